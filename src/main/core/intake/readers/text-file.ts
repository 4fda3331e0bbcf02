/** A file of a word processor as it is read: lines with their bookmarks, before anything is made of them. */
import type { Inline } from '../../../../shared/document/index.ts'

export type TextFile = {
  /** The properties that its makers gave it, by name. */
  readonly properties: ReadonlyMap<string, string>
  /** In the order of the text. */
  readonly lines: readonly Line[]
}

export type Line = Paragraph | Table

export type Paragraph = {
  readonly type: 'paragraph'
  readonly role: Role
  /** What it is an item of. */
  readonly list: { readonly style: 'bullet' | 'number'; readonly level: number } | null
  readonly pieces: readonly Piece[]
}

export type Table = {
  readonly type: 'table'
  readonly headerRows: number
  /** By row and cell; paragraphs of a cell are parted by line breaks. */
  readonly rows: readonly (readonly (readonly Piece[])[])[]
}

/** What a paragraph is by its style. */
export type Role =
  | { readonly kind: 'heading'; readonly level: number; readonly number: string }
  | { readonly kind: 'introduction' | 'statement' | 'quote' }
  /** A further paragraph of a statement. */
  | { readonly kind: 'continued' }
  /** Said about a statement: source, tags, links. */
  | { readonly kind: 'aside' }
  /** Around the text: title, table of contents. */
  | { readonly kind: 'furniture' }
  | { readonly kind: 'other' }

export type Piece =
  | { readonly type: 'inline'; readonly inline: Inline; readonly inserted: Stamp | null }
  | { readonly type: 'deleted'; readonly text: string; readonly by: Stamp }
  | { readonly type: 'bookmark'; readonly edge: 'start' | 'end'; readonly name: string }
  | { readonly type: 'comment'; readonly comment: Comment }
  /** Words of the place before a statement, '2.2-3', which are not its own. */
  | { readonly type: 'place' }
  | { readonly type: 'tab' }

/** Who, and when: ISO 8601 as the file has it. */
export type Stamp = { readonly author: string; readonly date: string | null }

export type Comment = Stamp & { readonly text: string }

/** The role of a style by its name, English or Dutch, with or without the digit of a copy; null when it says nothing. */
export function roleOfName(name: string): Role | null {
  const known = name
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, ' ')
  const level = /^(?:heading|kop) ?([1-9])$/.exec(known)?.[1]
  if (level !== undefined) return { kind: 'heading', level: Number(level), number: '' }
  return roles.get(known.replace(/ ?\d+$/, '')) ?? null
}

const roles: ReadonlyMap<string, Role> = new Map([
  ...rolesOf('statement', ['uitspraak']),
  ...rolesOf('quote', ['quote', 'citaat', 'quotations']),
  ...rolesOf('continued', ['uitspraak vervolg', 'uitspraakvervolg', 'citaat vervolg', 'citaatvervolg']),
  ...rolesOf('introduction', ['inleiding']),
  ...rolesOf('aside', ['bron', 'labels', 'verwijzingen']),
  ...rolesOf('furniture', [
    'title',
    'titel',
    'subtitle',
    'ondertitel',
    'toc',
    'inhopg',
    'toc heading',
    'kopvaninhoudsopgave',
    'contents',
    'contents heading',
    'index',
    'header',
    'koptekst',
    'footer',
    'voettekst',
  ]),
])

function rolesOf(
  kind: Exclude<Role['kind'], 'heading'>,
  names: readonly string[],
): readonly (readonly [string, Role])[] {
  return names.map((name) => [name, { kind }])
}
