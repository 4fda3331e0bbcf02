/** What an officer should look at before a document leaves. */
import {
  maxWarningPlaces,
  type PublishingWarning,
  type PublishingWarningCode,
  publishingWarningCodes,
} from '../contract/index.ts'
import type { Block as RichBlock, RichText } from '../domain/index.ts'
import type { Content, ContentSection, ContentStatement } from './content.ts'
import type { Block, Document, Section, Statement } from './model.ts'
import { createNameWatch } from './names/index.ts'
import type { Options } from './options.ts'
import { plainText } from './plain.ts'
import { quoteOf } from './write.ts'

type Place = PublishingWarning['places'][number]

/** The warnings about a document of this content, each kind once, with the places in the order of the document. */
export function warningsOf(
  content: Content,
  document: Document,
  options: Options,
): readonly PublishingWarning[] {
  const known = lookUp(content)
  const sections = flat(document.sections)
  const statements = sections.flatMap((section) => section.statements)
  const found: Readonly<Record<PublishingWarningCode, readonly Place[]>> = {
    'draft-edition': content.editions
      .filter(({ edition }) => edition.status === 'draft')
      .map(({ edition }) => ({ entity: 'edition', id: edition.id, label: edition.title })),
    'name-left': options.organisations === 'anonymous' ? namesLeft(content, document, known) : [],
    'empty-section': emptyAmong(document.sections, known).map(placeOfSection),
    'broken-reference': brokenReferences(sections, known, options),
    'no-quote':
      options.wording === 'verbatim'
        ? statements
            .filter(({ placement }) => quoteOf(known.statements.get(placement)?.citations ?? []) === null)
            .map(known.placeOf)
        : [],
    untagged:
      options.tags === 'shown' ? statements.filter(({ tags }) => tags.length === 0).map(known.placeOf) : [],
  }
  return publishingWarningCodes.flatMap((code) => {
    const places = found[code]
    return places.length === 0
      ? []
      : [{ code, count: places.length, places: places.slice(0, maxWarningPlaces) }]
  })
}

/** The content behind a document. */
type Known = {
  /** By placement id. */
  readonly statements: ReadonlyMap<string, ContentStatement>
  readonly sections: ReadonlyMap<string, ContentSection>
  readonly placeOf: (statement: Statement) => Place
}

function lookUp({ editions, inbox }: Content): Known {
  const statements = new Map(inbox.map((statement) => [statement.id, statement]))
  const sections = new Map<string, ContentSection>()
  const visit = (section: ContentSection): void => {
    sections.set(section.id, section)
    for (const { id, statement } of section.placements) statements.set(id, statement)
    for (const below of section.sections) visit(below)
  }
  for (const edition of editions) for (const section of edition.sections) visit(section)
  return {
    statements,
    sections,
    placeOf: ({ placement, place }) => ({
      entity: 'statement',
      id: statements.get(placement)?.id ?? placement,
      label: place,
    }),
  }
}

const placeOfSection = ({ id, number, title }: Section): Place => ({
  entity: 'section',
  id,
  label: [number.text, title].filter((words) => words !== '').join(' '),
})

const flat = (sections: readonly Section[]): readonly Section[] =>
  sections.flatMap((section) => [section, ...flat(section.sections)])

/** The highest sections of an edition without any statement. */
const emptyAmong = (sections: readonly Section[], known: Known): readonly Section[] =>
  sections.flatMap((section) =>
    known.sections.has(section.id) && flat([section]).every(({ statements }) => statements.length === 0)
      ? [section]
      : emptyAmong(section.sections, known),
  )

/** Where somebody may still be named: in titles, introductions, texts with their footnotes, tags and sources. */
function namesLeft({ editions, names }: Content, document: Document, known: Known): readonly Place[] {
  const headings = document.sections.filter(({ id }) => !known.sections.has(id)).map(({ title }) => title)
  const texts: readonly { readonly place: Place; readonly text: string }[] = [
    ...editions.map(({ edition: { id, title } }) => ({
      place: { entity: 'edition', id, label: title } as const,
      text: [id, document.title, document.properties.programme, ...headings].join('\n'),
    })),
    ...flat(document.sections).flatMap((section) => [
      ...(known.sections.has(section.id)
        ? [
            {
              place: placeOfSection(section),
              text: `${section.title}\n${plainText(section.introduction)}`,
            },
          ]
        : []),
      ...section.statements.map((statement) => ({
        place: known.placeOf(statement),
        text: [plainText(statement.blocks), ...statement.tags, ...statement.sources].join('\n'),
      })),
    ]),
  ]
  const isLeft = createNameWatch(
    names,
    texts.map(({ text }) => text),
  )
  return texts.filter(({ text }) => isLeft(text)).map(({ place }) => place)
}

/** Whether fewer references lead somewhere than were written. */
const isShort = (text: RichText | null | undefined, blocks: readonly Block[]): boolean =>
  referencesIn(text?.blocks ?? []) > referencesIn(blocks)

function brokenReferences(
  sections: readonly Section[],
  known: Known,
  { wording }: Options,
): readonly Place[] {
  const isBroken = ({ placement, blocks, links }: Statement): boolean => {
    const statement = known.statements.get(placement)
    const isQuoted = wording === 'verbatim' && quoteOf(statement?.citations ?? []) !== null
    return links.some(({ anchor }) => anchor === null) || (!isQuoted && isShort(statement?.text, blocks))
  }
  return sections.flatMap((section) => [
    ...(section.introduction.length > 0 &&
    isShort(known.sections.get(section.id)?.introduction, section.introduction)
      ? [placeOfSection(section)]
      : []),
    ...section.statements.filter(isBroken).map(known.placeOf),
  ])
}

/** How many references a text holds; in a document only those stay that lead somewhere. */
const referencesIn = (blocks: readonly (Block | RichBlock)[]): number =>
  blocks.flatMap(inlinesOf).filter(({ type }) => type === 'reference').length

function inlinesOf(block: Block | RichBlock): readonly { readonly type: string }[] {
  switch (block.type) {
    case 'paragraph':
      return block.content
    case 'list':
      return block.items.flatMap(({ content }): readonly { readonly type: string }[] => content)
    case 'table':
      return block.rows.flat().flatMap(({ content }): readonly { readonly type: string }[] => content)
    case 'opaque':
      return []
  }
}
