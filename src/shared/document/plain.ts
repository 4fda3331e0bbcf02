/** The words of blocks as plain text. */
import type { Block, Inline } from './model.ts'

/** A line a paragraph, list item or table row; footnotes stand in brackets behind what they are about. */
export const plainText = (blocks: readonly Block[]): string => blocks.flatMap(blockLines).join('\n')

function blockLines(block: Block): readonly string[] {
  switch (block.type) {
    case 'paragraph':
      return [inlineText(block.content)]
    case 'list':
      return block.items.map((item) => inlineText(item.content))
    case 'table':
      return block.rows.map((row) => row.map(({ content }) => inlineText(content)).join('\t'))
  }
}

const inlineText = (content: readonly Inline[]): string => content.map(ownText).join('')

function ownText(inline: Inline): string {
  switch (inline.type) {
    case 'text':
      return inline.text
    case 'line-break':
      return '\n'
    case 'link':
      return inline.content.map(({ text }) => text).join('')
    case 'reference':
      return inline.label
    case 'footnote':
      return ` (${inline.content.map(({ text }) => text).join('')})`
  }
}
