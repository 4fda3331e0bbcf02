/** Sections and statements as they stand in a document. */
import { type ExchangeCitation, fromPlainText, statementKinds } from '../domain/index.ts'
import { nl } from '../i18n/index.ts'
import { appendInline, blocksOf, type Reading } from './blocks.ts'
import { cleanLine, safeAddress } from './clean.ts'
import type { ContentPlacement, ContentSection, ContentStatement, EditionContent } from './content.ts'
import type { Block, Section, Statement } from './model.ts'
import { sectionNumber } from './numbers.ts'
import type { Options } from './options.ts'
import type { Chosen } from './part.ts'
import type { Places } from './places.ts'
import { organisationName, sourceLine } from './sources.ts'

/** What everything in a document is written with. */
export type Writing = {
  readonly options: Options
  readonly places: Places
  /** By statement id. */
  readonly links: ReadonlyMap<string, Statement['links']>
  /** Every text as it may be read by others. */
  readonly words: (text: string) => string
}

/** A section of an edition at a level of the document, with all below it. */
export function writeSection(
  { section, above, depth, placements, below }: Chosen,
  level: number,
  edition: EditionContent,
  writing: Writing,
): Section {
  const { options, words } = writing
  const { levels } = edition.edition
  const style = levels[Math.min(depth, levels.length - 1)] ?? '1'
  const shown = placements.toSorted((one, other) =>
    options.order === 'by-kind' ? kindRank(one) - kindRank(other) : 0,
  )
  const introduction =
    options.introductions === 'shown' && section.introduction !== null
      ? blocksOf(section.introduction, readingOf(edition, writing))
      : []
  return {
    id: section.id,
    kind: section.kind,
    level,
    number: sectionNumber(section.number, above, style),
    title: headingOf(section, words),
    introduction,
    statements: shown.map((placement) => writeStatement(placement, edition, writing)),
    sections: below.map((one) => writeSection(one, level + 1, edition, writing)),
  }
}

const kindRank = ({ statement }: ContentPlacement): number => statementKinds.indexOf(statement.kind)

function headingOf({ title, continued }: ContentSection, words: Writing['words']): string {
  const own = words(cleanLine(title ?? ''))
  if (own !== '') return own
  return continued ? nl.domain.continuedSection : nl.domain.untitledSection
}

const readingOf = (
  edition: EditionContent | null,
  { words, places, options: { organisations } }: Writing,
): Reading => ({
  words,
  resolve: (target) => places.resolve(target, edition?.edition.id ?? ''),
  // An address tells whose it is.
  address: (href) => (organisations === 'named' ? safeAddress(href) : null),
})

/** A statement at a place; one in the inbox is in no edition. */
export function writeStatement(
  { id: placement, statement }: ContentPlacement,
  edition: EditionContent | null,
  writing: Writing,
): Statement {
  const { options, places, links, words } = writing
  const quote = options.wording === 'verbatim' ? quoteOf(statement.citations) : null
  const text = quote === null ? statement.text : fromPlainText(quote)
  const blocks = blocksOf(text, readingOf(edition, writing))
  const sources = options.sources === 'left-out' ? [] : sourcesOf(statement.citations, options).map(words)
  return {
    placement,
    id: nameOutside(statement, options),
    place: places.placeOf(placement),
    kind: quote === null ? statement.kind : 'quote',
    blocks: options.sources === 'footnote' ? withNote(blocks, sources) : blocks,
    tags: options.tags === 'shown' ? statement.tags.map((tag) => words(cleanLine(tag))) : [],
    sources: options.sources === 'line' ? sources : [],
    organisations:
      options.sources === 'left-out' ? [] : organisationsOf(statement.citations, options).map(words),
    links: links.get(statement.id) ?? [],
  }
}

/** An id that somebody gave may tell where the statement is from. */
const nameOutside = ({ id, externalId }: ContentStatement, { organisations }: Options): string =>
  organisations === 'named' ? cleanLine(externalId ?? id) : id

/** The first words of a source that are known. */
export const quoteOf = (citations: readonly ExchangeCitation[]): string | null =>
  citations.map(({ quote }) => quote?.trim() ?? '').find((quote) => quote !== '') ?? null

/** Each source once. */
const sourcesOf = (citations: readonly ExchangeCitation[], { organisations }: Options): readonly string[] => [
  ...new Set(citations.map((one) => sourceLine(one, organisations)).filter((line) => line !== '')),
]

const organisationsOf = (
  citations: readonly ExchangeCitation[],
  { organisations }: Options,
): readonly string[] => [
  ...new Set(citations.map((one) => organisationName(one, organisations)).filter((name) => name !== '')),
]

/** The sources of a statement are one note: the numbers of two beside each other would read as one. */
const withNote = (blocks: readonly Block[], sources: readonly string[]): readonly Block[] =>
  sources.length === 0
    ? blocks
    : appendInline(blocks, {
        type: 'footnote',
        content: [{ type: 'text', text: sources.join('; '), marks: [] }],
      })
