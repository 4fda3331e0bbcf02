/** Scores a proposal against the true reading of a generated sample. */
import type { Proposal } from '../../../src/main/core/intake/index.ts'
import { normalise } from '../../../src/shared/dutch/index.ts'
import type { Sample } from './generate.ts'

export type Tally = {
  readonly expected: number
  readonly produced: number
  /** Statements with their whole text right, and among those the ones in the right section. */
  readonly exact: number
  readonly joint: number
  readonly sections: number
  readonly sectionsRight: number
  /** Confidence of every produced statement and whether it was exact. */
  readonly judged: readonly { readonly confidence: number; readonly exact: boolean }[]
}

export const emptyTally: Tally = {
  expected: 0,
  produced: 0,
  exact: 0,
  joint: 0,
  sections: 0,
  sectionsRight: 0,
  judged: [],
}

export const addTallies = (a: Tally, b: Tally): Tally => ({
  expected: a.expected + b.expected,
  produced: a.produced + b.produced,
  exact: a.exact + b.exact,
  joint: a.joint + b.joint,
  sections: a.sections + b.sections,
  sectionsRight: a.sectionsRight + b.sectionsRight,
  judged: [...a.judged, ...b.judged],
})

/** Harmonic mean of precision and recall. */
export const f1 = (right: number, produced: number, expected: number): number =>
  produced + expected === 0 ? 1 : (2 * right) / (produced + expected)

/** Texts with equal keys count as the same statement. */
export const textKey = (text: string): string =>
  normalise(text)
    .replace(/\s*\/\s*/g, '/')
    .replace(/[.;,]$/, '')

const sectionKey = (number: string | null, title: string | null): string =>
  `${number?.replace(/^Knelpunt (\d+):$/, '$1') ?? ''} ${textKey(title ?? '')}`

/** Compares whole texts, case, quotes and the last full stop apart; a text may occur more than once. */
export function scoreSample(proposal: Proposal, sample: Sample): Tally {
  const open = sample.sections.flatMap(({ number, title, statements }) =>
    statements.map((text) => ({ text: textKey(text), section: sectionKey(number, title) })),
  )
  const expected = open.length
  const judged: { confidence: number; exact: boolean }[] = []
  let joint = 0
  for (const section of proposal.sections) {
    const name = sectionKey(section.number, section.title)
    for (const { text, confidence } of section.statements) {
      const at = open.findIndex((statement) => statement.text === textKey(text))
      const [found] = at === -1 ? [] : open.splice(at, 1)
      judged.push({ confidence, exact: found !== undefined })
      if (found?.section === name) joint += 1
    }
  }
  const names = new Set(proposal.sections.map(({ number, title }) => sectionKey(number, title)))
  const truth = sample.sections.map(({ number, title }) => sectionKey(number, title))
  return {
    expected,
    produced: judged.length,
    exact: judged.filter(({ exact }) => exact).length,
    joint,
    sections: truth.length,
    sectionsRight: truth.filter((name) => names.has(name)).length,
    judged,
  }
}
