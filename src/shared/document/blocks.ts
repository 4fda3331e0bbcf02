/** Stored rich text becomes the blocks of a document. */
import type { Block as RichBlock, Inline as RichInline, MarkType, RichText } from '../domain/index.ts'
import { cleanText } from './clean.ts'
import type { Anchor, Block, Inline, Text } from './model.ts'

/** What a text is read with: its words may be changed, and a reference may point into the document. */
export type Reading = {
  readonly words: (text: string) => string
  /** Where a reference points, or null when that is not in the document. */
  readonly resolve: (target: string) => Anchor | null
  /** The address that a link may show, or null. */
  readonly address: (href: string) => string | null
}

/** The blocks of a rich text. What the product does not know is kept as the text it stands for. */
export const blocksOf = (rich: RichText, reading: Reading): readonly Block[] =>
  rich.blocks.flatMap((block) => readBlock(block, reading))

/** The blocks with something behind their last words. */
export function appendInline(blocks: readonly Block[], inline: Inline): readonly Block[] {
  const last = blocks.at(-1)
  const before = blocks.slice(0, -1)
  switch (last?.type) {
    case 'paragraph':
      return [...before, { ...last, content: [...last.content, inline] }]
    case 'list': {
      const item = last.items.at(-1)
      if (item === undefined) break
      const items = [...last.items.slice(0, -1), { ...item, content: [...item.content, inline] }]
      return [...before, { ...last, items }]
    }
    case 'table':
    case undefined:
  }
  return [...blocks, { type: 'paragraph', content: [inline] }]
}

function readBlock(block: RichBlock, reading: Reading): readonly Block[] {
  const read = (content: readonly RichInline[]): readonly Inline[] =>
    content.flatMap((inline) => readInline(inline, reading))
  switch (block.type) {
    case 'paragraph':
      return [{ type: 'paragraph', content: read(block.content) }]
    case 'list': {
      const items = block.items.map(({ level, content }) => ({ level, content: read(content) }))
      return items.length === 0 ? [] : [{ type: 'list', style: block.style, items }]
    }
    case 'table': {
      const width = Math.max(0, ...block.rows.map((row) => row.length))
      if (width === 0) return []
      const rows = block.rows.map((row) =>
        Array.from({ length: width }, (_, at) => ({ content: read(row[at]?.content ?? []) })),
      )
      return [{ type: 'table', headerRows: Math.min(block.headerRows, rows.length), rows }]
    }
    case 'opaque':
      return [{ type: 'paragraph', content: readText(block.text, [], reading) }]
  }
}

function readInline(inline: RichInline, reading: Reading): readonly Inline[] {
  switch (inline.type) {
    case 'text':
      return readText(inline.text, inline.marks ?? [], reading)
    case 'opaque-inline':
      return readText(inline.text, [], reading)
    case 'line-break':
      return [inline]
    case 'link': {
      const content = inline.content.flatMap((text) => plainTexts(text.text, text.marks ?? [], reading))
      const href = reading.address(inline.href)
      return href === null || content.length === 0 ? content : [{ type: 'link', href, content }]
    }
    case 'reference': {
      const anchor = reading.resolve(inline.target)
      if (anchor === null) return readText(inline.label, [], reading)
      return [{ type: 'reference', anchor, label: reading.words(cleanText(inline.label)) }]
    }
    case 'footnote': {
      const content = inline.content.flatMap((text) => plainTexts(text.text, text.marks ?? [], reading))
      return content.length === 0 ? [] : [{ type: 'footnote', content }]
    }
  }
}

/** Text with its line ends as line breaks. */
function readText(text: string, marks: readonly MarkType[], { words }: Reading): readonly Inline[] {
  const lines = words(cleanText(text)).split('\n')
  return lines.flatMap((line, at): readonly Inline[] => [
    ...(at === 0 ? [] : [{ type: 'line-break' } as const]),
    ...(line === '' ? [] : [textOf(line, marks)]),
  ])
}

/** Text where no line can end. */
function plainTexts(text: string, marks: readonly MarkType[], { words }: Reading): readonly Text[] {
  const line = words(cleanText(text)).replaceAll('\n', ' ')
  return line === '' ? [] : [textOf(line, marks)]
}

/** Each mark once; no text is raised and lowered at once. */
const textOf = (text: string, marks: readonly MarkType[]): Text => ({
  type: 'text',
  text,
  marks: [...new Set(marks)].filter((mark) => mark !== 'subscript' || !marks.includes('superscript')),
})
