/** Our rich text out of HTML from anywhere: only what our own text knows gets in, the rest becomes its words. */
import type { Block, Inline, MarkType, RichText } from '../../../../shared/domain/index.ts'
import { footnoteAttribute, tidyWord } from './word.ts'

export function readHtml(html: string): RichText {
  const document = new DOMParser().parseFromString(html, 'text/html')
  tidyWord(document)
  return { version: 1, blocks: blocksIn(document.body, plain).map(trimmed).filter(saysSomething) }
}

type Look = { readonly marks: ReadonlySet<MarkType>; readonly href: string | null }
type Text = Extract<Inline, { type: 'text' }>
type Item = Extract<Block, { type: 'list' }>['items'][number]

const plain: Look = { marks: new Set(), href: null }

const blockTags = new Set(
  'address article aside blockquote body center dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table ul'.split(
    ' ',
  ),
)

const isBlock = (node: Node): node is Element =>
  node instanceof Element && blockTags.has(node.tagName.toLowerCase())

const holdsBlocks = (element: Element): boolean =>
  [...element.children].some((child) => isBlock(child) || holdsBlocks(child))

/** Blocks in an element; inline content between them becomes paragraphs. */
function blocksIn(element: Element, look: Look): readonly Block[] {
  const blocks: Block[] = []
  let open: Inline[] = []
  const close = (): void => {
    if (open.length > 0) blocks.push({ type: 'paragraph', content: open })
    open = []
  }
  for (const node of element.childNodes) {
    if (node instanceof Element && (isBlock(node) || holdsBlocks(node))) {
      close()
      blocks.push(...blockOf(node, lookOf(node, look)))
    } else open.push(...inlineOf(node, look))
  }
  close()
  return blocks
}

function blockOf(element: Element, look: Look): readonly Block[] {
  switch (element.tagName.toLowerCase()) {
    case 'ul':
      return [{ type: 'list', style: 'bullet', items: itemsOf(element, 0, look) }]
    case 'ol':
      return [{ type: 'list', style: 'number', items: itemsOf(element, 0, look) }]
    case 'table':
      return [tableOf(element, look)]
    default:
      return blocksIn(element, look)
  }
}

const deepest = 8

function itemsOf(list: Element, level: number, look: Look): Item[] {
  return [...list.children].flatMap((child): Item[] => {
    if (/^[uo]l$/i.test(child.tagName)) return itemsOf(child, level + 1, look)
    const own = Number(child.getAttribute('data-level') ?? level)
    const inside = lookOf(child, look)
    const inner = [...child.children].filter(({ tagName }) => /^[uo]l$/i.test(tagName))
    const words = [...child.childNodes].filter((node) => !inner.some((list) => list === node))
    const content = tidy(words.flatMap((node) => inlineOf(node, inside)))
    return [
      { content, level: Math.min(own, deepest) },
      ...inner.flatMap((below) => itemsOf(below, own + 1, inside)),
    ]
  })
}

function tableOf(table: Element, look: Look): Block {
  const rows = [...table.querySelectorAll('tr')].map((row) => ({
    isHeader: row.closest('thead') !== null || [...row.children].every(({ tagName }) => tagName === 'TH'),
    cells: [...row.children].map((cell) => ({ content: tidy(inlineOf(cell, lookOf(cell, look))) })),
  }))
  const firstPlain = rows.findIndex(({ isHeader }) => !isHeader)
  return {
    type: 'table',
    headerRows: firstPlain === -1 ? rows.length : firstPlain,
    rows: rows.map(({ cells }) => cells),
  }
}

function inlineOf(node: Node, look: Look): Inline[] {
  if (node instanceof Text) return textOf(node.data, look)
  if (!(node instanceof Element)) return []
  if (node.tagName === 'BR') return [{ type: 'line-break' }]
  const footnote = node.getAttribute(footnoteAttribute)
  if (footnote !== null) return [{ type: 'footnote', content: [{ type: 'text', text: footnote }] }]
  const inside = lookOf(node, look)
  const content = [...node.childNodes].flatMap((child) => inlineOf(child, inside))
  // Blocks inside what must be one line, such as a cell, are kept apart.
  return isBlock(node) && node.nextSibling !== null ? [...content, { type: 'line-break' }] : content
}

