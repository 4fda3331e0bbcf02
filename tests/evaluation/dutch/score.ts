/** Scores an analyser on a set. */
import type { Analyser, WordAnalysis } from '../../../src/shared/dutch/index.ts'
import type { DutchSet } from './sets/index.ts'

export type DutchScore = {
  /** Of the parts of the compounds, the share found; of the parts found, the share that is one. */
  readonly partRecall: number
  readonly partPrecision: number
  /** Share of the compounds with exactly their parts. */
  readonly compoundsRight: number
  /** Share of the words to be kept whole that were split. */
  readonly wrongSplits: number
  /** Share of the forms that share a lemma with the first of their row. */
  readonly inflections: number
  /** Share of the words that share a family with the first of their row. */
  readonly families: number
  /** Share of the look-alikes that would find each other. */
  readonly meetings: number
  /** What went wrong, a line each. */
  readonly mistakes: readonly string[]
}

const shareOne = (one: readonly string[], other: readonly string[]): boolean =>
  one.some((key) => other.includes(key))

const share = (part: number, all: number): number => (all === 0 ? 1 : part / all)

export function scoreDutch(analyser: Analyser, set: DutchSet): DutchScore {
  const analyse = (word: string): WordAnalysis => analyser.analyse(word, 'plain')
  const mistakes: string[] = []
  let [found, given, wanted, right] = [0, 0, 0, 0]
  for (const { word, parts } of set.compounds) {
    const own = analyse(word).parts
    const hits = matches(
      parts,
      own.map(({ lemmas }) => lemmas),
    )
    found += hits
    given += own.length
    wanted += parts.length
    if (hits === parts.length && hits === own.length) right += 1
    else
      mistakes.push(`compound ${word}: ${own.map(({ lemmas }) => lemmas.join('/')).join(' + ') || 'whole'}`)
  }

  const split = set.whole.filter((word) => analyse(word).parts.length > 0)
  for (const word of split)
    mistakes.push(
      `split ${word}: ${analyse(word)
        .parts.map(({ start, end }) => word.slice(start, end))
        .join(' + ')}`,
    )

  const together = (rows: DutchSet['inflections'], key: 'lemmas' | 'families'): number => {
    const pairs = rows.flatMap(([first = '', ...others]) => others.map((other) => [first, other] as const))
    const apart = pairs.filter(([one, other]) => !shareOne(analyse(one)[key], analyse(other)[key]))
    for (const [one, other] of apart)
      mistakes.push(
        `${key} ${one} ${other}: ${analyse(one)[key].join('/')} ≠ ${analyse(other)[key].join('/')}`,
      )
    return share(pairs.length - apart.length, pairs.length)
  }

  const meeting = set.lookAlikes.filter(([one = '', other = '']) => meet(analyse(one), analyse(other)))
  for (const pair of meeting) mistakes.push(`meet ${pair.join(' ')}`)

  return {
    partRecall: share(found, wanted),
    partPrecision: share(found, given),
    compoundsRight: share(right, set.compounds.length),
    wrongSplits: share(split.length, set.whole.length),
    inflections: together(set.inflections, 'lemmas'),
    families: together(set.families, 'families'),
    meetings: share(meeting.length, set.lookAlikes.length),
    mistakes,
  }
}

/** How many of the parts are found, in order. */
function matches(parts: readonly string[], own: readonly (readonly string[])[]): number {
  let next = 0
  let hits = 0
  for (const part of parts) {
    const at = own.findIndex((lemmas, index) => index >= next && lemmas.includes(part))
    if (at === -1) continue
    hits += 1
    next = at + 1
  }
  return hits
}

/** Whether a search for one word would find the other: by inflection, family or part. */
function meet(one: WordAnalysis, other: WordAnalysis): boolean {
  const partsOf = ({ parts }: WordAnalysis): readonly string[] => parts.flatMap(({ lemmas }) => lemmas)
  return (
    shareOne(one.lemmas, other.lemmas) ||
    shareOne(one.families, other.families) ||
    shareOne(partsOf(one), other.lemmas) ||
    shareOne(partsOf(other), one.lemmas)
  )
}
