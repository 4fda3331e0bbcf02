/** A text that came back becomes one as it is stored, with all that had not left in it. */
import { type Anchor, type Block, type Inline, saysTheSame } from '../../../../shared/document/index.ts'
import type { Block as RichBlock, Inline as RichInline, RichText } from '../../../../shared/domain/index.ts'
import { namesBack, type Replacement } from './names-back.ts'

/** What a reference is stored as; null for what is not there any more. */
export type Target = (anchor: Anchor) => { readonly target: string; readonly other: string | null } | null

/** How a text is stored and how it left: a block of the one is a block of the other. */
export type Sent = { readonly stored: RichText; readonly shown: readonly Block[] }

/** A text of its own. */
export const richOf = (blocks: readonly Block[], target: Target): RichText => ({
  version: 1,
  blocks: blocks.map((block) => storedBlock(block, { target, replacements: [], known: [] })),
})

/**
 * The text that a stored one becomes. Blocks that came back as they left stay as they are stored, with what the product
 * does not know in them; in the others references keep their labels, and names come back where nobody touched them.
 */
export function changedRich(returned: readonly Block[], { stored, shown }: Sent, target: Target): RichText {
  const own = stored.blocks.filter(isShown)
  const pairs = shown.map((block, at) => ({ block, stored: own[at] }))
  const known = stored.blocks.flatMap(referencesIn)
  const text = withoutSources(returned, shown, own)
  const bare = withoutSources(shown, shown, own)
  const used = new Set<number>()
  const same = text.map((block) => {
    const found = bare.findIndex((one, at) => !used.has(at) && saysTheSame([one], [block]))
    if (found !== -1) used.add(found)
    return found
  })
  const left = pairs.flatMap((pair, at) => (used.has(at) ? [] : [{ ...pair, block: bare[at] ?? pair.block }]))
  const blocks = text.map((block, at): RichBlock => {
    const kept = pairs[same[at] ?? -1]?.stored
    if (kept !== undefined) return kept
    const before = same[at] === -1 ? left.shift() : undefined
    const replacements =
      before?.stored === undefined
        ? []
        : namesBack(
            wordsIn(storedContentsOf(before.stored)),
            wordsIn(contentsOf(before.block)),
            wordsIn(contentsOf(block)),
          )
    return storedBlock(block, { target, replacements, known })
  })
  return { version: 1, blocks }
}

/** An empty list or table is not in a document. */
function isShown(block: RichBlock): boolean {
  switch (block.type) {
    case 'list':
      return block.items.length > 0
    case 'table':
      return block.rows.some((row) => row.length > 0)
    case 'paragraph':
    case 'opaque':
      return true
  }
}

/** Sources that left as footnotes behind a text are none of it. */
function withoutSources(
  blocks: readonly Block[],
  shown: readonly Block[],
  stored: readonly RichBlock[],
): readonly Block[] {
  const own = stored.flatMap(storedContentsOf).filter(isNote).length
  const sources = shown.flatMap(contentsOf).filter(isFootnote).slice(own).map(noteWords)
  return blocks.map((block) =>
    withContents(block, (content) =>
      content.filter((inline) => {
        const at = isFootnote(inline) ? sources.indexOf(noteWords(inline)) : -1
        if (at !== -1) sources.splice(at, 1)
        return at === -1
      }),
    ),
  )
}

type Footnote = Extract<Inline, { type: 'footnote' }>
const isFootnote = (inline: Inline): inline is Footnote => inline.type === 'footnote'
const isNote = (inline: RichInline): boolean =>
  inline.type === 'footnote' && inline.content.some(({ text }) => text.trim() !== '')
const noteWords = ({ content }: Footnote): string =>
  content
    .map(({ text }) => text)
    .join('')
    .replaceAll(/\s+/g, ' ')
    .trim()

type Storing = {
  readonly target: Target
  readonly replacements: readonly Replacement[]
  readonly known: readonly Extract<RichInline, { type: 'reference' }>[]
}

function storedBlock(block: Block, { target, replacements, known }: Storing): RichBlock {
  let at = 0
  /** Where a name reaches over two runs of words it stays away. */
  const words = (text: string): string => {
    const from = at
    at += text.length
    return replacements
      .filter((one) => one.from >= from && one.to <= at && (one.from < at || one.to > one.from))
      .reduceRight(
        (done, one) => done.slice(0, one.from - from) + one.words + done.slice(one.to - from),
        text,
      )
  }
  const textOf = ({ text, marks }: Extract<Inline, { type: 'text' }>) => ({
    type: 'text' as const,
    text: words(text),
    ...(marks.length === 0 ? {} : { marks: [...marks] }),
  })
  const stored = (content: readonly Inline[]): RichInline[] =>
    content.map((inline): RichInline => {
      switch (inline.type) {
        case 'text':
          return textOf(inline)
        case 'line-break':
          return { type: 'line-break' }
        case 'link':
          return { type: 'link', href: inline.href, content: inline.content.map(textOf) }
        case 'footnote':
          return { type: 'footnote', content: inline.content.map(textOf) }
        case 'reference': {
          const found = target(inline.anchor)
          if (found === null) return { type: 'text', text: inline.label }
          const same = known.find((one) => one.target === found.target || one.target === found.other)
          return same ?? { type: 'reference', target: found.target, label: inline.label }
        }
      }
    })
  switch (block.type) {
    case 'paragraph':
      return { type: 'paragraph', content: stored(block.content) }
    case 'list':
      return {
        ...block,
        items: block.items.map(({ level, content }) => ({ level, content: stored(content) })),
      }
    case 'table':
      return {
        ...block,
        rows: block.rows.map((row) => row.map(({ content }) => ({ content: stored(content) }))),
      }
  }
}

const referencesIn = (block: RichBlock): readonly Extract<RichInline, { type: 'reference' }>[] =>
  storedContentsOf(block).filter((inline) => inline.type === 'reference')

/** All inlines of a block in their order. */
function contentsOf(block: Block): readonly Inline[] {
  switch (block.type) {
    case 'paragraph':
      return block.content
    case 'list':
      return block.items.flatMap(({ content }) => content)
    case 'table':
      return block.rows.flat().flatMap(({ content }) => content)
  }
}

function storedContentsOf(block: RichBlock): readonly RichInline[] {
  switch (block.type) {
    case 'paragraph':
      return block.content
    case 'list':
      return block.items.flatMap(({ content }) => content)
    case 'table':
      return block.rows.flat().flatMap(({ content }) => content)
    case 'opaque':
      return [{ type: 'text', text: block.text }]
  }
}

function withContents(block: Block, change: (content: readonly Inline[]) => readonly Inline[]): Block {
  switch (block.type) {
    case 'paragraph':
      return { ...block, content: change(block.content) }
    case 'list':
      return { ...block, items: block.items.map((item) => ({ ...item, content: change(item.content) })) }
    case 'table':
      return {
        ...block,
        rows: block.rows.map((row) => row.map((cell) => ({ ...cell, content: change(cell.content) }))),
      }
  }
}

/** The words of all texts among inlines, in the order in which they are stored. */
const wordsIn = (contents: readonly (Inline | RichInline)[]): string =>
  contents
    .flatMap((inline) => {
      switch (inline.type) {
        case 'text':
        case 'opaque-inline':
          return [inline.text]
        case 'link':
        case 'footnote':
          return inline.content.map(({ text }) => text)
        case 'line-break':
        case 'reference':
          return []
      }
    })
    .join('')
