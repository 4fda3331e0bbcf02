/** Which rows of a long list are in sight: the rules, against a list that is added up row by row. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  goingTo,
  inSight,
  type ListWindow,
  listWindow,
  rested,
  rowsToPage,
  scrolledTo,
  scrollExtent,
  withCount,
  withMeasured,
  withViewport,
} from '../../../src/renderer/components/list-window/list-window.ts'
import {
  heightOf,
  rowAt,
  rowHeights,
  topOf,
  withHeights,
} from '../../../src/renderer/components/list-window/row-heights.ts'
import {
  extentOf,
  listPosition,
  longest,
  scrollPosition,
} from '../../../src/renderer/components/list-window/scroll-scale.ts'

const typical = 72
const measured = fc
  .array(fc.tuple(fc.nat(1_999), fc.integer({ min: 1, max: 400 })))
  .map((rows) => new Map(rows))

describe('heights of rows', () => {
  test('add up to what a plain sum says', () => {
    fc.assert(
      fc.property(fc.array(measured, { maxLength: 4 }), fc.nat(2_000), (rounds, row) => {
        const heights = rounds.reduce(withHeights, rowHeights(typical))
        const known = new Map(rounds.flatMap((round) => [...round]))
        const plain = Array.from({ length: row }, (_, at) => known.get(at) ?? typical)
        expect(topOf(heights, row)).toBe(plain.reduce((sum, height) => sum + height, 0))
      }),
    )
  })

  test('find the row of every pixel', () => {
    fc.assert(
      fc.property(
        measured,
        fc.nat(1_999),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (rows, row, part) => {
          const heights = withHeights(rowHeights(typical), rows)
          const pixels = topOf(heights, row) + Math.floor(part * heightOf(heights, row))
          expect(rowAt(heights, pixels, 2_000)).toBe(row)
        },
      ),
    )
  })

  test('are the same object when nothing new was measured', () => {
    const heights = withHeights(rowHeights(typical), new Map([[3, 90]]))
    expect(
      withHeights(
        heights,
        new Map([
          [3, 90],
          [4, typical],
        ]),
      ),
    ).toBe(heights)
  })
})

describe('the scale of scrolling', () => {
  const height = fc.integer({ min: 1, max: 100_000_000 })

  test('goes both ways, from end to end, and never back', () => {
    fc.assert(
      fc.property(
        height,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (high, one, other) => {
          const at = one * extentOf(high)
          expect(scrollPosition(listPosition(at, high), high)).toBeCloseTo(at, 3)
          expect(listPosition(extentOf(high), high)).toBe(high)
          expect(listPosition(Math.max(one, other) * extentOf(high), high)).toBeGreaterThanOrEqual(
            listPosition(Math.min(one, other) * extentOf(high), high),
          )
        },
      ),
    )
  })

  test('is a pixel for a pixel as far as browsers can draw', () => {
    expect(listPosition(longest - 1, longest)).toBe(longest - 1)
    expect(extentOf(longest * 5)).toBe(longest)
  })
})

describe('a page', () => {
  const viewport = 700
  const count = 200
  /** Pixels from the top of one row to the bottom of another. */
  const between = (list: ListWindow, first: number, last: number): number =>
    topOf(list.heights, last + 1) - topOf(list.heights, first)

  test('goes as far as both rows are in sight together, and never stays', () => {
    fc.assert(
      fc.property(measured, fc.nat(count - 1), (rows, row) => {
        const list = withMeasured(withViewport(listWindow(count, typical), viewport), rows)
        const down = row + rowsToPage(list, row, 'down')
        const up = row - rowsToPage(list, row, 'up')
        expect(down).toBeGreaterThan(row)
        expect(up).toBeLessThan(row)
        if (down > row + 1) expect(between(list, row, down)).toBeLessThanOrEqual(viewport)
        if (down + 1 < count) expect(between(list, row, down + 1)).toBeGreaterThan(viewport)
        if (up < row - 1) expect(between(list, up, row)).toBeLessThanOrEqual(viewport)
        if (up > 0) expect(between(list, up - 1, row)).toBeGreaterThan(viewport)
      }),
    )
  })
})

