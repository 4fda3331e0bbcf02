/** Looks for what is wrong in an open file: damaged pages, missing parents, an index out of step, rules of ours that rows break. */
import Sqlite, { type Database } from 'better-sqlite3'
import { type BrokenRule, rules } from './rules.ts'

/** One finding, with the number of places where it was found. */
export type Damage =
  /** `detail` has the words of SQLite for the first place. */
  | { readonly kind: 'damaged-pages'; readonly count: number; readonly detail: string }
  | {
      readonly kind: 'missing-parent'
      readonly table: string
      readonly parent: string
      readonly count: number
    }
  | { readonly kind: 'index-out-of-step'; readonly statements: number; readonly indexed: number }
  | { readonly kind: BrokenRule; readonly count: number }

/** Damage to the file as a database: what a copy must be free of. */
export function findDamage(db: Database): readonly Damage[] {
  const pages = damagedPages(db)
  // Where pages are damaged any other question may fail or give a wrong answer.
  return pages.length > 0 ? pages : missingParents(db)
}

/** All damage, also to the rules of the product and to the full-text index; `scratch` is a connection that may write. */
export function findAllDamage(db: Database, scratch: Database): readonly Damage[] {
  const damage = findDamage(db)
  if (damage.some((found) => found.kind === 'damaged-pages')) return damage
  return [...damage, ...brokenRules(db), ...indexOutOfStep(db, scratch)]
}

function damagedPages(db: Database): readonly Damage[] {
  try {
    // The index as this connection remembers it, from before later writes, would seem damaged: only a query makes it look again.
    db.prepare(`SELECT 1 FROM statement_fts WHERE statement_fts MATCH 'a' LIMIT 1`).get()
    const rows = db.pragma('integrity_check(100)') as readonly { readonly integrity_check: string }[]
    const sentences = rows.map((row) => row.integrity_check).filter((sentence) => sentence !== 'ok')
    const [detail] = sentences
    return detail === undefined ? [] : [{ kind: 'damaged-pages', count: sentences.length, detail }]
  } catch (error) {
    if (isCorrupt(error)) return [{ kind: 'damaged-pages', count: 1, detail: error.message }]
    throw error
  }
}

function missingParents(db: Database): readonly Damage[] {
  const orphans = db.pragma('foreign_key_check') as readonly { table: string; parent: string }[]
  const groups = Map.groupBy(orphans, ({ table, parent }) => `${table} ${parent}`)
  const inOrder = [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1))
  return inOrder.flatMap(([, group]) => {
    const [first] = group
    if (first === undefined) return []
    return [{ kind: 'missing-parent', table: first.table, parent: first.parent, count: group.length }]
  })
}

function brokenRules(db: Database): readonly Damage[] {
  const kinds = Object.keys(rules) as BrokenRule[]
  return kinds.flatMap((kind) => {
    const count = countRows(db, rules[kind])
    return count === 0 ? [] : [{ kind, count }]
  })
}

/** The index has its own copy of nothing: only its comparison with every text (rank 1) shows that they differ. */
function indexOutOfStep(db: Database, scratch: Database): readonly Damage[] {
  const statements = countRows(db, 'FROM statement')
  const indexed = countRows(db, 'FROM statement_fts_docsize')
  return statements === indexed && matchesTexts(scratch)
    ? []
    : [{ kind: 'index-out-of-step', statements, indexed }]
}

function matchesTexts(scratch: Database): boolean {
  try {
    scratch.exec(`INSERT INTO statement_fts (statement_fts, rank) VALUES ('integrity-check', 1)`)
    return true
  } catch (error) {
    if (isCorrupt(error)) return false
    throw error
  }
}

const countRows = (db: Database, from: string): number =>
  Number(db.prepare(`SELECT count(*) ${from}`).pluck().get())

const isCorrupt = (error: unknown): error is Error =>
  error instanceof Sqlite.SqliteError && /^SQLITE_(CORRUPT|NOTADB)/.test(error.code)

export type { BrokenRule } from './rules.ts'