function textOf(data: string, { marks, href }: Look): Inline[] {
  const text = data.replace(/[\s\u00a0]+/g, ' ')
  if (text === '') return []
  const part: Text = marks.size === 0 ? { type: 'text', text } : { type: 'text', text, marks: [...marks] }
  return href === null ? [part] : [{ type: 'link', href, content: [part] }]
}

const markOfTag: Readonly<Record<string, MarkType>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  s: 'strikethrough',
  strike: 'strikethrough',
  sup: 'superscript',
  sub: 'subscript',
}

/** How text looks inside an element: its tag, then its own style, which may take away what the tag gives. */
function lookOf(element: Element, outside: Look): Look {
  const tag = element.tagName.toLowerCase()
  const style = element.getAttribute('style') ?? ''
  const marks = new Set(outside.marks)
  const byTag = markOfTag[tag]
  if (byTag !== undefined) marks.add(byTag)
  for (const [mark, on, off] of styleMarks) {
    if (off.test(style)) marks.delete(mark)
    if (on.test(style)) marks.add(mark)
  }
  const href = element.getAttribute('href')
  return {
    marks,
    href: tag === 'a' && href !== null && /^(?:https?|mailto):/i.test(href) ? href : outside.href,
  }
}

const never = /(?!)/
const styleMarks: readonly (readonly [MarkType, on: RegExp, off: RegExp])[] = [
  ['bold', /font-weight:\s*(?:bold|[6-9]00)/i, /font-weight:\s*(?:normal|[1-5]00)/i],
  ['italic', /font-style:\s*italic/i, /font-style:\s*normal/i],
  ['underline', /text-decoration[^;]*underline/i, /text-decoration:\s*none/i],
  ['strikethrough', /text-decoration[^;]*line-through/i, never],
  ['superscript', /vertical-align:\s*super/i, never],
  ['subscript', /vertical-align:\s*sub(?!\w)/i, never],
]

function trimmed(block: Block): Block {
  return block.type === 'paragraph' ? { type: 'paragraph', content: tidy(block.content) } : block
}

function saysSomething(block: Block): boolean {
  switch (block.type) {
    case 'paragraph':
      return block.content.length > 0
    case 'list':
      return block.items.length > 0
    case 'table':
      return block.rows.length > 0
    case 'opaque':
      return true
  }
}

/** Joins pieces that look alike, and takes off blanks and breaks at both ends. */
function tidy(content: readonly Inline[]): Inline[] {
  const joined: Inline[] = []
  for (const part of content) {
    const last = joined.at(-1)
    if (part.type === 'text' && last?.type === 'text' && sameMarks(part, last)) {
      joined[joined.length - 1] = { ...last, text: oneBlank(last.text + part.text) }
    } else if (part.type === 'link' && last?.type === 'link' && part.href === last.href) {
      joined[joined.length - 1] = { ...last, content: [...last.content, ...part.content] }
    } else joined.push(part)
  }
  return trimEnd(trimStart(joined))
}

const oneBlank = (text: string): string => text.replace(/ {2,}/g, ' ')
const sameMarks = (one: Text, other: Text): boolean =>
  [...(one.marks ?? [])].sort().join() === [...(other.marks ?? [])].sort().join()

function trimStart(content: readonly Inline[]): readonly Inline[] {
  const [first, ...rest] = content
  if (first?.type === 'line-break') return trimStart(rest)
  if (first?.type !== 'text') return content
  const text = first.text.trimStart()
  return text === '' ? trimStart(rest) : [{ ...first, text }, ...rest]
}

function trimEnd(content: readonly Inline[]): Inline[] {
  const last = content.at(-1)
  const rest = content.slice(0, -1)
  if (last?.type === 'line-break') return trimEnd(rest)
  if (last?.type !== 'text') return [...content]
  const text = last.text.trimEnd()
  return text === '' ? trimEnd(rest) : [...rest, { ...last, text }]
}
