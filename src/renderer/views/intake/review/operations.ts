/**
 * What an officer can do to a review. Every operation gives a new review, or the same one when it means nothing there. None loses or
 * doubles a word of the source. Pure.
 */
import {
  asStatement,
  checked,
  cutText,
  freshKey,
  headingParts,
  indexOfKey,
  replaceBlocks,
  withBlocks,
  withWords,
} from './blocks.ts'
import type { Block, HeadingBlock, Review } from './review.ts'
import { textOf } from './source.ts'

/** The next block that is not set aside. */
function following(review: Review, index: number): Block | null {
  return review.blocks.slice(index + 1).find(({ isRejected }) => !isRejected) ?? null
}

/**
 * Moves the end of a block: takes the first word or line of the block behind it, or gives its own last one to that block.
 */
export function moveEnd(review: Review, key: string, unit: 'word' | 'line', way: 'take' | 'give'): Review {
  const index = indexOfKey(review, key)
  const block = review.blocks[index]
  const next = following(review, index)
  if (block === undefined || next === null) return review
  const { source } = review
  if (way === 'take') {
    const count =
      unit === 'word'
        ? // The mark of a list item is no word by itself.
          next.words.findIndex(({ isMark }) => !isMark) + 1
        : next.words.findIndex(({ line }) => line !== next.words[0]?.line)
    const taken = next.words.slice(0, count < 1 ? next.words.length : count)
    if (taken.length === 0) return review
    const grown = checked(withWords(source, block, [...block.words, ...taken]))
    return replaceBlocks(review, [grown, withWords(source, next, next.words.slice(taken.length))])
  }
  const line = block.words.at(-1)?.line
  const keep =
    unit === 'word' ? block.words.length - 1 : block.words.findLastIndex((word) => word.line !== line) + 1
  const given = block.words.slice(Math.max(keep, 0))
  if (given.length === 0) return review
  const shrunk = checked(withWords(source, block, block.words.slice(0, Math.max(keep, 0))))
  return replaceBlocks(review, [shrunk, withWords(source, next, [...given, ...next.words])])
}

/** Puts a block and the one behind it together; a heading takes what follows into its title. */
export function mergeWithNext(review: Review, key: string): Review {
  const index = indexOfKey(review, key)
  const block = review.blocks[index]
  const next = following(review, index)
  if (block === undefined || next === null) return review
  if (block.type === 'statement' && next.type === 'heading') return review
  const { source } = review
  const isEdited = block.isEdited || next.isEdited
  const merged = withWords(source, { ...block, isEdited: block.isEdited }, [...block.words, ...next.words])
  const told: Block =
    merged.type === 'statement' && next.type === 'statement' && isEdited
      ? { ...merged, isEdited, text: `${block.type === 'statement' ? block.text : ''} ${next.text}`.trim() }
      : merged
  const blocks = review.blocks.filter((candidate) => candidate !== next)
  return withBlocks(
    review,
    blocks.map((candidate) => (candidate === block ? checked(told) : candidate)),
  )
}

/** Cuts a block before its word `at`; what follows becomes a statement right behind. */
export function splitAt(review: Review, key: string, at: number): Review {
  const index = indexOfKey(review, key)
  const block = review.blocks[index]
  if (block === undefined || at <= 0 || at >= block.words.length) return review
  const { source, blocks } = review
  const head = block.words.slice(0, at)
  const tail = block.words.slice(at)
  const [own, rest] =
    block.type === 'statement' && block.isEdited ? cutText(block.text, at, block.words.length) : [null, null]
  const cut = withWords(source, { ...block, isEdited: false }, head)
  const first: Block = own !== null && cut.type === 'statement' ? { ...cut, isEdited: true, text: own } : cut
  const second: Block = {
    type: 'statement',
    key: freshKey(blocks, key),
    words: tail,
    isRejected: block.isRejected,
    isEdited: rest !== null,
    text: rest ?? textOf(source, tail),
    confidence: 'checked',
  }
  return withBlocks(review, [...blocks.slice(0, index), checked(first), second, ...blocks.slice(index + 1)])
}

