/** Random but plausible page styles. */
import type { Random } from '../../support/random.ts'

/** The look of a generated document; lengths in thousandths of an em, heights and gaps in lines. */
export type Style = {
  readonly columns: number
  readonly widths: readonly number[]
  readonly height: number
  readonly paragraphGap: number
  readonly headingBefore: number
  readonly headingAfter: number
  readonly headingScale: number
  readonly headingLine: number
  readonly hyphenate: boolean
  readonly bullet: string | null
  readonly tolerance: number
  readonly fullStop: 'kept' | 'none' | 'mixed'
  readonly prefix: string
  readonly tab: string
  readonly trailing: number
  readonly doubleGap: number
  readonly jitter: number
  /** One column only: empty lines between blocks, and paragraphs left unwrapped. */
  readonly blankLines: boolean
  readonly unwrapped: boolean
}

/** A style drawn at random, as varied as printed anthologies are. */
export function styleOf(random: Random, columns: number): Style {
  const em =
    columns === 3
      ? random.between(11_000, 14_500)
      : columns === 2
        ? random.between(15_500, 25_000)
        : random.between(30_000, 46_000)
  const share = columns === 2 && random.chance(0.22) ? random.between(0.34, 0.45) : 0.5
  const flipped = random.chance(0.5) ? share : 1 - share
  const widths =
    columns === 2 ? [em * 2 * flipped, em * 2 * (1 - flipped)] : Array.from({ length: columns }, () => em)
  const dense = random.chance(0.2)
  return {
    columns,
    widths,
    height: random.between(24, 48),
    paragraphGap: dense ? 0 : random.pick([0.25, 0.33, 0.4, 0.5, 0.5, 0.6, 0.75, 1]),
    headingBefore: random.between(0.4, 1.6),
    headingAfter: random.between(0, 0.6),
    headingScale: random.pick([1.05, 1.08, 1.12, 1.25]),
    headingLine: random.pick([1, 1, 1.1, 1.2]),
    hyphenate: random.chance(0.72),
    bullet: random.chance(0.3) ? random.pick(['•', '•', '•', '-', '–', '▪', '*', 'o']) : null,
    tolerance: random.between(0.15, 0.5),
    fullStop: random.pick(['kept', 'kept', 'kept', 'mixed', 'none']),
    prefix: random.pick(['', '', '', '', 'Knelpunt ', 'A.']),
    tab: random.chance(0.3) ? '  ' : ' ',
    trailing: random.between(0, 0.5),
    doubleGap: random.pick([0, 0, 0.1, 0.3]),
    jitter: random.chance(0.3) ? 0.04 : 0,
    blankLines: columns === 1 && random.chance(0.4),
    unwrapped: columns === 1 && random.chance(0.3),
  }
}
