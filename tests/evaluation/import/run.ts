/**
 * Measures the splitter on generated pages, apart for the tuning texts and the texts kept untouched.
 * Run: npx node tests/evaluation/import/run.ts [samples per half]
 */
import { proposeFromText } from '../../../src/main/core/intake/index.ts'
import type { Programme } from './generate.ts'
import { generate } from './generate.ts'
import type { Tally } from './score.ts'
import { addTallies, emptyTally, f1, scoreSample } from './score.ts'
import { heldOut, tuning } from './texts/index.ts'

const percent = (value: number): string => (value * 100).toFixed(1).padStart(6)

const line = (name: string, tally: Tally): string =>
  [
    name.padEnd(24),
    `strict${percent(f1(tally.exact, tally.produced, tally.expected))}`,
    `joint${percent(f1(tally.joint, tally.produced, tally.expected))}`,
    `sections${percent(tally.sectionsRight / Math.max(1, tally.sections))}`,
    `statements ${tally.expected}`,
  ].join('  ')

/** How well low confidence points at wrong statements: share of the wrong ones below the threshold, and of all. */
function confidenceLine(tally: Tally, threshold: number): string {
  const marked = tally.judged.filter(({ confidence }) => confidence < threshold)
  const wrong = tally.judged.filter(({ exact }) => !exact)
  const caught = marked.filter(({ exact }) => !exact)
  return `confidence < ${threshold} marks${percent(marked.length / Math.max(1, tally.judged.length))} of all and${percent(caught.length / Math.max(1, wrong.length))} of the wrong ones`
}

/** Mean gap between stated confidence and share right, over ten equal bins, weighted by size. */
function calibrationError(tally: Tally): number {
  const bins = Map.groupBy(tally.judged, ({ confidence }) => Math.min(9, Math.floor(confidence * 10)))
  const gaps = [...bins.values()].map((bin) => {
    const stated = bin.reduce((sum, { confidence }) => sum + confidence, 0)
    return Math.abs(stated - bin.filter(({ exact }) => exact).length)
  })
  return gaps.reduce((sum, gap) => sum + gap, 0) / Math.max(1, tally.judged.length)
}

function measure(
  name: string,
  programmes: readonly [Programme, ...Programme[]],
  count: number,
  seed: number,
): void {
  const started = performance.now()
  const byTrait = new Map<string, Tally>()
  let pages = 0
  for (let index = 0; index < count; index += 1) {
    const sample = generate(seed + index, programmes)
    const tally = scoreSample(proposeFromText(sample.text), sample)
    pages += sample.pages.length
    for (const trait of ['all', ...sample.traits])
      byTrait.set(trait, addTallies(byTrait.get(trait) ?? emptyTally, tally))
  }
  const all = byTrait.get('all') ?? emptyTally
  console.log(
    `${name}: ${count} documents, ${pages} pages, ${((performance.now() - started) / pages / 1000).toFixed(2)} s a page`,
  )
  for (const [trait, tally] of [...byTrait].toSorted(([a], [b]) => a.localeCompare(b)))
    console.log(`  ${line(trait, tally)}`)
  for (const threshold of [0.7, 0.85, 0.95]) console.log(`  ${confidenceLine(all, threshold)}`)
  console.log(`  expected calibration error${percent(calibrationError(all))}\n`)
}

const samples = Number(process.argv[2] ?? 60)
measure('tuning half', tuning, samples, 500_000)
measure('untouched half', heldOut, samples, 600_000)
