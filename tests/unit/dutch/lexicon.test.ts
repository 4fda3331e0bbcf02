import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packLexicon, type Reading, readLexicon } from '../../../src/shared/dutch/index.ts'

const word = fc.string({ unit: fc.constantFrom(...'abcde'.split('')), minLength: 1, maxLength: 8 })
const readings = fc.uniqueArray(
  fc.record({ word, lemma: word, classes: fc.integer({ min: 1, max: 0xfff }) }),
  { maxLength: 60, selector: ({ word, lemma }) => `${word} ${lemma}` },
)
const inOrder = (all: readonly Reading[]): readonly Reading[] =>
  all.toSorted((one, other) => one.lemma.localeCompare(other.lemma))

test('what was packed is read: every word with its lemmas, and no other word', () => {
  fc.assert(
    fc.property(readings, word, (packed, other) => {
      const lexicon = readLexicon(packLexicon(packed))
      for (const asked of [...packed.map((reading) => reading.word), other]) {
        const own = packed.filter((reading) => reading.word === asked)
        expect(inOrder(lexicon.readings(asked))).toEqual(inOrder(own))
        expect(lexicon.classes(asked)).toBe(own.reduce((all, { classes }) => all | classes, 0))
      }
    }),
  )
})

test('the words at a place in a text are those of the lexicon that stand there', () => {
  fc.assert(
    fc.property(readings, word, fc.nat(8), (packed, text, start) => {
      const lexicon = readLexicon(packLexicon(packed))
      const ends: number[] = []
      lexicon.wordsAt(text, start, (end) => ends.push(end))
      const words = new Set(packed.map((reading) => reading.word))
      const expected = [...words]
        .filter((one) => text.startsWith(one, start))
        .map((one) => start + one.length)
        .toSorted((one, other) => one - other)
      expect(ends).toEqual(start <= text.length ? expected : [])
    }),
  )
})

test('bytes that are no lexicon are refused', () => {
  expect(() => readLexicon(new Uint8Array(64))).toThrow(RangeError)
  expect(() => readLexicon(new Uint8Array(3))).toThrow(RangeError)
  expect(() => readLexicon(packLexicon([{ word: 'aan', lemma: 'aan', classes: 1 }]).slice(0, -4))).toThrow(
    RangeError,
  )
})
