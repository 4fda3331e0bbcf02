/**
 * Our rich text to and from the editor's serialised state: the only place that knows both. Pure.
 * Whatever the editor cannot edit (tables, references, footnotes, opaque parts) is carried whole inside a kept node.
 */
import type {
  SerializedEditorState,
  SerializedElementNode,
  SerializedLexicalNode,
  SerializedLineBreakNode,
  SerializedParagraphNode,
  SerializedTextNode,
} from 'lexical'
import type { SerializedLinkNode } from '@lexical/link'
import type { SerializedListItemNode, SerializedListNode } from '@lexical/list'
import {
  type Block,
  type Inline,
  type MarkType,
  markTypes,
  type RichText,
} from '../../../shared/domain/index.ts'

export type SerializedKeptInline = SerializedLexicalNode & {
  readonly type: 'kept-inline'
  readonly inline: Inline
}
export type SerializedKeptBlock = SerializedLexicalNode & {
  readonly type: 'kept-block'
  readonly block: Block
}

/** The editor's state for a rich text. A text without blocks gives a root without children, which no editor may load. */
export function toLexical(rich: RichText): SerializedEditorState {
  return { root: { ...element('root', rich.blocks.map(blockNode)) } }
}

/** The rich text of an editor's state. Gives back exactly what `toLexical` was given, with the marks of each text in order. */
export function fromLexical(state: SerializedEditorState): RichText {
  return { version: 1, blocks: state.root.children.flatMap(blocksOf) }
}

/** One block as the editor holds it. */
export function blockNode(block: Block): SerializedLexicalNode {
  switch (block.type) {
    case 'paragraph': {
      const node: SerializedParagraphNode = {
        ...element('paragraph', block.content.map(inlineNode)),
        textFormat: 0,
        textStyle: '',
      }
      return node
    }
    case 'list':
      return listNode(block.style, block.items, 0)
    case 'table':
    case 'opaque': {
      const node: SerializedKeptBlock = { type: 'kept-block', version: 1, block }
      return node
    }
  }
}

/** One inline part as the editor holds it. */
export function inlineNode(inline: Inline): SerializedLexicalNode {
  switch (inline.type) {
    case 'text':
      return textNode(inline)
    case 'line-break':
      return { type: 'linebreak', version: 1 }
    case 'link': {
      const node: SerializedLinkNode = {
        ...element('link', inline.content.map(textNode)),
        url: inline.href,
        rel: null,
        target: null,
        title: null,
      }
      return node
    }
    case 'reference':
    case 'footnote':
    case 'opaque-inline': {
      const node: SerializedKeptInline = { type: 'kept-inline', version: 1, inline }
      return node
    }
  }
}

type Text = Extract<Inline, { type: 'text' }>
type Item = Extract<Block, { type: 'list' }>['items'][number]
type ListStyle = Extract<Block, { type: 'list' }>['style']

/** Bits of a text's format, as the editor numbers them (lexical: LexicalConstants). */
const bits: Readonly<Record<MarkType, number>> = {
  bold: 1,
  italic: 2,
  strikethrough: 4,
  underline: 8,
  subscript: 32,
  superscript: 64,
}

function textNode({ text, marks = [] }: Text): SerializedTextNode {
  const format = marks.reduce((sum, mark) => sum | bits[mark], 0)
  return { type: 'text', version: 1, text, format, detail: 0, mode: 'normal', style: '' }
}

function element(type: string, children: SerializedLexicalNode[]): SerializedElementNode {
  return { type, version: 1, children, direction: null, format: '', indent: 0 }
}

/** Items of this level stand in the list itself; deeper ones in a list inside an item of their own, as the editor wants. */
function listNode(style: ListStyle, items: readonly Item[], level: number): SerializedListNode {
  const children = groupByDepth(items, level).map((group, index) => {
    const [first] = group
    const inside =
      group.length === 1 && first?.level === level
        ? first.content.map(inlineNode)
        : [listNode(style, group, level + 1)]
    const item: SerializedListItemNode = {
      ...element('listitem', inside),
      checked: undefined,
      value: index + 1,
    }
    return item
  })
  return {
    ...element('list', children),
    listType: style,
    start: 1,
    tag: style === 'bullet' ? 'ul' : 'ol',
  }
}

/** Items of the level each alone, neighbours that lie deeper together. */
function groupByDepth(items: readonly Item[], level: number): readonly (readonly Item[])[] {
  const groups: Item[][] = []
  for (const item of items) {
    const last = groups.at(-1)
    if (item.level > level && last?.[0] !== undefined && last[0].level > level) last.push(item)
    else groups.push([item])
  }
  return groups
}

/** What an editor of ours can hold; it registers no other nodes. */
type Held =
  | (SerializedParagraphNode & { readonly type: 'paragraph' })
  | (SerializedListNode & { readonly type: 'list' })
  | (SerializedListItemNode & { readonly type: 'listitem' })
  | (SerializedLinkNode & { readonly type: 'link' })
  | (SerializedTextNode & { readonly type: 'text' | 'tab' })
  | (SerializedLineBreakNode & { readonly type: 'linebreak' })
  | SerializedKeptInline
  | SerializedKeptBlock

function blocksOf(node: SerializedLexicalNode): readonly Block[] {
  const held = node as Held
  switch (held.type) {
    case 'paragraph':
      return [{ type: 'paragraph', content: held.children.flatMap(inlinesOf) }]
    case 'list':
      return [
        { type: 'list', style: held.listType === 'number' ? 'number' : 'bullet', items: itemsOf(held, 0) },
      ]
    case 'kept-block':
      return [held.block]
    case 'listitem':
    case 'link':
    case 'text':
    case 'tab':
    case 'linebreak':
    case 'kept-inline':
      return [{ type: 'paragraph', content: [...inlinesOf(held)] }]
  }
}

const deepest = 8

function itemsOf(list: SerializedListNode, level: number): Item[] {
  return list.children.flatMap((child) => {
    const parts = (child as SerializedListItemNode).children
    const lists = parts.filter((part): part is SerializedListNode => part.type === 'list')
    const content = parts.filter((part) => part.type !== 'list').flatMap(inlinesOf)
    const own = lists.length > 0 && content.length === 0 ? [] : [{ content, level: Math.min(level, deepest) }]
    return [...own, ...lists.flatMap((inner) => itemsOf(inner, level + 1))]
  })
}

function inlinesOf(node: SerializedLexicalNode): readonly Inline[] {
  const held = node as Held
  switch (held.type) {
    case 'text':
    case 'tab':
      return [textOf(held)]
    case 'linebreak':
      return [{ type: 'line-break' }]
    case 'link':
      return [{ type: 'link', href: held.url, content: held.children.flatMap(textsOf) }]
    case 'kept-inline':
      return [held.inline]
    case 'paragraph':
    case 'listitem':
      return held.children.flatMap(inlinesOf)
    case 'list':
      return []
    case 'kept-block':
      return []
  }
}

/** A link holds only text. */
const textsOf = (node: SerializedLexicalNode): Text[] =>
  inlinesOf(node).filter((inline): inline is Text => inline.type === 'text')

function textOf({ text, format }: SerializedTextNode): Text {
  const marks = markTypes.filter((mark) => (format & bits[mark]) !== 0)
  return marks.length === 0 ? { type: 'text', text } : { type: 'text', text, marks }
}
