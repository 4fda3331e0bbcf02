/** Which steps run, and what is said of them afterwards. Pure. */
import { addCounts, type Counts, noCounts } from './counts.ts'

export type Outcome = { readonly name: string; readonly counts: Counts; readonly seconds: number }

type Named = { readonly name: string; readonly needs: readonly string[] }

/** The asked steps and what they need, in their own order; all steps when none is asked. */
export function chooseSteps<Step extends Named>(
  steps: readonly Step[],
  asked: readonly string[],
): readonly Step[] {
  if (asked.length === 0) return steps
  const needed = new Set(
    asked.flatMap((name) => [name, ...(steps.find((step) => step.name === name)?.needs ?? [])]),
  )
  return steps.filter(({ name }) => needed.has(name))
}

/** The failed steps without which this one cannot run. */
export const missing = (step: Named, outcomes: readonly Outcome[]): readonly string[] =>
  outcomes
    .filter(({ name, counts }) => step.needs.includes(name) && counts.failed > 0)
    .map(({ name }) => name)

/** A step that could not run counts as one skipped test. */
export const notRun = (step: Named, failed: readonly string[]): Outcome => ({
  name: step.name,
  counts: { ...noCounts, skipped: 1, reasons: [`${failed.join(' and ')} failed`] },
  seconds: 0,
})

const verdict = ({ passed, failed, skipped }: Counts): string =>
  failed > 0 ? 'FAILED' : passed === 0 && skipped > 0 ? 'skipped' : 'ok'

const figures = ({ passed, failed, skipped }: Counts): string =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`

/** The summary: a line a step, why tests were skipped, what failed, and the totals as the last line. */
export function summary(outcomes: readonly Outcome[]): readonly string[] {
  const lines = outcomes.map(
    ({ name, counts, seconds }) =>
      `${name.padEnd(12)} ${verdict(counts).padEnd(8)} ${seconds.toFixed(1).padStart(6)} s   ${figures(counts)}`,
  )
  const reasons = outcomes.flatMap(({ name, counts }) =>
    counts.reasons.map((reason) => `skipped in ${name}: ${reason}`),
  )
  const failures = outcomes.flatMap(({ name, counts }) =>
    counts.failures.map((failure) => `failed in ${name}: ${failure}`),
  )
  const total = outcomes.map(({ counts }) => counts).reduce(addCounts, noCounts)
  return [...lines, ...reasons, ...failures, figures(total)]
}
