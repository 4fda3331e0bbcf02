/** Paragraphs, lists and tables of a Word file. */
import { BorderStyle, type Paragraph, ShadingType, Table, TableCell, TableRow, WidthType } from 'docx'
import type { Block } from '../../../../shared/document/index.ts'
import { inlineRuns } from './inlines.ts'
import { type Indent, listIn } from './numbering.ts'
import { paragraphOf, type Piece } from './paragraph.ts'
import { styles } from './styles.ts'

export type Frame = {
  /** The style of its first paragraph, and of those after it. */
  readonly style: string
  readonly continued: string
  /** From where its lists are indented. */
  readonly indent: Indent
  /** What stands before the first word and behind the last. */
  readonly before: readonly Piece[]
  readonly after: readonly Piece[]
  /** Whether the last paragraph stays on the page of what follows it. */
  readonly last: 'with-next' | 'free'
  readonly numbered: ReadonlySet<string>
  /** Gives every list with numbers a count of its own. */
  readonly nextList: () => number
}

/** Blocks in a frame; without any there is one empty paragraph, which holds what the frame brings. */
export function blockParagraphs(blocks: readonly Block[], frame: Frame): (Paragraph | Table)[] {
  const { style, continued, indent, before, after, numbered } = frame
  // What is no paragraph cannot hold what stands before it.
  const first: readonly Block[] = blocks[0]?.type === 'paragraph' ? [] : [{ type: 'paragraph', content: [] }]
  const last: readonly Block[] = blocks.at(-1)?.type === 'table' ? [{ type: 'paragraph', content: [] }] : []
  const all = [...(before.length > 0 || blocks.length === 0 ? first : []), ...blocks, ...last]
  const keeping = frame.last === 'with-next' ? { keepNext: true } : {}
  return all.flatMap((block, at): (Paragraph | Table)[] => {
    const opening = at === 0 ? before : []
    const closing = at === all.length - 1 ? after : []
    const keep = at === all.length - 1 ? keeping : {}
    switch (block.type) {
      case 'paragraph': {
        const children = [...opening, ...inlineRuns(block.content, numbered), ...closing]
        return [paragraphOf({ style: at === 0 ? style : continued, ...keep }, children)]
      }
      case 'list': {
        const instance = block.style === 'number' ? frame.nextList() : 0
        const reference = listIn(block.style, indent)
        const item = block.style === 'number' ? styles.numbers : styles.bullets
        return block.items.map(({ level, content }, index) => {
          const isLast = index === block.items.length - 1
          const children = [...inlineRuns(content, numbered), ...(isLast ? closing : [])]
          const numbering = { reference, level, instance }
          return paragraphOf({ style: item, numbering, ...(isLast ? keep : {}) }, children)
        })
      }
      case 'table':
        // The empty paragraph behind a table at the end does not stand alone on a page.
        return [table(block, numbered, at === all.length - 2 && last.length > 0 ? { keepNext: true } : {})]
    }
  })
}

const line = { style: BorderStyle.SINGLE, size: 4, color: 'BFC4C8' } as const
const none = { style: BorderStyle.NONE } as const

function table(
  { rows, headerRows }: Extract<Block, { type: 'table' }>,
  numbered: ReadonlySet<string>,
  lastRow: { readonly keepNext?: true },
): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: {
      top: line,
      bottom: line,
      insideHorizontal: line,
      left: none,
      right: none,
      insideVertical: none,
    },
    rows: rows.map((row, at) => {
      const isHead = at < headerRows
      const style = isHead ? styles.tableHead : styles.table
      const keep = at === rows.length - 1 ? lastRow : {}
      return new TableRow({
        tableHeader: isHead,
        cantSplit: true,
        children: row.map(
          ({ content }) =>
            new TableCell({
              ...(isHead ? { shading: { type: ShadingType.CLEAR, fill: 'F1F3F3' } } : {}),
              children: [paragraphOf({ style, ...keep }, inlineRuns(content, numbered))],
            }),
        ),
      })
    }),
  })
}
