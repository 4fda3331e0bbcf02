/** Sections and statements of a document as paragraphs of an OpenDocument file. */
import {
  type Document,
  type Link,
  placeBookmark,
  placementBookmark,
  type Section,
  sectionBookmark,
  type Statement,
} from '../../../../shared/document/index.ts'
import { nl } from '../../../../shared/i18n/index.ts'
import { blockXml, type Frame, paragraph } from './blocks.ts'
import {
  bookmarked,
  bookmarkEnd,
  bookmarkStart,
  type Lines,
  type Numbered,
  plainXml,
  referenceTo,
} from './inlines.ts'
import { headingStyle, keptStyle, styles, wordStyles } from './names.ts'
import { counted, deepest, type Headings } from './numbering.ts'
import { element, type Xml, words } from './xml.ts'

/** All sections, in reading order. */
export function bodyOf({ sections }: Document, headings: Headings): readonly Xml[] {
  let notes = 0
  const lines: Lines = { numbered: headings.of, nextNote: () => (notes += 1) }
  return sections.flatMap((section) => writeSection(section, headings, lines))
}

/** The tags and where they are found, a paragraph each. */
export function tagList({ index }: Document, headings: Headings): readonly Xml[] {
  const { of: numbered } = headings
  return index.map(({ path, sections }) => {
    const places = sections.flatMap(({ anchor, label }, at): readonly Xml[] => [
      words(at === 0 ? ': ' : ', '),
      referenceTo(anchor, label, numbered),
    ])
    return paragraph(styles.index, [...plainXml(path), ...places])
  })
}

function writeSection(section: Section, headings: Headings, lines: Lines): readonly Xml[] {
  const { introduction, statements, sections } = section
  return [
    heading(section, headings),
    ...(introduction.length === 0 ? [] : blockXml(introduction, introductory, lines)),
    ...statements.flatMap((statement) => writeStatement(statement, lines)),
    ...sections.flatMap((below) => writeSection(below, headings, lines)),
  ]
}

const introductory: Frame = {
  style: styles.introduction,
  continued: styles.introduction,
  indent: 'margin',
  before: [],
  after: [],
  last: 'free',
}

/** A number that a word processor cannot count to is written as words. */
function heading({ id, level, number, title }: Section, headings: Headings): Xml {
  const place = headings.of.get(id)
  const shown = place === undefined && number.text !== '' ? `${number.text} ${title}` : title
  const written = element(
    'text:h',
    {
      'text:style-name': headingStyle(level),
      'text:outline-level': Math.min(level, deepest),
      ...(place === undefined ? { 'text:is-list-header': 'true' } : {}),
    },
    [
      ...(place === undefined ? [] : [element('text:number', {}, [words(number.text)])]),
      ...bookmarked(sectionBookmark(id), plainXml(shown)),
    ],
  )
  return place === undefined ? written : counted(written, level, place, headings)
}

/** The bookmark of the placement holds the words of the statement and nothing else. */
function writeStatement(statement: Statement, lines: Lines): readonly Xml[] {
  const { placement, place, kind, blocks } = statement
  const name = placementBookmark(placement)
  const asides = asidesOf(statement, lines.numbered)
  const frame: Frame = {
    ...(kind === 'quote'
      ? { style: styles.quote, continued: styles.quoteContinued }
      : { style: styles.statement, continued: styles.continued }),
    indent: 'statement',
    before: [
      ...bookmarked(placeBookmark(placement), [
        element('text:span', { 'text:style-name': wordStyles.place }, plainXml(place)),
      ]),
      element('text:tab'),
      bookmarkStart(name),
    ],
    after: [bookmarkEnd(name)],
    last: asides.length === 0 ? 'free' : 'with-next',
  }
  return [
    ...blockXml(blocks, frame, lines),
    // No statement stands on another page than its source.
    ...asides.map(({ style, pieces }, at) =>
      paragraph(at < asides.length - 1 ? keptStyle(style) : style, pieces),
    ),
  ]
}

/** What is said about a statement below it, a paragraph each. */
type Aside = { readonly style: string; readonly pieces: readonly Xml[] }

const asidesOf = ({ sources, tags, links }: Statement, numbered: Numbered): readonly Aside[] => [
  ...sources.map((source) => ({ style: styles.source, pieces: plainXml(source) })),
  ...(tags.length === 0
    ? []
    : [{ style: styles.labels, pieces: plainXml(`${nl.document.tags} ${tags.join('; ')}`) }]),
  ...(links.length === 0 ? [] : [{ style: styles.links, pieces: linkPieces(links, numbered) }]),
]

const linkPieces = (links: readonly Link[], numbered: Numbered): readonly Xml[] =>
  links.flatMap(({ word, label, anchor }, at) => [
    words(`${at === 0 ? '' : '; '}${word} `),
    ...(anchor === null ? plainXml(label) : [referenceTo(anchor, label, numbered)]),
  ])
