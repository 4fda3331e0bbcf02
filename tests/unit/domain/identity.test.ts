import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { madeAt, makeId } from '../../../src/shared/domain/index.ts'

const moment = fc.integer({ min: 0, max: 2 ** 48 - 1 })
const random = fc.uint8Array({ minLength: 10, maxLength: 16 })

test('an id is a UUID version 7 without dashes', () => {
  fc.assert(
    fc.property(moment, random, (at, bytes) => {
      expect(makeId(at, bytes)).toMatch(/^[0-9a-f]{12}7[0-9a-f]{3}[89ab][0-9a-f]{15}$/)
    }),
  )
})

test('an id begins with its moment', () => {
  fc.assert(
    fc.property(moment, random, (at, bytes) => {
      expect(Number.parseInt(makeId(at, bytes).slice(0, 12), 16)).toBe(at)
    }),
  )
})

test('ids sort by the moment they were made', () => {
  fc.assert(
    fc.property(moment, moment, random, random, (one, other, first, second) => {
      fc.pre(one < other)
      expect(makeId(one, first) < makeId(other, second)).toBe(true)
    }),
  )
})

test('a part of a millisecond does not count', () => {
  const bytes = new Uint8Array(10)
  expect(makeId(1.9, bytes)).toBe(makeId(1, bytes))
})

test('too little chance is refused', () => {
  expect(() => makeId(1, new Uint8Array(9))).toThrow(RangeError)
})

test('an id tells the moment it was made', () => {
  fc.assert(
    fc.property(moment, random, (one, bytes) => {
      expect(madeAt(makeId(one, bytes))).toBe(Math.floor(one))
    }),
  )
})
