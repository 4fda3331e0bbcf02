/** Rich text to and from plain text: one line a paragraph, list item or table row. */
import type { Block, Inline, RichText } from './model.ts'

/** Plain text as rich text: every line becomes a paragraph without marks. */
export function fromPlainText(text: string): RichText {
  const blocks = text.split('\n').map((line): Block => ({
    type: 'paragraph',
    content: line === '' ? [] : [{ type: 'text', text: line }],
  }))
  return { version: 1, blocks }
}

/** The words of a rich text, as they are indexed, compared and counted. Footnotes follow their block. */
export function toPlainText(rich: RichText): string {
  return rich.blocks.map(blockText).join('\n')
}

/** The words of a block, with its footnotes behind it. */
export const blockText = (block: Block): string => blockLines(block).join('\n')

/** Whether the rich text says nothing that its plain text does not say, so that storing the plain text loses nothing. */
export function isPlain(rich: RichText): boolean {
  return JSON.stringify(rich) === JSON.stringify(fromPlainText(toPlainText(rich)))
}

function blockLines(block: Block): readonly string[] {
  switch (block.type) {
    case 'paragraph':
      return [inlineText(block.content), ...footnotes(block.content)]
    case 'list':
      return block.items.flatMap((item) => [inlineText(item.content), ...footnotes(item.content)])
    case 'table':
      return [
        ...block.rows.map((row) => row.map((cell) => inlineText(cell.content)).join('\t')),
        ...block.rows.flat().flatMap((cell) => footnotes(cell.content)),
      ]
    case 'opaque':
      return block.text.split('\n')
  }
}

/** The words that run on in a line; of a footnote there are none. */
export function inlineText(content: readonly Inline[]): string {
  return content.map(ownText).join('')
}

function ownText(node: Inline): string {
  switch (node.type) {
    case 'text':
    case 'opaque-inline':
      return node.text
    case 'line-break':
      return '\n'
    case 'link':
      return node.content.map((part) => part.text).join('')
    case 'reference':
      return node.label
    case 'footnote':
      return ''
  }
}

function footnotes(content: readonly Inline[]): readonly string[] {
  return content.flatMap((node) =>
    node.type === 'footnote' ? [node.content.map((part) => part.text).join('')] : [],
  )
}
