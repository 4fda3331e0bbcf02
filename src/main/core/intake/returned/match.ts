/** Which of what came back is what was exported: by its bookmark, or where that got lost, by its words. */
import {
  type ExportedSection,
  type ExportedStatement,
  fingerprintOf,
  fingerprintOfLine,
  isBlank,
  keyOf,
  type Key,
} from '../../../../shared/document/index.ts'
import type { Base } from './base.ts'
import type { ReturnedSection, ReturnedStatement } from './chapter.ts'
import type { ReturnedFile } from './read.ts'

export type Exported = {
  readonly sections: ReadonlyMap<Key, ExportedSection>
  readonly statements: ReadonlyMap<Key, ExportedPlace>
}
/** `at` counts through the whole file. */
export type ExportedPlace = ExportedStatement & { readonly section: Key; readonly at: number }

export type MatchedSection = {
  /** Null for one that was added. */
  readonly key: Key | null
  readonly returned: ReturnedSection
  readonly statements: readonly MatchedStatement[]
}
export type MatchedStatement = {
  /** Null for one that was added. */
  readonly key: Key | null
  readonly returned: ReturnedStatement
}

export type Matched = {
  readonly exported: Exported
  readonly sections: readonly MatchedSection[]
  /** Statements without a word left, by their key. */
  readonly emptied: ReadonlyMap<Key, ReturnedStatement>
}

export function matchedTo({ origin, sections }: ReturnedFile, base: Base): Matched {
  const exported = exportedIn(origin.sections)
  const sectionKeys = keysOf(
    sections,
    exported.sections,
    ({ id }) => id,
    ({ title }) => fingerprintOfLine(title),
    ({ title }) => title,
  )
  const takenOver = sectionsSince(base)
  const all = sections.flatMap((section) => section.statements)
  const isFull = ({ blocks, placement }: ReturnedStatement): boolean =>
    !isBlank(blocks) || (placement !== null && exported.statements.get(keyOf(placement))?.text === blank)
  const statements = all.filter(isFull)
  const statementKeys = keysOf(
    statements,
    exported.statements,
    ({ placement }) => placement,
    ({ blocks }) => fingerprintOf(blocks),
    ({ text }) => text,
  )
  return {
    exported,
    emptied: new Map(
      all.flatMap((one) => (isFull(one) || one.placement === null ? [] : [[keyOf(one.placement), one]])),
    ),
    sections: sections.map((returned) => ({
      key: sectionKeys.get(returned) ?? takenOver.get(fingerprintOfLine(returned.title)) ?? null,
      returned,
      statements: returned.statements
        .filter(isFull)
        .map((one) => ({ key: statementKeys.get(one) ?? null, returned: one })),
    })),
  }
}

function exportedIn(sections: readonly ExportedSection[]): Exported {
  const places = sections.flatMap((section) =>
    section.statements.map((statement) => ({ ...statement, section: section.key })),
  )
  return {
    sections: new Map(sections.map((section) => [section.key, section])),
    statements: new Map(places.map((place, at) => [place.key, { ...place, at }])),
  }
}

/** Sections that the edition has got since, by their titles: a heading that was added may have been taken over. */
const sectionsSince = ({ sections, isNewer }: Base): ReadonlyMap<string, Key> =>
  new Map(
    [...sections]
      .filter(([, { stored }]) => isNewer(stored.id))
      .map(([key, { shown }]) => [fingerprintOfLine(shown.title), key]),
  )

const blank = fingerprintOf([])

/** First all that is known by its id; then what says the same as something that is missing. */
function keysOf<Returned, Sent>(
  returned: readonly Returned[],
  exported: ReadonlyMap<Key, Sent>,
  idOf: (one: Returned) => string | null,
  saidBy: (one: Returned) => string,
  sentWords: (one: Sent) => string,
): ReadonlyMap<Returned, Key> {
  const keys = new Map<Returned, Key>()
  const missing = new Map(exported)
  for (const one of returned) {
    const id = idOf(one)
    const key = id === null ? null : keyOf(id)
    if (key === null || !missing.delete(key)) continue
    keys.set(one, key)
  }
  const byWords = new Map<string, Key[]>()
  for (const [key, sent] of missing) {
    byWords.set(sentWords(sent), [...(byWords.get(sentWords(sent)) ?? []), key])
  }
  for (const one of returned) {
    const key = keys.has(one) ? undefined : byWords.get(saidBy(one))?.shift()
    if (key !== undefined) keys.set(one, key)
  }
  return keys
}
