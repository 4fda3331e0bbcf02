/** Where the sections and statements of a file that came back belong in the edition. */
import { type Key, keyOf } from '../../../../shared/document/index.ts'
import type { Base } from './base.ts'
import type { Exported, Matched, MatchedSection, MatchedStatement } from './match.ts'
import { staying } from './order.ts'

export type Places = {
  /** The id of a section, or of the difference that makes it. */
  sectionOf(section: MatchedSection): string
  sectionName(section: MatchedSection): string
  /** The id of a placement, or of the difference that makes it; null for what is gone here. */
  statementOf(statement: MatchedStatement): string | null
  /** What stands before a statement in its section, the nearest first. */
  behind(section: MatchedSection, statement: MatchedStatement): readonly string[]
  /** Whether a statement stands elsewhere than when it was exported, and is not there yet. */
  hasMoved(section: MatchedSection, statement: MatchedStatement): boolean
  /** The section above a new one, and what stands before it there. */
  newSection(section: MatchedSection): { readonly parent: string | null; readonly behind: readonly string[] }
}

/** So many are enough to find a place by, even when some are moved elsewhere. */
const enough = 20

export function placesIn({ exported, sections }: Matched, base: Base): Places {
  const ids = new Map(
    sections.map((section, at) => [section, knownSection(base, section.key) ?? `section-added-${at + 1}`]),
  )
  const statementIds = new Map(
    sections.flatMap((section, at) =>
      section.statements.map((statement, index): readonly [MatchedStatement, string | null] => [
        statement,
        statement.key === null
          ? `added-${at + 1}-${index + 1}`
          : (base.placements.get(statement.key)?.stored.id ?? null),
      ]),
    ),
  )
  const stays = new Map(sections.map((section) => [section, stayingIn(section, exported)]))
  const inOrder = new Map(sections.map((section) => [section, inOrderHere(section, base)]))
  const sectionOf = (section: MatchedSection): string => ids.get(section) ?? ''
  return {
    sectionOf,
    sectionName: ({ key, returned }) =>
      (key === null ? undefined : base.sections.get(key)?.name) ?? returned.title,
    statementOf: (statement) => statementIds.get(statement) ?? null,
    behind: ({ statements }, statement) =>
      statements
        .slice(0, statements.indexOf(statement))
        .toReversed()
        .flatMap((one) => statementIds.get(one) ?? [])
        .slice(0, enough),
    hasMoved: (section, { key }) => {
      const sent = key === null ? undefined : exported.statements.get(key)
      const now = key === null ? undefined : base.placements.get(key)
      if (key === null || sent === undefined || now === undefined) return false
      const isHere = now.section.id === sectionOf(section)
      if (sent.section !== section.key) return !isHere
      return (
        stays.get(section)?.has(sent.at) === false && !(isHere && inOrder.get(section)?.has(key) === true)
      )
    },
    newSection: (section) => aboveAndBefore(section, sections, base, sectionOf),
  }
}

const knownSection = (base: Base, key: Key | null): string | undefined =>
  key === null ? undefined : base.sections.get(key)?.stored.id

/** The places, as they were exported, of statements that have kept their order within a section. */
function stayingIn({ key, statements }: MatchedSection, exported: Exported): ReadonlySet<number> {
  return staying(
    statements.flatMap((statement) => {
      const sent = statement.key === null ? undefined : exported.statements.get(statement.key)
      return sent === undefined || sent.section !== key ? [] : [sent.at]
    }),
  )
}

/** The statements that stand here in the order of the file already. */
function inOrderHere({ key, statements }: MatchedSection, base: Base): ReadonlySet<Key> {
  const here = (key === null ? undefined : base.sections.get(key)?.stored.placements) ?? []
  const places = new Map(here.map(({ id }, at) => [keyOf(id), at]))
  const order = statements.flatMap((one) => (one.key === null ? [] : (places.get(one.key) ?? [])))
  const stays = staying(order)
  return new Set([...places].flatMap(([placement, at]) => (stays.has(at) ? [placement] : [])))
}

function aboveAndBefore(
  section: MatchedSection,
  sections: readonly MatchedSection[],
  base: Base,
  idOf: (section: MatchedSection) => string,
): ReturnType<Places['newSection']> {
  const { level } = section.returned
  const earlier = sections.slice(0, sections.indexOf(section)).toReversed()
  const above = earlier.findIndex(({ returned }) => returned.level < level)
  const siblings = (above === -1 ? earlier : earlier.slice(0, above)).filter(
    ({ returned }) => returned.level === level,
  )
  const parent = earlier[above]
  const behind = siblings.map(idOf).slice(0, enough)
  if (parent !== undefined) return { parent: idOf(parent), behind }
  // At the top of the file: beside what stands there too.
  const beside = sections.find(({ key, returned }) => key !== null && returned.level === level)
  const known = beside === undefined || beside.key === null ? undefined : base.sections.get(beside.key)
  return { parent: known?.parent ?? null, behind }
}
