/** Paragraphs, lists and tables of a Word file. */
import { type Paragraph, Table, TableCell, TableRow, WidthType } from 'docx'
import type { Block } from '../../../../shared/document/index.ts'
import { inlineRuns } from './inlines.ts'
import { bullets, numbers } from './numbering.ts'
import { paragraphOf, type Piece } from './paragraph.ts'
import { styles } from './styles.ts'

export type Frame = {
  /** The style of its paragraphs. */
  readonly style: string
  /** What stands before the first word and behind the last. */
  readonly before: readonly Piece[]
  readonly after: readonly Piece[]
  readonly numbered: ReadonlySet<string>
  /** Gives every list with numbers a count of its own. */
  readonly nextList: () => number
}

/** Blocks in a frame; without any there is one empty paragraph, which holds what the frame brings. */
export function blockParagraphs(blocks: readonly Block[], frame: Frame): (Paragraph | Table)[] {
  const { style, before, after, numbered } = frame
  // What is no paragraph cannot hold what stands before it.
  const first: readonly Block[] = blocks[0]?.type === 'paragraph' ? [] : [{ type: 'paragraph', content: [] }]
  const last: readonly Block[] = blocks.at(-1)?.type === 'table' ? [{ type: 'paragraph', content: [] }] : []
  const all = [...(before.length > 0 || blocks.length === 0 ? first : []), ...blocks, ...last]
  return all.flatMap((block, at): (Paragraph | Table)[] => {
    const opening = at === 0 ? before : []
    const closing = at === all.length - 1 ? after : []
    switch (block.type) {
      case 'paragraph': {
        const children = [...opening, ...inlineRuns(block.content, numbered), ...closing]
        return [paragraphOf({ style, ...(at === 0 ? {} : { indent: continued(style) }) }, children)]
      }
      case 'list': {
        const instance = block.style === 'number' ? frame.nextList() : 0
        const reference = block.style === 'number' ? numbers : bullets
        return block.items.map(({ level, content }, index) => {
          const isLast = index === block.items.length - 1
          const children = [...inlineRuns(content, numbered), ...(isLast ? closing : [])]
          return paragraphOf({ style, numbering: { reference, level, instance } }, children)
        })
      }
      case 'table':
        return [table(block, numbered)]
    }
  })
}

/** A second paragraph of a statement has no place before it, so nothing hangs. */
const continued = (style: string): { readonly hanging?: number } =>
  style === styles.statement || style === styles.quote ? { hanging: 0 } : {}

function table(
  { rows, headerRows }: Extract<Block, { type: 'table' }>,
  numbered: ReadonlySet<string>,
): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      (row, at) =>
        new TableRow({
          tableHeader: at < headerRows,
          cantSplit: true,
          children: row.map(
            ({ content }) =>
              new TableCell({
                children: [paragraphOf({ style: styles.table }, inlineRuns(content, numbered))],
              }),
          ),
        }),
    ),
  })
}
