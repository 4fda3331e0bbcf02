/** Editions of every shape, to be published and to come back. */
import * as fc from 'fast-check'
import {
  baseOf,
  differencesOf,
  type ReturnedFile,
  type ReturnedSection,
} from '../../src/main/core/intake/returned/index.ts'
import type { Difference, Manner } from '../../src/shared/contract/index.ts'
import {
  type Content,
  type ContentSection,
  type Document,
  documentProperties,
  fingerprintOf,
  originOf,
  type Section,
} from '../../src/shared/document/index.ts'
import type { RichText } from '../../src/shared/domain/index.ts'
import { richText } from './exchange-arbitraries.ts'
import { editionWith, placed, section, statement } from './published.ts'

type Drawn = {
  readonly introduction: RichText | null
  readonly statements: readonly {
    readonly text: RichText
    readonly isQuote: boolean
    readonly organisation: string
  }[]
}

const drawnSection: fc.Arbitrary<Drawn> = fc.record({
  introduction: fc.option(richText),
  statements: fc.array(
    fc.record({
      text: richText,
      isQuote: fc.boolean(),
      organisation: fc.constantFrom('Gemeente Utrecht', 'Politie', 'Opvanghuis De Linde'),
    }),
    { maxLength: 4 },
  ),
})

/** An edition of one to three chapters with up to three problem areas each. */
export const contents: fc.Arbitrary<Content> = fc
  .array(fc.tuple(drawnSection, fc.array(drawnSection, { maxLength: 3 })), { minLength: 1, maxLength: 3 })
  .map((chapters) => {
    let made = 0
    const sectionOf = (drawn: Drawn, number: string, below: readonly ContentSection[]): ContentSection => {
      const name = `Deel ${String((made += 1)).padStart(4, '0')}`
      return section(number, name, {
        introduction: drawn.introduction,
        placements: drawn.statements.map(({ text, isQuote, organisation }) => {
          const own = `u${String((made += 1)).padStart(6, '0')}`
          const citation = {
            name: 'Verslag.docx',
            organisation,
            type: 'gemeente',
            quote: `Zo zei ${organisation} het, ${own}.`,
          }
          return placed(
            statement(own, { text, kind: isQuote ? 'quote' : 'bottleneck', citations: [citation] }),
          )
        }),
        sections: below,
      })
    }
    return editionWith(
      chapters.map(([chapter, below], at) =>
        sectionOf(
          chapter,
          `${at + 1}`,
          below.map((one, index) => sectionOf(one, `${at + 1}.${index + 1}`, [])),
        ),
      ),
    )
  })

export const manners: fc.Arbitrary<Manner> = fc.record({
  introductions: fc.constantFrom('shown', 'left-out'),
  tags: fc.constantFrom('shown', 'left-out'),
  links: fc.constantFrom('shown', 'left-out'),
  sources: fc.constantFrom('line', 'footnote', 'left-out'),
  wording: fc.constantFrom('edited', 'verbatim'),
  organisations: fc.constantFrom('named', 'anonymous'),
  order: fc.constantFrom('as-placed', 'by-kind'),
  columns: fc.constantFrom(1, 2),
})

/** What of a document has to come back: sections with their numbers, placements in their order, and what they say. */
export const outlineOf = ({ sections }: Document): readonly unknown[] => sections.flatMap(outlineWithin)

const outlineWithin = ({
  id,
  level,
  number,
  title,
  introduction,
  statements,
  sections,
}: Section): readonly unknown[] => [
  [id, level, number.text, title, fingerprintOf(introduction)],
  ...statements.map(({ placement, blocks }) => [placement, fingerprintOf(blocks)]),
  ...sections.flatMap(outlineWithin),
]

/** The file of a document as it would be read back, without a word processor between. */
export function sentBack(document: Document): ReturnedFile {
  const properties = new Map(documentProperties(document).map(({ name, value }) => [name, value]))
  const origin = originOf(properties)
  if (origin === null) throw new Error('the document says nothing of itself')
  return { origin, sections: document.sections.flatMap(returnedFrom) }
}

const untouched = { tracked: [], comments: [] } as const

const returnedFrom = ({
  id,
  level,
  number,
  title,
  introduction,
  statements,
  sections,
}: Section): readonly ReturnedSection[] => [
  {
    id,
    level,
    number: number.text,
    title,
    heading: untouched,
    introduction: { blocks: introduction, ...untouched },
    statements: statements.map(({ placement, kind, blocks }) => ({
      placement,
      isQuote: kind === 'quote',
      blocks,
      ...untouched,
    })),
  },
  ...sections.flatMap(returnedFrom),
]

/** What is different in a file from what an edition holds now. */
export const compared = (content: Content, file: ReturnedFile): readonly Difference[] =>
  differencesOf(baseOf(content, new Map(), file.origin), file)
