/** Paragraphs, lists and tables of an OpenDocument file. */
import type { Block, ListItem } from '../../../../shared/document/index.ts'
import { inlineXml, type Lines } from './inlines.ts'
import { keptStyle, styles, tableStyles } from './names.ts'
import { type Indent, listIn } from './numbering.ts'
import { element, type Xml } from './xml.ts'

export type Frame = {
  /** The style of its first paragraph, and of those after it. */
  readonly style: string
  readonly continued: string
  /** From where its lists are indented. */
  readonly indent: Indent
  /** What stands before the first word and behind the last. */
  readonly before: readonly Xml[]
  readonly after: readonly Xml[]
  /** Whether the last paragraph stays on the page of what follows it. */
  readonly last: 'with-next' | 'free'
}

export const paragraph = (style: string, pieces: readonly Xml[]): Xml =>
  element('text:p', { 'text:style-name': style }, pieces)

/** Blocks in a frame; without any there is one empty paragraph, which holds what the frame brings. */
export function blockXml(blocks: readonly Block[], frame: Frame, lines: Lines): readonly Xml[] {
  // What is no paragraph cannot hold what stands before it, and a table not what stands behind it.
  const first = blocks[0]?.type === 'paragraph' ? [] : [empty]
  const last = blocks.at(-1)?.type === 'table' ? [empty] : []
  const all = [...(frame.before.length > 0 || blocks.length === 0 ? first : []), ...blocks, ...last]
  return all.map((block, at): Xml => {
    const end = at === all.length - 1 ? endOf(frame) : { style: sameStyle, after: [] }
    switch (block.type) {
      case 'paragraph':
        return paragraph(end.style(at === 0 ? frame.style : frame.continued), [
          ...(at === 0 ? frame.before : []),
          ...inlineXml(block.content, lines),
          ...end.after,
        ])
      case 'list':
        return list(block, frame.indent, end, lines)
      case 'table':
        return table(block, lines)
    }
  })
}

const empty: Block = { type: 'paragraph', content: [] }

/** What the last paragraph of a block has that others have not. */
type End = { readonly style: (name: string) => string; readonly after: readonly Xml[] }

const sameStyle = (name: string): string => name
const endOf = ({ last, after }: Frame): End => ({
  style: last === 'with-next' ? keptStyle : sameStyle,
  after,
})

function list(
  { style, items }: Extract<Block, { type: 'list' }>,
  indent: Indent,
  end: End,
  lines: Lines,
): Xml {
  const name = style === 'number' ? styles.numbers : styles.bullets
  const leaves = items.map(({ level, content }, at): Leaf => {
    const pieces = inlineXml(content, lines)
    return {
      level,
      paragraph:
        at === items.length - 1
          ? paragraph(end.style(name), [...pieces, ...end.after])
          : paragraph(name, pieces),
    }
  })
  return element('text:list', { 'text:style-name': listIn(style, indent) }, nested(leaves, 0))
}

type Leaf = Pick<ListItem, 'level'> & { readonly paragraph: Xml }

/** The items of a list at a level; what is deeper stands in the item before it. */
function nested(leaves: readonly Leaf[], level: number): readonly Xml[] {
  const starts = leaves.flatMap((leaf, at) => (leaf.level <= level || at === 0 ? [at] : []))
  return starts.map((start, at) => {
    const own = leaves.slice(start, starts[at + 1])
    const isHere = (leaf: Leaf): boolean => leaf.level <= level
    const deeper = own.filter((leaf) => !isHere(leaf))
    return element('text:list-item', {}, [
      ...own.filter(isHere).map((leaf) => leaf.paragraph),
      ...(deeper.length === 0 ? [] : [element('text:list', {}, nested(deeper, level + 1))]),
    ])
  })
}

function table({ rows, headerRows }: Extract<Block, { type: 'table' }>, lines: Lines): Xml {
  const written = rows.map((row, at) => {
    const isHead = at < headerRows
    const cellStyle = isHead ? tableStyles.head : tableStyles.cell
    return element(
      'table:table-row',
      { 'table:style-name': tableStyles.row },
      row.map(({ content }) =>
        element('table:table-cell', { 'table:style-name': cellStyle, 'office:value-type': 'string' }, [
          paragraph(isHead ? styles.tableHead : styles.table, inlineXml(content, lines)),
        ]),
      ),
    )
  })
  const head = written.slice(0, headerRows)
  return element('table:table', { 'table:style-name': tableStyles.table }, [
    element('table:table-column', { 'table:number-columns-repeated': rows[0]?.length ?? 1 }),
    ...(head.length === 0 ? [] : [element('table:table-header-rows', {}, head)]),
    ...written.slice(headerRows),
  ])
}