/** Moves a block one place up or down, past whatever stands there; nothing goes before the first heading. */
export function moveBlock(review: Review, key: string, step: 1 | -1): Review {
  const index = indexOfKey(review, key)
  const block = review.blocks[index]
  const other = review.blocks[index + step]
  if (block === undefined || other === undefined) return review
  const blocks = review.blocks.with(index, other).with(index + step, checked(block))
  return blocks[0] === review.blocks[0] ? withBlocks(review, blocks) : review
}

/** Moves a statement to a section: to its end when it stands before, to its start when it stands behind. */
export function moveToSection(review: Review, key: string, heading: string): Review {
  const index = indexOfKey(review, key)
  const block = review.blocks[index]
  const target = indexOfKey(review, heading)
  if (block?.type !== 'statement' || review.blocks[target]?.type !== 'heading') return review
  const moved = checked(block)
  const without = review.blocks.filter((candidate) => candidate !== block)
  const start = without.findIndex((candidate) => candidate.key === heading) + 1
  const ends = without.findIndex((candidate, at) => at >= start && candidate.type === 'heading')
  const end = ends === -1 ? without.length : ends
  const place = target > index ? start : end
  return withBlocks(review, without.toSpliced(place, 0, moved))
}

export type HeadingFields = Pick<HeadingBlock, 'number' | 'title' | 'kind'>

/** Starts a new section before a statement. */
export function startSection(review: Review, key: string, fields: HeadingFields): Review {
  const index = indexOfKey(review, key)
  if (review.blocks[index]?.type !== 'statement') return review
  const heading: HeadingBlock = {
    type: 'heading',
    key: freshKey(review.blocks, key),
    words: [],
    isRejected: false,
    isEdited: true,
    continued: false,
    ...fields,
  }
  return withBlocks(review, review.blocks.toSpliced(index, 0, heading))
}

export function changeHeading(review: Review, key: string, fields: HeadingFields): Review {
  const heading = review.blocks[indexOfKey(review, key)]
  if (heading?.type !== 'heading') return review
  const isEdited = heading.isEdited || fields.title !== heading.title || fields.number !== heading.number
  const continued = heading.continued && fields.title === null && fields.number === null
  return replaceBlocks(review, [{ ...heading, ...fields, continued, isEdited }])
}

/** Makes a heading of a statement, or a statement of a heading; the first heading stays. */
export function toggleHeading(review: Review, key: string): Review {
  const index = indexOfKey(review, key)
  const block = review.blocks[index]
  if (block === undefined || index === 0) return review
  if (block.type === 'heading')
    return block.words.length === 0 ? review : replaceBlocks(review, [asStatement(review.source, block)])
  const { number, title } = headingParts(block.text, null)
  const { words, isRejected, isEdited } = block
  const heading: HeadingBlock = {
    type: 'heading',
    key,
    words,
    isRejected,
    isEdited,
    number,
    title,
    kind: 'problem-area',
    continued: false,
  }
  return replaceBlocks(review, [heading])
}

export function editText(review: Review, key: string, text: string): Review {
  const block = review.blocks[indexOfKey(review, key)]
  const next = text.replaceAll(/\s+/g, ' ').trim()
  if (block?.type !== 'statement' || next === '' || next === block.text) return review
  return replaceBlocks(review, [{ ...block, text: next, isEdited: true, confidence: 'checked' }])
}

/** Sets a block aside, or takes it back. Statements below a heading set aside belong to the section before. */
export function toggleRejected(review: Review, key: string): Review {
  const index = indexOfKey(review, key)
  const block = review.blocks[index]
  if (block === undefined || index === 0) return review
  return replaceBlocks(review, [{ ...block, isRejected: !block.isRejected }])
}

/** Says that a statement is right as it stands. */
export function confirm(review: Review, key: string): Review {
  const block = review.blocks[indexOfKey(review, key)]
  return block?.type !== 'statement' || block.confidence === 'checked'
    ? review
    : replaceBlocks(review, [checked(block)])
}
