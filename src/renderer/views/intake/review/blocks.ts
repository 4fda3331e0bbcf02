/** Blocks after their words have changed: text, title and confidence follow. Pure. */
import { joinLines } from '../../../../shared/dutch/index.ts'
import type { Block, HeadingBlock, Review, StatementBlock } from './review.ts'
import { type ReviewSource, type SourceWord, textOf } from './source.ts'

/** The block with other words. What was written by hand stays, with the new words added or taken off at either end. */
export function withWords<Some extends Block>(
  source: ReviewSource,
  block: Some,
  words: readonly SourceWord[],
): Some
export function withWords(source: ReviewSource, block: Block, words: readonly SourceWord[]): Block {
  if (block.type === 'heading') return { ...block, words, ...headingAfter(source, block, words) }
  const text = block.isEdited ? patched(source, block.text, block.words, words) : textOf(source, words)
  return { ...block, words, text }
}

/** As looked at by an officer. */
export const checked = (block: Block): Block =>
  block.type === 'statement' ? { ...block, confidence: 'checked' } : block

function headingAfter(
  source: ReviewSource,
  heading: HeadingBlock,
  words: readonly SourceWord[],
): Pick<HeadingBlock, 'number' | 'title'> {
  const { number, isEdited } = heading
  if (isEdited) return { number, title: patched(source, heading.title ?? '', heading.words, words) || null }
  const text = textOf(source, words)
  return number !== null && numberIn(text, number) !== null
    ? headingParts(text, number)
    : headingParts(text, null)
}

/**
 * The number and the title in the words of a heading, such as '2.2 Onvoldoende aangifte' or 'Hoofdstuk 3: Opvang'.
 * @param number the one it has, or null to look for one
 */
export function headingParts(
  text: string,
  number: string | null,
): { readonly number: string | null; readonly title: string | null } {
  const found = numberIn(text, number)
  const title = text.slice(found?.length ?? 0).replace(/^[\s:.–—-]+/, '')
  return { number: found?.number ?? number, title: title === '' ? null : title }
}

/** The number that a heading begins with and the length of all that belongs to it; without a given number only digits are one. */
function numberIn(
  text: string,
  given: string | null,
): { readonly number: string; readonly length: number } | null {
  const match = /^(?:(?:hoofdstuk|paragraaf|deel)\s+)?(\d+(?:\.\d+)*|[IVX]+|[A-Z])[.:)]*(?:\s+|$)/iu.exec(
    text,
  )
  const number = match?.[1]
  if (match === null || number === undefined) return null
  const isIt = given === null ? /\d/.test(number) : number === given
  return isIt ? { number, length: match[0].length } : null
}

/** Text written by hand after its words have changed at an end. */
function patched(
  source: ReviewSource,
  text: string,
  before: readonly SourceWord[],
  after: readonly SourceWord[],
): string {
  const had = new Set(before.map(wordId))
  const has = new Set(after.map(wordId))
  const lost = before.filter((word) => !has.has(wordId(word)))
  const won = after.filter((word) => !had.has(wordId(word)))
  const first = before[0]
  const losesFirst = first !== undefined && lost.includes(first)
  const winsFirst = after[0] !== undefined && won.includes(after[0])
  const shorter = without(text, textOf(source, lost), losesFirst ? 'start' : 'end')
  const more = textOf(source, won)
  return winsFirst ? joinLines(more, shorter).text : joinLines(shorter, more).text
}

function without(text: string, part: string, where: 'start' | 'end'): string {
  if (part === '') return text
  if (where === 'start') return text.startsWith(part) ? text.slice(part.length).trimStart() : text
  return text.endsWith(part) ? text.slice(0, -part.length).trimEnd() : text
}

export const wordId = ({ line, from }: SourceWord): string => `${line}:${from}`

/** Text by hand cut where the words are cut: at the same share of its own words. */
export function cutText(text: string, at: number, of: number): readonly [string, string] {
  const words = text.split(/\s+/)
  const cut = words.length === of ? at : Math.round((at / of) * words.length)
  return [words.slice(0, cut).join(' '), words.slice(cut).join(' ')]
}

/** A key that no block has yet. */
export function freshKey(blocks: Review['blocks'], base: string): string {
  const taken = new Set(blocks.map(({ key }) => key))
  let key = `${base}+`
  while (taken.has(key)) key = `${key}+`
  return key
}

export const indexOfKey = ({ blocks }: Review, key: string): number =>
  blocks.findIndex((block) => block.key === key)

export const withBlocks = (review: Review, blocks: readonly Block[]): Review => ({ ...review, blocks })

/** The review with some blocks changed; statements that lost their last word are gone. */
export function replaceBlocks(review: Review, changed: readonly Block[]): Review {
  const byKey = new Map(changed.map((block) => [block.key, block]))
  const blocks = review.blocks.map((block) => byKey.get(block.key) ?? block)
  return withBlocks(
    review,
    blocks.filter((block) => block.words.length > 0 || block.type === 'heading' || !byKey.has(block.key)),
  )
}

export const asStatement = (source: ReviewSource, block: HeadingBlock): StatementBlock => ({
  type: 'statement',
  key: block.key,
  words: block.words,
  isRejected: block.isRejected,
  isEdited: false,
  text: textOf(source, block.words),
  confidence: 'checked',
})
