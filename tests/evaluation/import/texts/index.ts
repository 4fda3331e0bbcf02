/** Fictional programmes: one half for tuning, one kept untouched to measure with. */
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
