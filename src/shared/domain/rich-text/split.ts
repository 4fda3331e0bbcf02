/** One rich text becomes two, each with the marks, links and lists of its words. */
import type { Block, Inline, RichText } from './model.ts'
import { blockText, inlineText } from './plain.ts'

/** The parts before and after an index of the plain text, without blanks at their ends; see `cutRichText`. */
export function splitRichText(rich: RichText, at: number): readonly [RichText, RichText] {
  const [before, after] = cutRichText(rich, at)
  return [trimRichText(before), trimRichText(after)]
}

/**
 * The parts before and after an index in `toPlainText(rich)`, in UTF-16 code units. What cannot be cut, such as a table or a
 * reference, goes whole to the part in which it begins; a footnote goes with the word before it.
 */
export function cutRichText({ version, blocks }: RichText, at: number): readonly [RichText, RichText] {
  const [before, after] = cutLines(blocks, at, blockText, cutBlock)
  return [
    { version, blocks: [...before] },
    { version, blocks: [...after] },
  ]
}

/** The same text without blanks before its first word and after its last. */
export const trimRichText = ({ version, blocks }: RichText): RichText => ({
  version,
  blocks: [...atEnd(atEnd(blocks, trimBlock('start'), 'start'), trimBlock('end'), 'end')],
})

type Cut<Part> = readonly [before: Part, after: Part]

/** Cuts a row of parts that each begin on a line of their own. */
function cutLines<Part>(
  parts: readonly Part[],
  at: number,
  words: (part: Part) => string,
  cut: (part: Part, at: number) => Cut<Part>,
): Cut<readonly Part[]> {
  let begin = 0
  for (const [index, part] of parts.entries()) {
    const { length } = words(part)
    if (at <= begin + length) {
      const [before, after] = cut(part, at - begin)
      return [
        [...parts.slice(0, index), before],
        [after, ...parts.slice(index + 1)],
      ]
    }
    begin += length + 1
  }
  return [parts, []]
}

function cutBlock(block: Block, at: number): Cut<Block> {
  switch (block.type) {
    case 'paragraph': {
      const [before, after] = cutContent(block.content, at, cutInline)
      return [
        { ...block, content: [...before] },
        { ...block, content: [...after] },
      ]
    }
    case 'list': {
      const [before, after] = cutLines(block.items, at, itemText, cutItem)
      return [
        { ...block, items: [...before] },
        { ...block, items: [...after] },
      ]
    }
    case 'table':
    case 'opaque':
      return at === 0 ? [nothing, block] : [block, nothing]
  }
}

const nothing: Block = { type: 'paragraph', content: [] }

type Item = Extract<Block, { type: 'list' }>['items'][number]

const itemText = ({ content }: Item): string => blockText({ type: 'paragraph', content })

function cutItem(item: Item, at: number): Cut<Item> {
  const [before, after] = cutContent(item.content, at, cutInline)
  return [
    { ...item, content: [...before] },
    { ...item, content: [...after] },
  ]
}

type Text = Extract<Inline, { type: 'text' }>

function cutContent<Node extends Inline>(
  content: readonly Node[],
  at: number,
  cut: (node: Node, at: number) => Cut<readonly Node[]>,
): Cut<readonly Node[]> {
  let begin = 0
  for (const [index, node] of content.entries()) {
    const { length } = inlineText([node])
    // What takes no room stays with the word before it.
    if (begin + length > at || (at === 0 && length === 0)) {
      const [before, after]: Cut<readonly Node[]> = begin < at ? cut(node, at - begin) : [[], [node]]
      return [
        [...content.slice(0, index), ...before],
        [...after, ...content.slice(index + 1)],
      ]
    }
    begin += length
  }
  return [content, []]
}

const cutText = (node: Text, at: number): Cut<readonly Text[]> => [
  [{ ...node, text: node.text.slice(0, at) }],
  [{ ...node, text: node.text.slice(at) }],
]

function cutInline(node: Inline, at: number): Cut<readonly Inline[]> {
  switch (node.type) {
    case 'text':
      return cutText(node, at)
    case 'link': {
      const [before, after] = cutContent(node.content, at, cutText)
      return [[{ ...node, content: [...before] }], [{ ...node, content: [...after] }]]
    }
    case 'line-break':
    case 'reference':
    case 'footnote':
    case 'opaque-inline':
      return [[node], []]
  }
}

type End = 'start' | 'end'

/** Trims what stands at one end; where that leaves nothing, what comes next. */
function atEnd<Part>(parts: readonly Part[], trim: (part: Part) => Part | null, end: End): readonly Part[] {
  const part = end === 'start' ? parts[0] : parts.at(-1)
  if (part === undefined) return parts
  const others = end === 'start' ? parts.slice(1) : parts.slice(0, -1)
  const left = trim(part)
  if (left === null) return atEnd(others, trim, end)
  return end === 'start' ? [left, ...others] : [...others, left]
}

const trimBlock =
  (end: End) =>
  (block: Block): Block | null => {
    switch (block.type) {
      case 'paragraph': {
        const content = atEnd(block.content, trimInline(end), end)
        return content.length === 0 ? null : { ...block, content: [...content] }
      }
      case 'list': {
        const items = atEnd(block.items, trimItem(end), end)
        return items.length === 0 ? null : { ...block, items: [...items] }
      }
      case 'table':
      case 'opaque':
        return block
    }
  }

const trimItem =
  (end: End) =>
  (item: Item): Item | null => {
    const content = atEnd(item.content, trimInline(end), end)
    return content.length === 0 ? null : { ...item, content: [...content] }
  }

const trimText =
  (end: End) =>
  (node: Text): Text | null => {
    const text = end === 'start' ? node.text.trimStart() : node.text.trimEnd()
    return text === '' ? null : { ...node, text }
  }

const trimInline =
  (end: End) =>
  (node: Inline): Inline | null => {
    switch (node.type) {
      case 'text':
        return trimText(end)(node)
      case 'line-break':
        return null
      case 'link': {
        const content = atEnd(node.content, trimText(end), end)
        return content.length === 0 ? null : { ...node, content: [...content] }
      }
      case 'reference':
      case 'footnote':
      case 'opaque-inline':
        return node
    }
  }