describe('a list in its box', () => {
  const viewport = 700
  const listOf = (count: number): ListWindow => withViewport(listWindow(count, typical), viewport)
  /** What is `from` the top edge of the box, as row and pixels into it. */
  const seen = ({ heights, position, count }: ListWindow) => {
    const row = rowAt(heights, position, count)
    return { row, into: position - topOf(heights, row) }
  }
  /** Measures what is in sight again and again, as the window does, until nothing changes. */
  const drawn = (list: ListWindow, heightAt: (row: number) => number): ListWindow => {
    const range = inSight(list)
    if (range === null) return list
    const rows = Array.from({ length: range.last - range.first + 1 }, (_, step) => range.first + step)
    const next = withMeasured(list, new Map(rows.map((row) => [row, heightAt(row)])))
    return next === list ? list : drawn(next, heightAt)
  }
  const heightAt = (row: number): number => 30 + ((row * 37) % 110)

  test('shows nothing where there is nothing to show', () => {
    expect(inSight(listOf(0))).toBeNull()
    expect(inSight(listWindow(10, typical))).toBeNull()
  })

  test.each([1_000, 100_000, 1_000_000, 5_000_000])(
    'of %i rows reaches every row that one goes to',
    (count) => {
      fc.assert(
        fc.property(fc.nat(count - 1), fc.constantFrom('auto', 'start', 'center'), (row, align) => {
          const there = drawn(goingTo(listOf(count), { row, align }), heightAt)
          const top = topOf(there.heights, row)
          expect(top).toBeGreaterThanOrEqual(there.position)
          expect(top + heightAt(row)).toBeLessThanOrEqual(there.position + viewport)
          expect(there.scrolled).toBeGreaterThanOrEqual(0)
          expect(there.scrolled).toBeLessThanOrEqual(scrollExtent(there) - viewport)
        }),
        { numRuns: 40 },
      )
    },
  )

  test.each([1_000, 100_000, 1_000_000])('of %i rows ends where its scroll bar ends', (count) => {
    const list = listOf(count)
    const { last } = inSight(scrolledTo(list, scrollExtent(list) - viewport)) ?? { last: -1 }
    expect(last).toBe(count - 1)
    const half = inSight(scrolledTo(list, (scrollExtent(list) - viewport) / 2)) ?? { first: -1 }
    expect(Math.abs(half.first / count - 0.5)).toBeLessThan(0.01)
  })

  test('of a million rows moves a pixel for a pixel by wheel, and gets back to its beginning', () => {
    const middle = scrolledTo(listOf(1_000_000), 5_000_000)
    const moved = scrolledTo(middle, 5_000_100)
    expect(moved.position - middle.position).toBe(100)
    const near = { ...scrolledTo(listOf(1_000_000), 400), scrolled: 100 }
    const edge = scrolledTo(near, 0)
    expect(edge.position).toBe(300)
    expect(scrolledTo(rested(edge), 0).position).toBe(0)
  })

  test('holds still what is at its top edge while rows above turn out otherwise', () => {
    fc.assert(
      fc.property(measured, fc.nat(100_000), (rows, scrolled) => {
        const list = scrolledTo(listOf(2_000), scrolled)
        const before = seen(list)
        fc.pre(![...rows.keys()].some((row) => row >= before.row))
        expect(seen(withMeasured(list, rows))).toEqual(before)
      }),
    )
  })

  test('keeps in sight what was gone to, until somebody scrolls', () => {
    const there = goingTo(listOf(1_000), { row: 500, align: 'auto' })
    const higher = withMeasured(there, new Map([[495, 300]]))
    expect(inSight(higher)?.last).toBe(500)
    const away = scrolledTo(higher, 0)
    expect(inSight(withMeasured(away, new Map([[3, 300]])))?.first).toBe(0)
  })

  test('stays at its end while rows there turn out higher', () => {
    const list = listOf(1_000)
    const end = drawn(scrolledTo(list, scrollExtent(list) - viewport), () => 100)
    expect(end.position + viewport).toBe(topOf(end.heights, 1_000))
  })

  test('stays within itself when it becomes shorter', () => {
    const end = goingTo(listOf(1_000), { row: 999, align: 'auto' })
    expect(inSight(withCount(end, 50))).toEqual({ first: 40, last: 49 })
  })

  test('changes nothing while its box is hidden', () => {
    const list = scrolledTo(listOf(1_000), 5_000)
    expect(withViewport(list, 0)).toBe(list)
  })
})
