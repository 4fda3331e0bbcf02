import { expect, test } from 'vitest'
import { evenSteps } from '../../../src/main/core/intake/layout/even-steps.ts'
import type { RowChoice } from '../../../src/main/core/intake/layout/state.ts'
import type { Segment } from '../../../src/main/core/intake/layout/segments.ts'

const segment = { bulleted: false } as Segment
const line = (label: 'start' | 'continue') => ({ segment, label })
const [starts, goesOn] = [line('start'), line('continue')]

/** Five statements whose gaps part the rows, then one that begins on a shared row below a shared row. */
const page = (parted: number): readonly RowChoice[] => [
  ...Array.from({ length: parted }, (): readonly RowChoice[] => [
    [starts, goesOn],
    [null, goesOn],
    [starts, null],
  ]).flat(),
  [goesOn, goesOn],
  [starts, goesOn],
]

const labelOfLast = (rows: readonly RowChoice[]): string | undefined => rows.at(-1)?.[0]?.label

test('a statement cannot begin beside a column that goes on, where gaps part the rows', () => {
  expect(labelOfLast(evenSteps(page(6)))).toBe('continue')
})

test('on a page that says too little about its gaps all stays as it was read', () => {
  expect(labelOfLast(evenSteps(page(2)))).toBe('start')
})

test('on a page without gaps statements begin anywhere', () => {
  const dense: readonly RowChoice[] = Array.from({ length: 20 }, (_, row): RowChoice =>
    row % 2 === 0 ? [goesOn, goesOn] : [starts, goesOn],
  )
  expect(evenSteps(dense)).toBe(dense)
})
