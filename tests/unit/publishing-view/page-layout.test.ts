/** Pages below each other: their sizes, what is in sight, and where one is in them. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  gap,
  layOut,
  pageByKey,
  pageInMiddle,
  pagesIn,
  scrollTopOf,
  spotAt,
} from '../../../src/renderer/views/publishing/preview/page-layout.ts'

const a4 = { width: 595, height: 842 }
const frame = { width: 627, height: 400 }

describe('pages', () => {
  test('are as wide as the frame but for its edges', () => {
    const { boxes, extent } = layOut([a4], 2, frame, 'width')
    expect(boxes).toEqual([
      { top: gap, width: 595, height: 842 },
      { top: 842 + 2 * gap, width: 595, height: 842 },
    ])
    expect(extent).toBe(2 * 842 + 3 * gap)
  })

  test('fit whole where that is asked for', () => {
    const [box] = layOut([a4], 1, frame, 'page').boxes
    expect(box?.height).toBe(frame.height - 2 * gap)
  })

  test('that lie on their side are no wider than the frame', () => {
    const [box] = layOut([{ width: 842, height: 595 }], 1, { width: 400, height: 2_000 }, 'page').boxes
    expect(box?.width).toBe(400 - 2 * gap)
  })

  test('are not there before the first has come', () => {
    expect(layOut([], 40, frame, 'width')).toEqual({ boxes: [], extent: 0 })
  })
})

const layouts = fc
  .record({
    sizes: fc.array(
      fc.record({
        width: fc.integer({ min: 100, max: 2_000 }),
        height: fc.integer({ min: 100, max: 2_000 }),
      }),
      { minLength: 1, maxLength: 30 },
    ),
    missing: fc.nat({ max: 20 }),
    zoom: fc.constantFrom('width' as const, 'page' as const),
  })
  .map(({ sizes, missing, zoom }) => layOut(sizes, sizes.length + missing, frame, zoom))

test('exactly the pages that touch a stretch are in it', () => {
  fc.assert(
    fc.property(layouts, fc.nat({ max: 60_000 }), fc.nat({ max: 5_000 }), (layout, from, length) => {
      const to = from + length
      const touching = layout.boxes.flatMap(({ top, height }, index) =>
        top + height >= from && top <= to ? [index] : [],
      )
      const range = pagesIn(layout, from, to)
      const first = touching[0]
      if (first !== undefined) expect(range).toEqual({ first, last: touching.at(-1) })
    }),
  )
})

test('one comes back to the same spot, also in pages of another size', () => {
  fc.assert(
    fc.property(layouts, fc.double({ min: 0, max: 1, noNaN: true }), (layout, part) => {
      const scrollTop = part * layout.extent
      expect(scrollTopOf(layout, spotAt(layout, scrollTop))).toBeCloseTo(scrollTop, 5)
    }),
  )
  const [small, large] = [layOut([a4], 5, frame, 'page'), layOut([a4], 5, frame, 'width')]
  const spot = spotAt(small, small.boxes[3]?.top ?? 0)
  expect(scrollTopOf(large, spot)).toBeCloseTo(large.boxes[3]?.top ?? 0)
})

test('the page in the middle is the one that is looked at', () => {
  const layout = layOut([a4], 3, frame, 'width')
  expect(pageInMiddle(layout, 0, frame.height)).toBe(0)
  expect(pageInMiddle(layout, layout.boxes[2]?.top ?? 0, frame.height)).toBe(2)
})

test('keys lead to pages that are there', () => {
  expect(pageByKey('PageDown', 0, 3)).toBe(1)
  expect(pageByKey('PageDown', 2, 3)).toBe(2)
  expect(pageByKey('PageUp', 0, 3)).toBe(0)
  expect(pageByKey('End', 0, 3)).toBe(2)
  expect(pageByKey('Home', 2, 3)).toBe(0)
  expect(pageByKey('ArrowDown', 0, 3)).toBeNull()
})
