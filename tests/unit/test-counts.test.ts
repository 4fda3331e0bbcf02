import { describe, expect, test } from 'vitest'
import { countPlaywright, countVitest, noCounts, oneFor, withExitCode } from '../../tools/testing/counts.ts'
import { chooseSteps, missing, notRun, summary } from '../../tools/testing/plan.ts'

const spec = (status: string, reason?: string) => ({
  title: `is ${status}`,
  file: 'a.spec.ts',
  line: 7,
  tests: [
    {
      status,
      annotations: reason === undefined ? [] : [{ type: 'skip', description: reason }],
      results:
        status === 'flaky' || status === 'unexpected' ? [{ error: { message: 'no\n such row' } }] : [{}],
    },
  ],
})

describe('reports', () => {
  test('vitest: pending and todo tests are skipped ones', () => {
    const report = {
      numPassedTests: 5,
      numFailedTests: 1,
      numPendingTests: 2,
      numTodoTests: 3,
      testResults: [],
    }
    expect(countVitest(JSON.stringify(report))).toMatchObject({ passed: 5, failed: 1, skipped: 5 })
  })

  test('vitest: a failed test is named with what it said, and so is a file that does not load', () => {
    const failed = { status: 'failed', fullName: 'sum adds', failureMessages: ['\u001b[31m1 is not\n 2'] }
    const passed = { status: 'passed', fullName: 'sum is there' }
    const file = { name: 'a.test.ts', status: 'failed', message: '', assertionResults: [passed, failed] }
    const broken = { name: 'b.test.ts', status: 'failed', message: 'no such module', assertionResults: [] }
    const report = { numPassedTests: 1, numFailedTests: 1, numPendingTests: 0, numTodoTests: 0 }
    expect(countVitest(JSON.stringify({ ...report, testResults: [file, broken] })).failures).toEqual([
      'sum adds: 1 is not 2',
      'b.test.ts: no such module',
    ])
  })

  test('Playwright: tests are counted in nested suites, and a reason is told once', () => {
    const report = {
      suites: [
        {
          specs: [spec('expected'), spec('skipped', 'no Electron')],
          suites: [{ specs: [spec('unexpected'), spec('flaky'), spec('skipped', 'no Electron')] }],
        },
      ],
    }
    expect(countPlaywright(JSON.stringify(report))).toEqual({
      passed: 2,
      failed: 1,
      skipped: 2,
      reasons: ['no Electron'],
      failures: [
        'a.spec.ts:7 is unexpected: no such row',
        'a.spec.ts:7 is flaky (passed at the second try): no such row',
      ],
    })
  })

  test('a program that fails without a failed test counts as one failure', () => {
    expect(withExitCode({ ...noCounts, passed: 3 }, false).failed).toBe(1)
  })

  test('a program that fails by its failed tests counts only those', () => {
    expect(withExitCode({ ...noCounts, failed: 2 }, false).failed).toBe(2)
  })
})

const build = { name: 'build', needs: [] }
const unit = { name: 'unit', needs: [] }
const e2e = { name: 'e2e', needs: ['build'] }
const outcome = (name: string, counts = oneFor(true)) => ({ name, counts, seconds: 1.25 })

describe('the plan', () => {
  test('runs everything when nothing is asked', () => {
    expect(chooseSteps([build, unit, e2e], [])).toEqual([build, unit, e2e])
  })

  test('runs what is asked and what that needs, in order', () => {
    expect(chooseSteps([build, unit, e2e], ['e2e'])).toEqual([build, e2e])
  })

  test('holds a step back only for a failed step that it needs', () => {
    const before = [outcome('build', oneFor(false)), outcome('unit', oneFor(false))]
    expect(missing(e2e, before)).toEqual(['build'])
    expect(missing(unit, before)).toEqual([])
  })
})

describe('the summary', () => {
  test('ends with the totals and nothing else on that line', () => {
    const lines = summary([outcome('build'), outcome('unit', { ...noCounts, passed: 4, skipped: 2 })])
    expect(lines.at(-1)).toBe('5 passed, 0 failed, 2 skipped')
  })

  test('says what was skipped and why', () => {
    const lines = summary([outcome('build', oneFor(false)), notRun(e2e, ['build'])])
    expect(lines).toContain('skipped in e2e: build failed')
    expect(lines.at(-1)).toBe('0 passed, 1 failed, 1 skipped')
  })

  test('says what failed and how', () => {
    const lines = summary([outcome('unit', { ...noCounts, failed: 1, failures: ['sum adds: 1 is not 2'] })])
    expect(lines).toContain('failed in unit: sum adds: 1 is not 2')
  })

  test('has a line a step with its verdict and time', () => {
    expect(summary([outcome('build')])[0]).toMatch(/^build +ok +1\.3 s +1 passed, 0 failed, 0 skipped$/)
  })
})
