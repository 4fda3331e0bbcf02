/** How many tests passed, failed and were skipped, out of what vitest and Playwright report as JSON. */
import { stripVTControlCharacters } from 'node:util'

export type Counts = {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
  /** Why tests were skipped, as far as it is known; each reason once. */
  readonly reasons: readonly string[]
  /** What failed and how, a line a test: the end of a long run is all that some readers see. */
  readonly failures: readonly string[]
}

export const noCounts: Counts = { passed: 0, failed: 0, skipped: 0, reasons: [], failures: [] }

/** A check that knows no tests counts as one. */
export const oneFor = (ok: boolean): Counts => ({ ...noCounts, passed: ok ? 1 : 0, failed: ok ? 0 : 1 })

export const addCounts = (a: Counts, b: Counts): Counts => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
  reasons: [...new Set([...a.reasons, ...b.reasons])],
  failures: [...a.failures, ...b.failures],
})

const longestMessage = 300

/** A failure in one line: the name of the test and the beginning of what it said, without colours. */
const failureLine = (name: string, message: string): string =>
  `${name}: ${stripVTControlCharacters(message).replaceAll(/\s+/g, ' ').trim().slice(0, longestMessage)}`

type VitestReport = {
  readonly testResults: readonly {
    readonly name: string
    readonly status: string
    readonly message: string
    readonly assertionResults: readonly {
      readonly status: string
      readonly fullName: string
      readonly failureMessages?: readonly string[]
    }[]
  }[]
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
    failures: report.testResults.flatMap(vitestFailures),
  }
}

/** The failed tests of one file; the file itself when none of its tests failed but it did. */
function vitestFailures(file: VitestReport['testResults'][number]): readonly string[] {
  const failed = file.assertionResults.filter(({ status }) => status === 'failed')
  if (failed.length === 0 && file.status === 'failed') return [failureLine(file.name, file.message)]
  return failed.map(({ fullName, failureMessages }) => failureLine(fullName, failureMessages?.[0] ?? ''))
}

type Suite = {
  readonly suites?: readonly Suite[]
  readonly specs?: readonly PlaywrightSpec[]
}
type PlaywrightSpec = {
  readonly title: string
  readonly file: string
  readonly line: number
  readonly tests: readonly PlaywrightTest[]
}
type PlaywrightTest = {
  readonly annotations: readonly { readonly type: string; readonly description?: string }[]
  readonly status: 'expected' | 'unexpected' | 'flaky' | 'skipped'
  readonly results: readonly { readonly error?: { readonly message?: string } }[]
}

const specsOf = (suite: Suite): readonly PlaywrightSpec[] => [
  ...(suite.specs ?? []),
  ...(suite.suites ?? []).flatMap(specsOf),
]

// One that passed at the second try is named by the runner itself, and is to be looked at.
const isPassed = ({ status }: PlaywrightTest): boolean => status === 'expected' || status === 'flaky'

/** Reads the report of Playwright's `json` reporter. A listing, in which nothing ran, counts all its tests as skipped. */
export function countPlaywright(json: string): Counts {
  const specs = specsOf(JSON.parse(json) as Suite)
  const tests = specs.flatMap((spec) => spec.tests)
  const skipped = tests.filter(({ status }) => status === 'skipped')
  const reasons = skipped
    .flatMap(({ annotations }) => annotations)
    .flatMap(({ type, description }) => (type === 'skip' && description !== undefined ? [description] : []))
  return {
    passed: tests.filter(isPassed).length,
    failed: tests.filter(({ status }) => status === 'unexpected').length,
    skipped: skipped.length,
    reasons: [...new Set(reasons)],
    failures: specs.flatMap(playwrightFailures),
  }
}

const playwrightFailures = ({ title, file, line, tests }: PlaywrightSpec): readonly string[] =>
  tests
    .filter(({ status }) => status === 'unexpected' || status === 'flaky')
    .map(({ status, results }) => {
      const told = results.flatMap(({ error }) => (error?.message === undefined ? [] : [error.message]))
      const second = status === 'flaky' ? ' (passed at the second try)' : ''
      return failureLine(`${file}:${line} ${title}${second}`, told.join(' | '))
    })

/** A program can fail without a failed test: a file that does not load, an error that nobody caught. */
export const withExitCode = (counts: Counts, ok: boolean): Counts =>
  ok || counts.failed > 0 ? counts : { ...counts, failed: 1 }
