/**
 * How high the rows of a list are, also of a list of a million: a typical height, and how much more or less the rows have that
 * were measured. Those are summed in stretches, so that neither measuring a row nor finding one takes longer in a longer list.
 */
export type RowHeights = {
  /** Pixels of a row that was not measured. */
  readonly typical: number
  /** By number of the stretch; stretches of which no row was measured are not there. */
  readonly stretches: ReadonlyMap<number, Stretch>
}

type Stretch = {
  /** Pixels more than typical of each of its rows, and of all together. */
  readonly more: readonly number[]
  readonly sum: number
}

const stretchLength = 512
const untouched: Stretch = { more: Array.from({ length: stretchLength }, () => 0), sum: 0 }

/** @param typical pixels of a row; more than 0 */
export const rowHeights = (typical: number): RowHeights => ({ typical, stretches: new Map() })

export function heightOf({ typical, stretches }: RowHeights, row: number): number {
  return typical + (stretches.get(stretchOf(row))?.more[row % stretchLength] ?? 0)
}

/** Pixels above a row; above the row behind the last this is the height of the list. */
export function topOf({ typical, stretches }: RowHeights, row: number): number {
  const own = stretchOf(row)
  let top = row * typical
  for (const [number, { sum }] of stretches) if (number < own) top += sum
  const more = stretches.get(own)?.more ?? []
  for (let at = 0; at < row % stretchLength; at += 1) top += more[at] ?? 0
  return top
}

/** The row at so many pixels from the top: the last one that begins there or above. 0 above the list, the last row below it. */
export function rowAt(heights: RowHeights, pixels: number, count: number): number {
  let low = 0
  let high = count - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (topOf(heights, middle) <= pixels) low = middle
    else high = middle - 1
  }
  return low
}

/** The same object where the heights of these rows were known. */
export function withHeights(heights: RowHeights, measured: ReadonlyMap<number, number>): RowHeights {
  const changed = [...measured].filter(([row, height]) => heightOf(heights, row) !== height)
  if (changed.length === 0) return heights
  const stretches = new Map(heights.stretches)
  for (const [row, height] of changed) {
    const { more, sum } = stretches.get(stretchOf(row)) ?? untouched
    const at = row % stretchLength
    const own = height - heights.typical
    stretches.set(stretchOf(row), { more: more.with(at, own), sum: sum + own - (more[at] ?? 0) })
  }
  return { ...heights, stretches }
}

const stretchOf = (row: number): number => Math.floor(row / stretchLength)
