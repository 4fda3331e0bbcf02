/** Lines in reading order gathered into headings and statements. */
import { joinLines } from '../../../../shared/dutch/index.ts'
import type { HeadingStart, ReadingLine } from '../layout/index.ts'
import type { SourceLine } from '../proposal.ts'

/** What a heading's first line tells; number null for a heading without one. */
export type BlockHeading = Pick<HeadingStart, 'length' | 'parts'> & { readonly number: string | null }

export type Block = {
  /** Null for a statement. */
  readonly heading: BlockHeading | null
  readonly lines: readonly ReadingLine[]
}

/** Gathers lines into blocks: every `heading` and `start` opens one. */
export function blocksOf(lines: readonly ReadingLine[]): readonly Block[] {
  const blocks: { heading: BlockHeading | null; lines: ReadingLine[] }[] = []
  for (const line of lines) {
    const current = blocks.at(-1)
    const goesOn = current !== undefined && (line.label === 'continue' || line.label === 'title')
    if (goesOn) current.lines.push(line)
    else blocks.push({ heading: line.segment.heading, lines: [line] })
  }
  return blocks
}

/** The text of a block as one line, line ends mended; `skip` words are left out at its start. */
export function textOf(block: Block, skip: number, known: ReadonlySet<string>): string {
  return block.lines
    .map((line, index) =>
      wordsIn(line)
        .slice(index === 0 ? skip : 0)
        .join(' '),
    )
    .reduce((text, line) => joinLines(text, line, known).text, '')
}

/** True when every line end inside the block could be mended without doubt. */
export const isMendedSurely = (block: Block, known: ReadonlySet<string>): boolean =>
  block.lines.every((line, index) => {
    const next = block.lines[index + 1]
    return next === undefined || joinLines(wordsIn(line).join(' '), wordsIn(next).join(' '), known).sure
  })

/** The block as it stands in the source. */
export const quoteOf = (block: Block): string =>
  block.lines.map((line) => line.row.text.slice(...rangeOf(line))).join('\n')

export const sourceLines = (block: Block): readonly SourceLine[] =>
  block.lines.map((line) => {
    const [from, to] = rangeOf(line)
    return { page: line.page.ordinal, line: line.row.line, from, to }
  })

/** The words of the document in lower case, without those broken at a line end. */
export function vocabularyOf(lines: readonly ReadingLine[]): ReadonlySet<string> {
  const words = lines.flatMap((line) =>
    wordsIn(line).map((word, index, all) => (index === 0 || index === all.length - 1 ? '' : word)),
  )
  return new Set(
    words
      .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').toLowerCase())
      .filter((word) => word !== ''),
  )
}

const wordsIn = ({ row, segment }: ReadingLine): readonly string[] =>
  row.words.slice(segment.from, segment.to).map((word) => word.text)

const rangeOf = ({ segment }: ReadingLine): readonly [number, number] => [segment.first.from, segment.last.to]
