/** A document as it is published: a pure tree that every format is written from. All wording is in it already. */
import type { MarkType, NumberStyle, SectionKind, StatementKind } from '../domain/index.ts'
import type { Manner, Part } from './options.ts'

export type Document = {
  readonly title: string
  readonly properties: Properties
  readonly layout: Layout
  readonly sections: readonly Section[]
  /** The tags in use, in the order of the alphabet; empty where no list of them is wanted. */
  readonly index: TagIndex
  /** Terms that mean the same, for a format that can be searched. */
  readonly terms: readonly (readonly string[])[]
}

export type Properties = {
  readonly programme: string
  readonly edition: string
  readonly year: number | null
  readonly isDraft: boolean
  /** BCP 47. */
  readonly language: string
  /** The moment of publishing, ISO 8601 in UTC. */
  readonly date: string
  /** How it was made of its edition, so that it can be compared with that later; null when it is not of one edition. */
  readonly making: Making | null
}

export type Making = { readonly part: Part['kind']; readonly manner: Manner }

export type Layout = { readonly columns: 1 | 2 }

/** What can be pointed at: a section or a placement, by its own id (32 hexadecimal digits). */
export type Anchor = { readonly kind: 'section' | 'placement'; readonly id: string }

export type Section = {
  readonly id: string
  readonly kind: SectionKind
  /** From 1; the sections of the document itself are of level 1, whatever their place in the edition. */
  readonly level: number
  readonly number: SectionNumber
  /** What is shown as heading, also where the section has no title of its own. */
  readonly title: string
  readonly introduction: readonly Block[]
  readonly statements: readonly Statement[]
  readonly sections: readonly Section[]
}

/** A number in words, and how a word processor counts to it: null where it is to be written as it stands. */
export type SectionNumber = {
  /** '2.2'; '' for none. */
  readonly text: string
  readonly counted: Counted | null
}

/** The last part of a number: '2.2' is the second in style '1' after the prefix '2.'. */
export type Counted = { readonly prefix: string; readonly ordinal: number; readonly style: NumberStyle }

export type Statement = {
  /** The id of its placement. */
  readonly placement: string
  /** The name of the statement outside: its own id, or the one it was imported with. */
  readonly id: string
  /** '2.2-3'. */
  readonly place: string
  readonly kind: StatementKind
  readonly blocks: readonly Block[]
  /** Full paths. */
  readonly tags: readonly string[]
  /** Where it comes from, a line a source; empty where sources are left out or stand in footnotes. */
  readonly sources: readonly string[]
  /** Who is cited, as sources are shown; empty where they are left out. */
  readonly organisations: readonly string[]
  readonly links: readonly Link[]
}

/** 'hangt samen met 2.3-1': a word, and where it points. Without an anchor it points outside the document. */
export type Link = { readonly word: string; readonly label: string; readonly anchor: Anchor | null }

export type Block =
  | { readonly type: 'paragraph'; readonly content: readonly Inline[] }
  | { readonly type: 'list'; readonly style: 'bullet' | 'number'; readonly items: readonly ListItem[] }
  | { readonly type: 'table'; readonly headerRows: number; readonly rows: readonly (readonly Cell[])[] }

/** `level` from 0 to 8. */
export type ListItem = { readonly level: number; readonly content: readonly Inline[] }
export type Cell = { readonly content: readonly Inline[] }

export type Inline =
  | Text
  | { readonly type: 'line-break' }
  /** Out of the document, to a web or mail address that is safe to follow. */
  | { readonly type: 'link'; readonly href: string; readonly content: readonly Text[] }
  /** To a place within the document. */
  | { readonly type: 'reference'; readonly anchor: Anchor; readonly label: string }
  | { readonly type: 'footnote'; readonly content: readonly Text[] }

/** Free of control characters and lone surrogates, so that every format can hold it. */
export type Text = { readonly type: 'text'; readonly text: string; readonly marks: readonly MarkType[] }

export type TagIndex = readonly TagEntry[]

/** A tag and the sections that hold statements with it. */
export type TagEntry = { readonly path: string; readonly sections: readonly TagPlace[] }
export type TagPlace = { readonly anchor: Anchor; readonly label: string }
