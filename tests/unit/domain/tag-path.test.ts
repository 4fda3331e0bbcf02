import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatTagPath, parseTagPath } from '../../../src/shared/domain/index.ts'

const label = fc
  .string({ minLength: 1 })
  .filter((text) => text.trim() === text && text !== '' && !text.includes('/'))

test('labels come back from their path', () => {
  fc.assert(
    fc.property(fc.array(label), (labels) => {
      expect(parseTagPath(formatTagPath(labels))).toEqual(labels)
    }),
  )
})

test('a path that was read once reads the same again', () => {
  fc.assert(
    fc.property(fc.string(), (path) => {
      const labels = parseTagPath(path)
      expect(parseTagPath(formatTagPath(labels))).toEqual(labels)
    }),
  )
})

test.each([
  ['Thema/Aangifte', ['Thema', 'Aangifte']],
  [' Thema / Aangifte ', ['Thema', 'Aangifte']],
  ['/Thema//Aangifte/', ['Thema', 'Aangifte']],
  ['', []],
  [' / ', []],
])('%j has the labels %j', (path, labels) => {
  expect(parseTagPath(path)).toEqual(labels)
})
