/** An edition becomes a document. */
import { type ExchangeCitation, fromPlainText, type NumberStyle, statementKinds } from '../domain/index.ts'
import { nl } from '../i18n/index.ts'
import { createAnonymiser } from './anonymise.ts'
import { appendInline, blocksOf, type Reading } from './blocks.ts'
import { cleanLine } from './clean.ts'
import type { ContentPlacement, ContentSection, EditionContent } from './content.ts'
import { linksOf } from './links.ts'
import type { Block, Document, Section, Statement } from './model.ts'
import { sectionNumber } from './numbers.ts'
import type { Options } from './options.ts'
import { type Chosen, choosePart } from './part.ts'
import { createPlaces, type Places } from './places.ts'
import { sourceLine } from './sources.ts'
import { tagIndex } from './tag-index.ts'

/**
 * The document of an edition, or of a part of it.
 * @param date the moment of publishing, ISO 8601 in UTC
 * @returns null when the edition has no such part
 */
export function documentOf(content: EditionContent, options: Options, date: string): Document | null {
  const chosen = choosePart(content.sections, options.part)
  if (chosen === null) return null
  const places = createPlaces(content.sections, chosen)
  const writing: Writing = {
    options,
    places,
    levels: content.edition.levels,
    links: options.links === 'shown' ? linksOf(content.links, places) : new Map(),
    reading: { words: wordsOf(content, options), resolve: places.resolve },
  }
  const sections = chosen.map((one) => writeSection(one, 1, writing))
  const { edition } = content
  return {
    title: titleOf(content, sections, options),
    properties: {
      programme: cleanLine(content.programme),
      edition: cleanLine(edition.id),
      year: edition.year,
      isDraft: edition.status === 'draft',
      language: 'nl-NL',
      date,
    },
    layout: { columns: options.columns },
    sections,
    index: options.tags === 'shown' ? tagIndex(sections) : [],
  }
}

type Writing = {
  readonly options: Options
  readonly places: Places
  readonly levels: readonly NumberStyle[]
  /** By statement id. */
  readonly links: ReadonlyMap<string, Statement['links']>
  readonly reading: Reading
}

function writeSection(
  { section, above, depth, placements, below }: Chosen,
  level: number,
  writing: Writing,
): Section {
  const { options, levels, reading } = writing
  const style = levels[Math.min(depth, levels.length - 1)] ?? '1'
  const shown = placements.toSorted((one, other) =>
    options.order === 'by-kind' ? kindRank(one) - kindRank(other) : 0,
  )
  const introduction =
    options.introductions === 'shown' && section.introduction !== null
      ? blocksOf(section.introduction, reading)
      : []
  return {
    id: section.id,
    kind: section.kind,
    level,
    number: sectionNumber(section.number, above, style),
    title: headingOf(section, reading.words),
    introduction,
    statements: shown.map((placement) => writeStatement(placement, writing)),
    sections: below.map((one) => writeSection(one, level + 1, writing)),
  }
}

const kindRank = ({ statement }: ContentPlacement): number => statementKinds.indexOf(statement.kind)

function headingOf({ title, continued }: ContentSection, words: Reading['words']): string {
  const own = words(cleanLine(title ?? ''))
  if (own !== '') return own
  return continued ? nl.domain.continuedSection : nl.domain.untitledSection
}

function writeStatement({ id: placement, statement }: ContentPlacement, writing: Writing): Statement {
  const { options, places, reading, links } = writing
  const quote = options.wording === 'verbatim' ? quoteOf(statement.citations) : null
  const blocks = blocksOf(quote === null ? statement.text : fromPlainText(quote), reading)
  const sources =
    options.sources === 'left-out'
      ? []
      : [
          ...new Set(
            statement.citations
              .map((citation) => sourceLine(citation, options.organisations))
              .filter((line) => line !== ''),
          ),
        ]
  return {
    placement,
    id: cleanLine(statement.externalId ?? statement.id),
    place: places.placeOf(placement),
    kind: quote === null ? statement.kind : 'quote',
    blocks: options.sources === 'footnote' ? withNotes(blocks, sources) : blocks,
    tags: options.tags === 'shown' ? statement.tags.map(cleanLine) : [],
    sources: options.sources === 'line' ? sources : [],
    links: links.get(statement.id) ?? [],
  }
}

const quoteOf = (citations: readonly ExchangeCitation[]): string | null =>
  citations.map(({ quote }) => quote?.trim() ?? '').find((quote) => quote !== '') ?? null

const withNotes = (blocks: readonly Block[], notes: readonly string[]): readonly Block[] =>
  notes.reduce(
    (noted, text) => appendInline(noted, { type: 'footnote', content: [{ type: 'text', text, marks: [] }] }),
    blocks,
  )

function wordsOf({ sections }: EditionContent, { organisations }: Options): Reading['words'] {
  switch (organisations) {
    case 'named':
      return (text) => text
    case 'anonymous':
      return createAnonymiser(allCitations(sections))
  }
}

const allCitations = (sections: readonly ContentSection[]): readonly ExchangeCitation[] =>
  sections.flatMap((section) => [
    ...section.placements.flatMap(({ statement }) => statement.citations),
    ...allCitations(section.sections),
  ])

/** A single section gives its document its name; else the edition does. */
function titleOf({ edition }: EditionContent, sections: readonly Section[], { part }: Options): string {
  const [only] = sections
  const edited = cleanLine(edition.title)
  const name = edited === '' ? edition.id : edited
  return part.kind === 'section' && only !== undefined && sections.length === 1
    ? `${[only.number.text, only.title].filter((words) => words !== '').join(' ')} – ${name}`
    : name
}
