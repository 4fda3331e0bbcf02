/** How many tests passed, failed and were skipped, out of what vitest and Playwright report as JSON. */

export type Counts = {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
  /** Why tests were skipped, as far as it is known; each reason once. */
  readonly reasons: readonly string[]
}

export const noCounts: Counts = { passed: 0, failed: 0, skipped: 0, reasons: [] }

/** A check that knows no tests counts as one. */
export const oneFor = (ok: boolean): Counts => ({ ...noCounts, passed: ok ? 1 : 0, failed: ok ? 0 : 1 })

export const addCounts = (a: Counts, b: Counts): Counts => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
  reasons: [...new Set([...a.reasons, ...b.reasons])],
})

type VitestReport = {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numTodoTests: number
}

/** Reads the report of vitest's `json` reporter. */
export function countVitest(json: string): Counts {
  const report = JSON.parse(json) as VitestReport
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
    reasons: [],
  }
}

type Suite = {
  readonly suites?: readonly Suite[]
  readonly specs?: readonly { readonly tests: readonly PlaywrightTest[] }[]
}
type PlaywrightTest = {
  readonly annotations: readonly { readonly type: string; readonly description?: string }[]
  readonly status: 'expected' | 'unexpected' | 'flaky' | 'skipped'
}

const testsOf = (suite: Suite): readonly PlaywrightTest[] => [
  ...(suite.specs ?? []).flatMap(({ tests }) => tests),
  ...(suite.suites ?? []).flatMap(testsOf),
]

// One that passed at the second try is named by the runner itself, and is to be looked at.
const isPassed = ({ status }: PlaywrightTest): boolean => status === 'expected' || status === 'flaky'

/** Reads the report of Playwright's `json` reporter. A listing, in which nothing ran, counts all its tests as skipped. */
export function countPlaywright(json: string): Counts {
  const tests = testsOf(JSON.parse(json) as Suite)
  const skipped = tests.filter(({ status }) => status === 'skipped')
  const reasons = skipped
    .flatMap(({ annotations }) => annotations)
    .flatMap(({ type, description }) => (type === 'skip' && description !== undefined ? [description] : []))
  return {
    passed: tests.filter(isPassed).length,
    failed: tests.filter(({ status }) => status === 'unexpected').length,
    skipped: skipped.length,
    reasons: [...new Set(reasons)],
  }
}

/** A program can fail without a failed test: a file that does not load, an error that nobody caught. */
export const withExitCode = (counts: Counts, ok: boolean): Counts =>
  ok || counts.failed > 0 ? counts : { ...counts, failed: 1 }
