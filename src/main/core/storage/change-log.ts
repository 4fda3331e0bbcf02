/** The change log: every write is one Change with its inverse, in the same transaction. Undo and redo across restarts come from it. */
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Database } from 'better-sqlite3'
import { type Command, commandSchema, CoreError, type Topic } from '../../../shared/contract/index.ts'
import { createRecorder, type Operation, type Recorder, ReversalRefused } from './recorder.ts'
import { type BrokenRule, brokenRules } from './rules.ts'
import type { RecordedTable } from './tables.ts'
import { type Touched, touchedRows } from './touched.ts'

/** Who acts: undo belongs to a window, and after a restart (another `session`) to the file. */
export type Origin = { readonly window: string; readonly author: string }

/** What a committed write tells the views and the search index. */
export type Committed = {
  readonly revision: number
  readonly topics: readonly Topic[]
  readonly touched: Touched
}

export type Direction = 'undo' | 'redo'

export type LoggedChange = {
  readonly id: number
  readonly command: Command
  readonly inverse: readonly Operation[]
}

/** The number of the last change: the revision of the knowledge base. */
export const lastChange = (db: Database): number =>
  Number(db.prepare('SELECT coalesce(max(id), 0) FROM change').pluck().get())

/** When the last change was made, in ISO 8601; null before the first. */
export const lastChangeAt = (db: Database): string | null =>
  db.prepare<[], string>('SELECT at FROM change ORDER BY id DESC LIMIT 1').pluck().get() ?? null

export type ChangeLog = {
  /** Opens the next change: writes go through its recorder. */
  begin(origin: Origin): { readonly change: number; readonly recorder: Recorder }
  /** Closes it under a name. Without a single write nothing is logged and null comes back. */
  finish(origin: Origin, change: number, recorder: Recorder, command: Command): Committed | null
  /** What undo and redo would reverse for a window. */
  state(window: string): {
    readonly undo: Command | null
    readonly undoes: number | null
    readonly redo: Command | null
  }
  /** The change that undo or redo would reverse for a window, or null. */
  next(direction: Direction, window: string): LoggedChange | null
  /** Passes over a change that cannot be reversed now, so that the one before it can be reached; until somebody changes something. */
  passOver(change: number, window: string): void
  /** Reverses that change. @throws CoreError UNDO_REFUSED changed-since, also for broken rules that are not accepted */
  reverse(
    direction: Direction,
    target: LoggedChange,
    origin: Origin,
    accept: (broken: readonly BrokenRule[]) => boolean,
  ): Committed
}

/** The log of one open file. `session` names this run of the program, `now` gives the moment in ISO 8601. */
export function createChangeLog(db: Database, session: string, now: () => string): ChangeLog {
  /** By window: changes whose reversal was refused since anything last changed. */
  const passedOver = new Map<string, ReadonlySet<number>>()
  const find = (state: 'done' | 'undone', window: string): LoggedChange | null => {
    const row = db
      .prepare(
        `SELECT id, command, inverse FROM change
         WHERE kind = 'do' AND state = ? AND (window = ? OR session <> ?)
         AND id NOT IN (SELECT value FROM json_each(?)) ORDER BY latest DESC LIMIT 1`,
      )
      .get(state, window, session, JSON.stringify([...(passedOver.get(window) ?? [])])) as
      | { id: number; command: string; inverse: Uint8Array }
      | undefined
    if (row === undefined) return null
    return { id: row.id, command: commandSchema.parse(JSON.parse(row.command)), inverse: unpack(row.inverse) }
  }

  const begin: ChangeLog['begin'] = (origin) => {
    const change = lastChange(db) + 1
    return { change, recorder: createRecorder(db, change, { author: origin.author, at: now() }) }
  }

  const append = (
    origin: Origin,
    id: number,
    entry: { kind: 'do' | 'undo' | 'redo'; command: Command; target: number | null; inverse: Uint8Array },
  ): void => {
    db.prepare(
      `INSERT INTO change (id, kind, at, author, session, window, command, state, target, latest, inverse)
       VALUES (?, ?, ?, ?, ?, ?, ?, 'done', ?, ?, ?)`,
    ).run(
      id,
      entry.kind,
      now(),
      origin.author,
      session,
      origin.window,
      JSON.stringify(entry.command),
      entry.target,
      id,
      entry.inverse,
    )
  }

  return {
    begin,

    finish: (origin, change, recorder, command) => {
      const operations = recorder.operations()
      if (operations.length === 0) return null
      passedOver.clear()
      // A new action ends what this window could still redo.
      db.prepare(
        `UPDATE change SET state = 'discarded'
         WHERE kind = 'do' AND state = 'undone' AND (window = ? OR session <> ?)`,
      ).run(origin.window, session)
      append(origin, change, { kind: 'do', command, target: null, inverse: pack(operations) })
      return committed(db, change, recorder, operations)
    },

    state: (window) => {
      const done = find('done', window)
      return {
        undo: done?.command ?? null,
        undoes: done?.id ?? null,
        redo: find('undone', window)?.command ?? null,
      }
    },

    next: (direction, window) => find(direction === 'undo' ? 'done' : 'undone', window),

    passOver: (change, window) => {
      passedOver.set(window, new Set([...(passedOver.get(window) ?? []), change]))
    },

    reverse: (direction, target, origin, accept) => {
      const { change, recorder } = begin(origin)
      try {
        recorder.reverse(target.inverse)
      } catch (error) {
        if (error instanceof ReversalRefused) {
          throw new CoreError('UNDO_REFUSED', { reason: 'changed-since' }, { cause: error })
        }
        throw error
      }
      const operations = recorder.operations()
      if (!accept(brokenRules(db, operations))) {
        throw new CoreError('UNDO_REFUSED', { reason: 'changed-since' })
      }
      // The own steps of a window do not make possible what another one prevents.
      for (const window of passedOver.keys()) if (window !== origin.window) passedOver.delete(window)
      db.prepare('UPDATE change SET state = ?, latest = ?, inverse = ? WHERE id = ?').run(
        direction === 'undo' ? 'undone' : 'done',
        change,
        pack(operations),
        target.id,
      )
      append(origin, change, {
        kind: direction,
        command: target.command,
        target: target.id,
        inverse: pack([]),
      })
      return committed(db, change, recorder, operations)
    },
  }
}

const pack = (operations: readonly Operation[]): Uint8Array =>
  deflateRawSync(JSON.stringify(operations), { level: 1 })

const unpack = (inverse: Uint8Array): readonly Operation[] =>
  JSON.parse(inflateRawSync(inverse).toString('utf8')) as readonly Operation[]

const topicOfTable: Record<RecordedTable, Topic> = {
  programme: 'programmes',
  edition: 'editions',
  section: 'sections',
  statement: 'statements',
  placement: 'statements',
  source: 'sources',
  stakeholder: 'sources',
  citation: 'statements',
  tag: 'tags',
  tag_synonym: 'tags',
  tag_relation: 'tags',
  statement_tag: 'statements',
  link: 'links',
  lineage: 'links',
  comparison: 'editions',
  comparison_review: 'editions',
  note: 'statements',
  saved_search: 'saved-searches',
  export_profile: 'export-profiles',
}

const committed = (
  db: Database,
  revision: number,
  recorder: Recorder,
  operations: readonly Operation[],
): Committed => ({
  revision,
  topics: topicsOf(operations),
  touched: touchedRows(db, operations, recorder.removedRows()),
})

const topicsOf = (operations: readonly Operation[]): readonly Topic[] => [
  ...new Set<Topic>([...operations.map((operation) => topicOfTable[operation.table]), 'history']),
]
