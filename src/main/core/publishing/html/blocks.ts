/** Blocks and inlines of a document as HTML. */
import {
  type Anchor,
  type Block,
  type Inline,
  type ListItem,
  placementBookmark,
  sectionBookmark,
  type Text,
} from '../../../../shared/document/index.ts'
import type { MarkType } from '../../../../shared/domain/index.ts'
import { fill, nl } from '../../../../shared/i18n/index.ts'
import { escape } from './markup.ts'

/** Gathers the footnotes, which stand at the end. */
export type Notes = string[]

/** The id of what is pointed at. */
export function idOf({ kind, id }: Anchor): string {
  switch (kind) {
    case 'placement':
      return placementBookmark(id)
    case 'section':
      return sectionBookmark(id)
  }
}

export const writeBlocks = (blocks: readonly Block[], notes: Notes): string =>
  blocks.map((block) => writeBlock(block, notes)).join('')

function writeBlock(block: Block, notes: Notes): string {
  switch (block.type) {
    case 'paragraph':
      return `<p dir="auto">${writeInlines(block.content, notes)}</p>`
    case 'list':
      return writeList(block.style, nest(block.items), notes)
    case 'table': {
      const rows = block.rows.map((row, at) => {
        const isHeader = at < block.headerRows
        const cells = row.map(({ content }) => {
          const text = writeInlines(content, notes)
          return isHeader ? `<th scope="col">${text}</th>` : `<td>${text}</td>`
        })
        return `<tr>${cells.join('')}</tr>`
      })
      const [head, body] = [rows.slice(0, block.headerRows), rows.slice(block.headerRows)]
      return `<table>${head.length === 0 ? '' : `<thead>${head.join('')}</thead>`}<tbody>${body.join('')}</tbody></table>`
    }
  }
}

type Nested = { readonly content: readonly Inline[]; readonly below: readonly Nested[] }

/** Items that stand deeper than the one before are below it. */
function nest(items: readonly ListItem[]): readonly Nested[] {
  const nested: Nested[] = []
  for (let at = 0; at < items.length;) {
    const item = items[at]
    if (item === undefined) break
    const end = items.findIndex(({ level }, index) => index > at && level <= item.level)
    const next = end === -1 ? items.length : end
    nested.push({ content: item.content, below: nest(items.slice(at + 1, next)) })
    at = next
  }
  return nested
}

function writeList(style: 'bullet' | 'number', items: readonly Nested[], notes: Notes): string {
  const tag = style === 'bullet' ? 'ul' : 'ol'
  const written = items.map(({ content, below }) => {
    const text = writeInlines(content, notes)
    return `<li dir="auto">${text}${below.length === 0 ? '' : writeList(style, below, notes)}</li>`
  })
  return `<${tag}>${written.join('')}</${tag}>`
}

const writeInlines = (content: readonly Inline[], notes: Notes): string =>
  content.map((inline) => writeInline(inline, notes)).join('')

function writeInline(inline: Inline, notes: Notes): string {
  switch (inline.type) {
    case 'text':
      return writeText(inline)
    case 'line-break':
      return '<br>'
    case 'link':
      return `<a href="${escape(inline.href)}" rel="noopener noreferrer">${inline.content.map(writeText).join('')}</a>`
    case 'reference':
      return `<a href="#${idOf(inline.anchor)}">${escape(inline.label)}</a>`
    case 'footnote': {
      const number = notes.push(inline.content.map(writeText).join(''))
      const label = escape(fill(nl.publication.note, { number }))
      return `<sup class="note"><a id="noot-${number}" href="#noottekst-${number}" role="doc-noteref" aria-label="${label}">${number}</a></sup>`
    }
  }
}

const elementOf: Readonly<Record<MarkType, string>> = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strikethrough: 's',
  subscript: 'sub',
  superscript: 'sup',
}

const writeText = ({ text, marks }: Text): string =>
  marks.reduce((inner, mark) => `<${elementOf[mark]}>${inner}</${elementOf[mark]}>`, escape(text))
