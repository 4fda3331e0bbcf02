/** What is asked of a publication, in its address and back. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { noFilters, readAddress, writeAddress } from '../../../src/publication/address.ts'

const ids = fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 3 })
const requests = fc.record({
  query: fc.string({ unit: 'grapheme' }),
  filters: fc.record({ section: ids, kind: ids, tag: ids, organisation: ids }),
})

test('whatever is asked comes back from its address', () => {
  fc.assert(
    fc.property(requests, (request) => {
      expect(readAddress(writeAddress(request))).toEqual(request)
    }),
  )
})

test('an address can be typed', () => {
  expect(readAddress('#zoek=aangifte&soort=solution')).toEqual({
    query: 'aangifte',
    filters: { ...noFilters, kind: ['solution'] },
  })
})

test.each(['', '#', '#p_0123', '#text'])('%o is a place in the text', (address) => {
  expect(readAddress(address)).toBeNull()
})
