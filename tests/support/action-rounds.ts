/** Rounds of random actions of two windows on a filled library, for the ordinary tests (one or few) and the long ones (many). */
import Sqlite from 'better-sqlite3'
import * as fc from 'fast-check'
import { expect } from 'vitest'
import { CoreError } from '../../src/shared/contract/index.ts'
import { contentsOf } from './core.ts'
import { openFilledLibrary } from './filled-library.ts'
import { actions, createChooser, disturbances } from './random-actions.ts'

type Step = { readonly window: 'a' | 'b'; readonly action: string; readonly numbers: readonly number[] }

const stepOf = (names: readonly string[]): fc.Arbitrary<Step> =>
  fc.record({
    window: fc.constantFrom('a', 'b'),
    action: fc.constantFrom(...names),
    numbers: fc.array(fc.nat(), { minLength: 12, maxLength: 12 }),
  })
const step = stepOf(Object.keys(actions))

export type Outcome = { readonly changes: number; readonly done: ReadonlySet<string> }

/** Acts, takes all back and does all again; a step that the core refuses must have changed nothing. */
async function thereAndBack(steps: readonly Step[]): Promise<Outcome> {
  const library = await openFilledLibrary()
  const windows = { a: library.window('een'), b: library.window('twee') }
  const db = new Sqlite(library.file, { readonly: true })
  try {
    const start = contentsOf(library)
    const changes: Step['window'][] = []
    const done = new Set<string>()
    let revision = (await library.client.knowledgeBase.status()).revision
    for (const [index, { window, action, numbers }] of steps.entries()) {
      await actions[action]?.(windows[window], createChooser(db, numbers)).catch((error: unknown) => {
        if (!(error instanceof CoreError)) throw error
      })
      const status = await library.client.knowledgeBase.status()
      if (status.revision > revision) {
        changes.push(window)
        done.add(action)
      }
      revision = status.revision
      if (index % 100 === 0) expect(library.core.maintenance.check()).toEqual([])
    }
    const finish = contentsOf(library)
    expect(library.core.maintenance.check()).toEqual([])
    for (const window of changes.toReversed()) await windows[window].knowledgeBase.undo()
    expect(contentsOf(library)).toEqual(start)
    expect(library.core.maintenance.check()).toEqual([])
    for (const window of changes) await windows[window].knowledgeBase.redo()
    expect(contentsOf(library)).toEqual(finish)
    return { changes: changes.length, done }
  } finally {
    db.close()
  }
}

/** Acts, undoes, redoes and deletes for good in any order; the file stays sound, and what is refused changes nothing. */
async function anyOrder(steps: readonly Step[]): Promise<Outcome> {
  const library = await openFilledLibrary()
  const windows = { a: library.window('een'), b: library.window('twee') }
  const db = new Sqlite(library.file, { readonly: true })
  const done = new Set<string>()
  try {
    for (const { window, action, numbers } of steps) {
      const act = actions[action] ?? disturbances[action]
      const before = contentsOf(library)
      const outcome = await act?.(windows[window], createChooser(db, numbers)).then(
        () => 'done',
        (error: unknown) => error,
      )
      if (outcome === 'done') done.add(action)
      else {
        expect(outcome).toBeInstanceOf(CoreError)
        expect(contentsOf(library)).toEqual(before)
      }
    }
    expect(library.core.maintenance.check()).toEqual([])
    return { changes: steps.length, done }
  } finally {
    db.close()
  }
}

const disturbedStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 2, arbitrary: step },
  { weight: 1, arbitrary: stepOf(Object.keys(disturbances)) },
)

type Runs = { readonly numRuns: number; readonly seed: number }

const run =
  (kind: fc.Arbitrary<Step>, check: (steps: readonly Step[]) => Promise<Outcome>) =>
  async (count: number, runs: Runs): Promise<Outcome> => {
    const outcomes: Outcome[] = []
    const steps = fc.array(kind, { minLength: count, maxLength: count, size: 'max' })
    const property = fc.asyncProperty(steps, async (given) => void outcomes.push(await check(given)))
    await fc.assert(property, { ...runs, endOnFailure: true })
    return {
      changes: outcomes.reduce((sum, outcome) => sum + outcome.changes, 0),
      done: new Set(outcomes.flatMap((outcome) => [...outcome.done])),
    }
  }

/** Runs of `count` random actions each, all undone and redone; gives which changed something, and how often. */
export const undoneAndRedone = run(step, thereAndBack)

/** Runs of `count` steps each in which actions, undo, redo and deleting for good alternate; gives which went well. */
export const inAnyOrder = run(disturbedStep, anyOrder)

export const actionNames: readonly string[] = Object.keys(actions)
export const disturbanceNames: readonly string[] = Object.keys(disturbances)
