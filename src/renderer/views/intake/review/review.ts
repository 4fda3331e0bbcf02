/**
 * A proposal under review: an immutable document of blocks in reading order. A heading and the statements up to the next heading are
 * a section. Every word of the proposal is in exactly one block, a rejected one included. Pure.
 */
import type { Proposal, ProposedSection, SourceLine } from '../../../../shared/contract/index.ts'
import {
  readSource,
  type ReviewSource,
  type SourceWord,
  stretchesOf,
  quoteOf,
  textOf,
  wordsIn,
} from './source.ts'

type Common = {
  /** Stays the same whatever happens to the block. */
  readonly key: string
  readonly words: readonly SourceWord[]
  /** Set aside: not taken in, until taken back. */
  readonly isRejected: boolean
  /** Whether the text was written by hand and no longer follows from the words. */
  readonly isEdited: boolean
}

export type StatementBlock = Common & {
  readonly type: 'statement'
  readonly text: string
  /** The estimate of the reader, until somebody has looked. */
  readonly confidence: number | 'checked'
}

export type HeadingBlock = Common & {
  readonly type: 'heading'
  readonly number: string | null
  readonly title: string | null
  readonly kind: ProposedSection['kind']
  readonly continued: boolean
}

export type Block = StatementBlock | HeadingBlock

export type Review = {
  readonly source: ReviewSource
  readonly blocks: readonly Block[]
  readonly furniture: Proposal['furniture']
  readonly warnings: Proposal['warnings']
}

/** Below this a statement is marked to be looked at. */
const sureEnough = 0.8

export const isUncertain = (block: Block): block is StatementBlock =>
  block.type === 'statement' &&
  !block.isRejected &&
  block.confidence !== 'checked' &&
  block.confidence < sureEnough

/** @param text the text that the proposal was read from */
export function startReview(name: string, text: string, proposal: Proposal): Review {
  const source = readSource(name, text, proposal)
  const blocks: Block[] = []
  const common = (words: readonly SourceWord[]): Common => ({
    key: `b${blocks.length}`,
    words,
    isRejected: false,
    isEdited: false,
  })
  for (const section of proposal.sections) {
    const { number, title, kind, continued } = section
    blocks.push({
      ...common(wordsIn(source, section.lines)),
      type: 'heading',
      number,
      title,
      kind,
      continued,
    })
    for (const statement of section.statements) {
      const words = withMark(source, wordsIn(source, statement.lines), statement.text)
      blocks.push({
        ...common(words),
        type: 'statement',
        text: statement.text,
        confidence: statement.confidence,
      })
    }
  }
  return { source, blocks, furniture: proposal.furniture, warnings: proposal.warnings }
}

/** A first word that the reader left out of the text is the mark of a list item. */
function withMark(source: ReviewSource, words: readonly SourceWord[], text: string): readonly SourceWord[] {
  const [first, ...rest] = words
  if (first === undefined || text.startsWith(first.text) || text !== textOf(source, rest)) return words
  return [{ ...first, isMark: true }, ...rest]
}

/** What will be taken in: rejected blocks are left out, and whoever looked is sure. */
export function toProposal({ source, blocks, furniture, warnings }: Review): Proposal {
  const sections: (Omit<ProposedSection, 'statements'> & { statements: ProposedSection['statements'] })[] = []
  for (const block of blocks) {
    if (block.isRejected) continue
    const lines = stretchesOf(source, block.words)
    if (block.type === 'heading') {
      const { number, title, kind, continued } = block
      sections.push({ number, title, kind, continued, lines, statements: [] })
      continue
    }
    const section = sections.at(-1)
    if (section === undefined) continue
    const statement = {
      text: block.text,
      confidence: block.confidence === 'checked' ? 1 : block.confidence,
      page: pageOf(source, block),
      quote: quoteOf(source, block.words),
      lines,
    }
    section.statements = [...section.statements, statement]
  }
  return { sections, furniture, warnings }
}

/** The stretches of the source that a block has. */
export const stretches = ({ source }: Review, { words }: Block): readonly SourceLine[] =>
  stretchesOf(source, words)

/** The printed number of the page that a block begins on. */
export function pageOf(source: ReviewSource, { words }: Block): number {
  const ordinal = words[0]?.page ?? 1
  return source.printed.get(ordinal) ?? ordinal
}

export type ReviewCounts = {
  readonly sections: number
  readonly statements: number
  readonly rejected: number
  readonly uncertain: number
}

export function countReview({ blocks }: Review): ReviewCounts {
  const statements = blocks.filter(({ type }) => type === 'statement')
  return {
    sections: blocks.filter(({ type, isRejected }) => type === 'heading' && !isRejected).length,
    statements: statements.filter(({ isRejected }) => !isRejected).length,
    rejected: statements.filter(({ isRejected }) => isRejected).length,
    uncertain: blocks.filter(isUncertain).length,
  }
}

/** How many statements will stand under each heading, by its key. */
export function countStatements({ blocks }: Review): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  let heading = ''
  for (const { type, key, isRejected } of blocks) {
    if (isRejected) continue
    if (type === 'heading') heading = key
    counts.set(heading, (counts.get(heading) ?? 0) + (type === 'statement' ? 1 : 0))
  }
  return counts
}

/** The next or previous statement to be looked at, round the document, or null when none is left. */
export function stepUncertain({ blocks }: Review, from: number, step: 1 | -1): number | null {
  for (let distance = 1; distance <= blocks.length; distance += 1) {
    const index = (from + step * distance + blocks.length * 2) % blocks.length
    const block = blocks[index]
    if (block !== undefined && isUncertain(block)) return index
  }
  return null
}
