/**
 * Fictional programmes: one part for tuning, one kept untouched to measure with. The last five for tuning are chapters of
 * the example edition, without the statements that go back to the real page, so that the page stays a fair test.
 */
import type { Programme } from '../generate.ts'
import heldOutTexts from './held-out.json' with { type: 'json' }
import tuningTexts from './tuning.json' with { type: 'json' }

type Programmes = readonly [Programme, ...Programme[]]

const atLeastOne = ([first, ...rest]: readonly Programme[]): Programmes => {
  if (first === undefined) throw new RangeError('no programmes')
  return [first, ...rest]
}

export const tuning: Programmes = atLeastOne(tuningTexts)
export const heldOut: Programmes = atLeastOne(heldOutTexts)
