/** What the printed page is made of: a document as plain data, which `document.typ` lays out. */
import {
  bookmarkOf,
  type Block,
  type Document,
  type Inline,
  type Link,
  type ListItem,
  type Section,
  type Statement,
  type Text,
} from '../../../../shared/document/index.ts'
import type { MarkType } from '../../../../shared/domain/index.ts'
import { nl } from '../../../../shared/i18n/index.ts'

export type Printed = {
  readonly title: string
  readonly subtitle: string
  /** Above every page but the first. */
  readonly running: string
  readonly language: string
  readonly date: { readonly year: number; readonly month: number; readonly day: number }
  readonly columns: 1 | 2
  readonly words: Readonly<Record<'contents' | 'index' | 'tags' | 'page' | 'of', string>>
  /** Of the longest place that stands before a statement, in characters. */
  readonly placeLength: number
  readonly sections: readonly PrintedSection[]
  readonly index: readonly { readonly path: string; readonly places: readonly PrintedReference[] }[]
}

export type PrintedSection = {
  readonly kind: Section['kind']
  readonly level: number
  readonly heading: string
  /** The name by which links point here. */
  readonly name: string
  readonly introduction: readonly PrintedBlock[]
  readonly statements: readonly PrintedStatement[]
  readonly sections: readonly PrintedSection[]
}

export type PrintedStatement = {
  readonly name: string
  readonly place: string
  readonly kind: Statement['kind']
  readonly blocks: readonly PrintedBlock[]
  readonly sources: readonly string[]
  readonly tags: readonly string[]
  readonly links: readonly (PrintedReference & { readonly word: string })[]
}

/** `to` is the name of what is pointed at; null when that is not in the document. */
export type PrintedReference = { readonly label: string; readonly to: string | null }

export type PrintedBlock =
  | { readonly type: 'paragraph'; readonly content: readonly PrintedInline[] }
  | { readonly type: 'bullet' | 'number'; readonly items: readonly PrintedItem[] }
  | {
      readonly type: 'table'
      readonly columns: number
      readonly header: readonly (readonly (readonly PrintedInline[])[])[]
      readonly body: readonly (readonly (readonly PrintedInline[])[])[]
    }

export type PrintedItem = {
  readonly content: readonly PrintedInline[]
  readonly items: readonly PrintedItem[]
}

/** Text without marks, which most of it is, is a mere string. */
export type PrintedInline =
  | string
  | { readonly type: 'marked'; readonly text: string; readonly marks: readonly MarkType[] }
  | { readonly type: 'line-break' }
  | { readonly type: 'link'; readonly href: string; readonly content: readonly PrintedInline[] }
  | { readonly type: 'reference'; readonly label: string; readonly to: string }
  | { readonly type: 'footnote'; readonly content: readonly PrintedInline[] }

export function printedOf(document: Document): Printed {
  const { title, properties, layout, sections, index } = document
  const edition = properties.isDraft ? `${properties.edition} (${nl.document.draft})` : properties.edition
  const lines = [properties.programme, ...(properties.isDraft ? [nl.document.draft] : [])]
  const date = new Date(properties.date)
  return {
    title: printable(title),
    subtitle: printable(lines.filter((line) => line !== '').join(' · ')),
    running: printable(edition),
    language: properties.language.slice(0, 2),
    date: { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() },
    columns: layout.columns,
    words: {
      contents: nl.document.contents,
      index: nl.document.tagIndex,
      tags: nl.document.tags,
      page: nl.document.page,
      of: nl.document.pageOf,
    },
    placeLength: longestPlace(sections),
    sections: sections.map(printSection),
    index: index.map(({ path, sections: places }) => ({
      path: printable(path),
      places: places.map(({ anchor, label }) => ({ label: printable(label), to: bookmarkOf(anchor) })),
    })),
  }
}

// What no printed text may hold (ISO 14289-1: no U+FEFF), and characters far beyond all that are in use.
const unprintable = /\uFEFF/g
const unknown = /[\u{40000}-\u{DFFFF}\u{E1000}-\u{10FFFF}]/gu
/** A word so long that no line holds it, such as an address, may end a line anywhere. */
const endless = /[^\s\u00AD\u200B]{40,}/gu

const printable = (text: string): string =>
  text
    .replaceAll(unprintable, '')
    .replaceAll(unknown, '\uFFFD')
    .replaceAll(endless, (word) => word.replaceAll(/.{20}(?=.)/gsu, '$&\u200B'))

function longestPlace(sections: readonly Section[]): number {
  return sections.reduce(
    (longest, section) =>
      section.statements.reduce(
        (so, { place }) => Math.max(so, place.length),
        Math.max(longest, longestPlace(section.sections)),
      ),
    0,
  )
}

function printSection(section: Section): PrintedSection {
  const { id, kind, level, number, title, introduction, statements, sections } = section
  return {
    kind,
    level,
    heading: printable([number.text, title].filter((words) => words !== '').join(' ')),
    name: bookmarkOf({ kind: 'section', id }),
    introduction: introduction.map(printBlock),
    statements: statements.map(printStatement),
    sections: sections.map(printSection),
  }
}

function printStatement(statement: Statement): PrintedStatement {
  const { placement, place, kind, blocks, sources, tags, links } = statement
  return {
    name: bookmarkOf({ kind: 'placement', id: placement }),
    place: printable(place),
    kind,
    blocks: blocks.map(printBlock),
    sources: sources.map(printable),
    tags: tags.map(printable),
    links: links.map(printLink),
  }
}

const printLink = ({ word, label, anchor }: Link): PrintedStatement['links'][number] => ({
  word: printable(word),
  label: printable(label),
  to: anchor === null ? null : bookmarkOf(anchor),
})

function printBlock(block: Block): PrintedBlock {
  switch (block.type) {
    case 'paragraph':
      return { type: 'paragraph', content: block.content.map(printInline) }
    case 'list':
      return { type: block.style, items: nested(block.items, 0) }
    case 'table': {
      const rows = block.rows.map((row) => row.map(({ content }) => content.map(printInline)))
      return {
        type: 'table',
        columns: rows[0]?.length ?? 0,
        header: rows.slice(0, block.headerRows),
        body: rows.slice(block.headerRows),
      }
    }
  }
}

/** Items with their level become items within items. */
function nested(items: readonly ListItem[], level: number): readonly PrintedItem[] {
  const starts = items.flatMap((item, at) => (at === 0 || item.level <= level ? [at] : []))
  return starts.map((start, at) => {
    const [first, ...below] = items.slice(start, starts[at + 1])
    // A list may begin deeper than its top.
    return first === undefined || first.level > level
      ? { content: [], items: nested(items.slice(start, starts[at + 1]), level + 1) }
      : { content: first.content.map(printInline), items: nested(below, level + 1) }
  })
}

function printInline(inline: Inline): PrintedInline {
  switch (inline.type) {
    case 'text':
      return printText(inline)
    case 'line-break':
      return inline
    case 'link':
      return { type: 'link', href: inline.href, content: inline.content.map(printText) }
    case 'reference':
      return { type: 'reference', label: printable(inline.label), to: bookmarkOf(inline.anchor) }
    case 'footnote':
      return { type: 'footnote', content: inline.content.map(printText) }
  }
}

function printText({ text, marks }: Text): PrintedInline {
  if (marks.length === 0) return printable(text)
  // A tag knows one line through or below its text (ISO 32000-1, TextDecorationType).
  const shown = marks.filter((mark) => mark !== 'underline' || !marks.includes('strikethrough'))
  return { type: 'marked', text: printable(text), marks: shown }
}
