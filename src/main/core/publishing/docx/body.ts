/** Sections and statements of a document as paragraphs of a Word file. */
import { type Paragraph, Tab, type Table, TextRun } from 'docx'
import {
  type Document,
  type HeadingLists,
  type Link,
  placementBookmark,
  placeBookmark,
  type Section,
  sectionBookmark,
  type Statement,
} from '../../../../shared/document/index.ts'
import { nl } from '../../../../shared/i18n/index.ts'
import { blockParagraphs } from './blocks.ts'
import { referenceTo } from './inlines.ts'
import { headingLevel, listName } from './numbering.ts'
import { bookmarked, bookmarkEnds, paragraphOf, type Piece } from './paragraph.ts'
import { headingStyle, placeStyle, styles } from './styles.ts'

export type Paragraphs = (Paragraph | Table)[]

/** All sections, in reading order. */
export function bodyOf({ sections }: Document, headings: HeadingLists): Paragraphs {
  let list = 0
  const writing: Writing = { headings, numbered: new Set(headings.of.keys()), nextList: () => (list += 1) }
  return sections.flatMap((section) => writeSection(section, writing))
}

/** The list of tags behind the text; empty when there is none. */
export function tagList({ index }: Document, headings: HeadingLists): Paragraphs {
  if (index.length === 0) return []
  const numbered = new Set(headings.of.keys())
  return [
    paragraphOf({ style: styles.contents }, [new TextRun(nl.document.tagIndex)]),
    ...index.map(({ path, sections }) => {
      const places = sections.flatMap(({ anchor, label }, at): Piece[] => [
        new TextRun(at === 0 ? ': ' : ', '),
        referenceTo(anchor, label, numbered),
      ])
      return paragraphOf({ style: styles.index }, [new TextRun(path), ...places])
    }),
  ]
}

type Writing = {
  readonly headings: HeadingLists
  readonly numbered: ReadonlySet<string>
  readonly nextList: () => number
}

function writeSection(section: Section, writing: Writing): Paragraphs {
  const { introduction, statements, sections } = section
  return [
    heading(section, writing.headings),
    ...(introduction.length === 0 ? [] : blockParagraphs(introduction, { ...introductory, ...writing })),
    ...statements.flatMap((statement) => writeStatement(statement, writing)),
    ...sections.flatMap((below) => writeSection(below, writing)),
  ]
}

const introductory = {
  style: styles.introduction,
  continued: styles.introduction,
  indent: 'margin',
  before: [],
  after: [],
  last: 'free',
} as const

function heading({ id, level, title }: Section, { of }: HeadingLists): Paragraph {
  const list = of.get(id)
  const numbering = list === undefined ? false : { reference: listName(list), level: headingLevel(level) }
  return paragraphOf(
    { style: headingStyle(level), numbering },
    bookmarked(sectionBookmark(id), [new TextRun(title)]),
  )
}

/** The bookmark of the placement holds the words of the statement and nothing else. */
function writeStatement(statement: Statement, writing: Writing): Paragraphs {
  const { placement, place, kind, blocks } = statement
  const words = bookmarkEnds(placementBookmark(placement))
  const style = kind === 'quote' ? styles.quote : styles.statement
  const continued = kind === 'quote' ? styles.quoteContinued : styles.continued
  const before = [
    ...bookmarked(placeBookmark(placement), [new TextRun({ text: place, style: placeStyle })]),
    new TextRun({ children: [new Tab()] }),
    words.start,
  ]
  const asides = asidesOf(statement, writing.numbered)
  const last = asides.length === 0 ? 'free' : 'with-next'
  return [
    ...blockParagraphs(blocks, {
      style,
      continued,
      indent: 'statement',
      before,
      after: [words.end],
      last,
      ...writing,
    }),
    // No statement stands on another page than its source.
    ...asides.map((aside, at) =>
      paragraphOf({ style: aside.style, keepNext: at < asides.length - 1 }, aside.pieces),
    ),
  ]
}

/** What is said about a statement below it, a paragraph each. */
type Aside = { readonly style: string; readonly pieces: readonly Piece[] }

const asidesOf = ({ sources, tags, links }: Statement, numbered: ReadonlySet<string>): readonly Aside[] => [
  ...sources.map((source) => ({ style: styles.source, pieces: [new TextRun(source)] })),
  ...(tags.length === 0
    ? []
    : [{ style: styles.labels, pieces: [new TextRun(`${nl.document.tags} ${tags.join('; ')}`)] }]),
  ...(links.length === 0 ? [] : [{ style: styles.links, pieces: linkPieces(links, numbered) }]),
]

const linkPieces = (links: readonly Link[], numbered: ReadonlySet<string>): readonly Piece[] =>
  links.flatMap(({ word, label, anchor }, at) => [
    new TextRun(`${at === 0 ? '' : '; '}${word} `),
    anchor === null ? new TextRun(label) : referenceTo(anchor, label, numbered),
  ])
