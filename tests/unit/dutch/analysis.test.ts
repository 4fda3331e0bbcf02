/** What the analysis of words must keep up; `npm run evaluate` prints the figures. */
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createAnalyser, type WordAnalysis } from '../../../src/shared/dutch/index.ts'
import { scoreDutch } from '../../evaluation/dutch/score.ts'
import { tuning, untouched } from '../../evaluation/dutch/sets/index.ts'
import { analyser, lexicon } from '../../support/lexicon.ts'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
const analyse = (word: string): WordAnalysis => analyser.analyse(word, 'plain')

test.each([
  ['tuning', tuning],
  ['untouched', untouched],
])('the figures of the %s set stay above their floors', (_, set) => {
  const score = scoreDutch(analyser, set)
  expect(score.partRecall).toBeGreaterThanOrEqual(0.9)
  expect(score.partPrecision).toBeGreaterThanOrEqual(0.95)
  expect(score.wrongSplits).toBeLessThanOrEqual(0.1)
  expect(score.inflections).toBeGreaterThanOrEqual(0.92)
  expect(score.families).toBeGreaterThanOrEqual(0.85)
  expect(score.meetings).toBeLessThanOrEqual(0.1)
})

test.each([
  ['slachtoffers', 'slachtoffer'],
  ['uitgebuit', 'uitbuiten'],
  ['huizen', 'huis'],
  ['steden', 'stad'],
  ['doorverwezen', 'doorverwijzen'],
  ['kwetsbare', 'kwetsbaar'],
])('%s is an inflection of %s', (form, lemma) => {
  expect(analyse(form).lemmas).toContain(lemma)
})

test('an abbreviation in capitals is not the small word spelled the same', () => {
  expect(analyser.analyse('om', 'capitals').lemmas).toEqual(['OM'])
  expect(analyse('om').lemmas).not.toContain('OM')
  expect(analyser.analyse('ind', 'capitals').lemmas).toEqual(analyse('ind').lemmas)
})

test('a word of the library that no lexicon knows is a part of its compounds', () => {
  const withLibrary = createAnalyser(lexicon, ['barnahus'])
  const { parts } = withLibrary.analyse('barnahusoverleg', 'plain')
  expect(parts.map(({ lemmas }) => lemmas[0])).toEqual(['barnahus', 'overleg'])
})

test('when a word is analysed otherwise than before, the version is another', () => {
  const words = [tuning, untouched].flatMap(({ compounds, whole, inflections, families }) => [
    ...compounds.map(({ word }) => word),
    ...whole,
    ...inflections.flat(),
    ...families.flat(),
  ])
  const digest = sha256(JSON.stringify(words.map(analyse))).slice(0, 8)
  // When this fails although the lexicon did not change, raise `rulesVersion` and write both down anew.
  expect({ version: analyser.version, digest }).toEqual({ version: '7-1t6gbji', digest: 'eaaae543' })
})

const letters = fc.string({ unit: fc.constantFrom(...'aeiourstnlkbgvdmpzfhwj'.split('')), maxLength: 30 })
/** Words side by side, as compounds are. */
const joined = fc
  .array(fc.constantFrom('arbeid', 's', 'uitbuiting', 'mensen', 'handel', 'zorg', 'en', 'plaats', 'er'), {
    maxLength: 6,
  })
  .map((parts) => parts.join(''))

test('whatever the word, it has a lemma and a family, and its parts lie in order within it', () => {
  fc.assert(
    fc.property(fc.oneof(letters, joined), fc.constantFrom('plain', 'capitals'), (word, form) => {
      const { lemmas, families, parts } = analyser.analyse(word, form)
      expect(lemmas.length).toBeGreaterThan(0)
      expect(families.length).toBeGreaterThan(0)
      expect(parts.length).not.toBe(1)
      let end = 0
      for (const part of parts) {
        expect(part.start).toBeGreaterThanOrEqual(end)
        expect(part.end).toBeGreaterThan(part.start)
        expect(part.lemmas.length).toBeGreaterThan(0)
        end = part.end
      }
      expect(end).toBeLessThanOrEqual(word.length)
    }),
    { numRuns: 2000 },
  )
})
