import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeRoom, type Sibling } from '../../src/main/core/library/editing/positions.ts'

const siblings = fc
  .uniqueArray(fc.double({ min: -1_000, max: 1_000, noNaN: true }), { maxLength: 12 })
  .map((positions) =>
    positions.toSorted((one, other) => one - other).map((position, index) => ({ id: `s${index}`, position })),
  )
/** Siblings that crowd: neighbours next to each other or at the same place. */
const crowded = fc
  .array(fc.constantFrom(0, Number.MIN_VALUE, 1, 1 + Number.EPSILON), { minLength: 2, maxLength: 8 })
  .map((positions) =>
    positions.toSorted((one, other) => one - other).map((position, index) => ({ id: `s${index}`, position })),
  )

const arrival = fc.oneof(siblings, crowded).chain((present) =>
  fc.record({
    present: fc.constant(present),
    before: fc.constantFrom(null, 'onbekend', ...present.map(({ id }) => id)),
    count: fc.integer({ min: 1, max: 6 }),
  }),
)

type Arrival = {
  readonly present: readonly Sibling[]
  readonly before: string | null
  readonly count: number
}

/** The order in which siblings and newcomers (n0, n1, …) stand afterwards. */
function orderAfter({ present, before, count }: Arrival): readonly string[] {
  const { positions, respaced } = makeRoom(present, before, count)
  const moved = new Map(respaced.map(({ id, position }) => [id, position]))
  return [
    ...present.map(({ id, position }) => ({ id, position: moved.get(id) ?? position })),
    ...positions.map((position, index) => ({ id: `n${index}`, position })),
  ]
    .toSorted((one, other) => one.position - other.position)
    .map(({ id }) => id)
}

describe('making room', () => {
  test('newcomers stand together in their order before the named sibling, else last; the others keep theirs', () => {
    fc.assert(
      fc.property(arrival, (given) => {
        const ids = given.present.map(({ id }) => id)
        const at = ids.indexOf(given.before ?? '')
        const newcomers = Array.from({ length: given.count }, (_, index) => `n${index}`)
        const wanted = ids.toSpliced(at === -1 ? ids.length : at, 0, ...newcomers)
        expect(orderAfter(given)).toEqual(wanted)
      }),
    )
  })

  test('no two stand at the same position around the newcomers', () => {
    fc.assert(
      fc.property(arrival, ({ present, before, count }) => {
        const { positions, respaced } = makeRoom(present, before, count)
        const kept = respaced.length > 0 ? respaced : present
        const taken = new Set(kept.map(({ position }) => position))
        expect(new Set(positions).size).toBe(count)
        expect(positions.filter((position) => taken.has(position))).toEqual([])
      }),
    )
  })

  test('siblings move only where no number is left between two of them', () => {
    expect(
      makeRoom(
        [
          { id: 'a', position: 0 },
          { id: 'b', position: 1 },
        ],
        'b',
        3,
      ).respaced,
    ).toEqual([])
    const full = [
      { id: 'a', position: 1 },
      { id: 'b', position: 1 + Number.EPSILON },
    ]
    expect(makeRoom(full, 'b', 1)).toEqual({
      positions: [1],
      respaced: [
        { id: 'a', position: 0 },
        { id: 'b', position: 2 },
      ],
    })
  })

  test('fifty newcomers one after the other at the same place move nobody', () => {
    let present: readonly Sibling[] = [
      { id: 'a', position: 0 },
      { id: 'b', position: 1 },
    ]
    for (let index = 0; index < 50; index += 1) {
      const { positions, respaced } = makeRoom(present, 'b', 1)
      expect(respaced).toEqual([])
      present = present.toSpliced(-1, 0, { id: `n${index}`, position: positions[0] ?? 0 })
    }
  })
})
