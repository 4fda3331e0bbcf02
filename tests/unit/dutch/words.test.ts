import { describe, expect, test } from 'vitest'
import { functionClass, normalise, sentenceEnd, withoutDiacritics } from '../../../src/shared/dutch/index.ts'

describe('sentence ends', () => {
  test.each([
    ['staat.', 'end'],
    ['daarmee?', 'end'],
    ['terug.”', 'end'],
    ['(2016-2019).', 'end'],
    ['m.b.t.', 'abbreviation'],
    ['(bijv.', 'abbreviation'],
    ['etc.', 'possible'],
    ['bedrijven', 'none'],
    ['zijn,', 'none'],
  ])('%s: %s', (word, expected) => {
    expect(sentenceEnd(word)).toBe(expected)
  })
})

test('function words are known with capitals and punctuation', () => {
  expect(functionClass('De')).toBe('determiner')
  expect(functionClass('“maar')).toBe('conjunction')
  expect(functionClass('gemeente')).toBeNull()
})

test('normalising makes typographic variants equal', () => {
  expect(normalise('„Eén”  –  zín\u00ad')).toBe('"eén" - zín')
  expect(withoutDiacritics('cliënten')).toBe('clienten')
})
