/** The source under review: its lines, its words, and text made of words. Pure. */
import type { Proposal, SourceLine } from '../../../../shared/contract/index.ts'
import { linesOfText, type TextLine } from '../../../../shared/domain/index.ts'
import { isBullet, joinLines } from '../../../../shared/dutch/index.ts'

/** One word of the source, where it stands there. */
export type SourceWord = SourceLine & {
  readonly text: string
  /** Opens a list item, so that it is no part of the statement's text. */
  readonly isMark: boolean
}

export type ReviewSource = {
  readonly name: string
  readonly lines: readonly TextLine[]
  /** Words seen whole, in lower case: they settle hyphens at line ends. */
  readonly known: ReadonlySet<string>
  /** The printed number of a page, by its ordinal. */
  readonly printed: ReadonlyMap<number, number>
}

export function readSource(name: string, text: string, proposal: Proposal): ReviewSource {
  const lines = linesOfText(text)
  const statements = proposal.sections.flatMap((section) => section.statements)
  return {
    name,
    lines,
    known: vocabulary(lines),
    printed: new Map(statements.flatMap(({ lines: [first], page }) => (first ? [[first.page, page]] : []))),
  }
}

/** The words of the given stretches, in their order. */
export const wordsIn = (source: ReviewSource, stretches: readonly SourceLine[]): readonly SourceWord[] =>
  stretches.flatMap(({ page, line, from, to }) =>
    [...(source.lines[line - 1]?.text.slice(from, to) ?? '').matchAll(/\S+/g)].map((match) => {
      const at = from + match.index
      return { page, line, from: at, to: at + match[0].length, text: match[0], isMark: false }
    }),
  )

/** The stretches that words take up: neighbours on one line are one stretch. */
export function stretchesOf(source: ReviewSource, words: readonly SourceWord[]): readonly SourceLine[] {
  const stretches: SourceLine[] = []
  for (const { page, line, from, to } of words) {
    const last = stretches.at(-1)
    const isNext =
      last !== undefined && last.line === line && last.to <= from && isBlank(source, line, last.to, from)
    if (isNext) stretches[stretches.length - 1] = { ...last, to }
    else stretches.push({ page, line, from, to })
  }
  return stretches
}

const isBlank = (source: ReviewSource, line: number, from: number, to: number): boolean =>
  (source.lines[line - 1]?.text.slice(from, to) ?? '').trim() === ''

/** The words as one running text: marks left out, hyphens at line ends mended. */
export function textOf(source: ReviewSource, words: readonly SourceWord[]): string {
  const first = words.findIndex(({ text, isMark }) => !isMark && !isBullet(text))
  const told = first === -1 ? words : words.slice(first).filter(({ isMark }) => !isMark)
  const lines: { readonly line: number; readonly words: string[] }[] = []
  for (const { line, text } of told) {
    const last = lines.at(-1)
    if (last?.line === line) last.words.push(text)
    else lines.push({ line, words: [text] })
  }
  return lines.reduce((text, { words: next }) => joinLines(text, next.join(' '), source.known).text, '')
}

/** The words as they stand in the source, line by line. */
export const quoteOf = (source: ReviewSource, words: readonly SourceWord[]): string =>
  stretchesOf(source, words)
    .map(({ line, from, to }) => source.lines[line - 1]?.text.slice(from, to) ?? '')
    .join('\n')

/** Without the first and last word of a line, which may be broken off there. */
function vocabulary(lines: readonly TextLine[]): ReadonlySet<string> {
  return new Set(lines.flatMap(({ text }) => text.split(/\s+/).slice(1, -1).map(bare)))
}

const bare = (word: string): string => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').toLowerCase()
