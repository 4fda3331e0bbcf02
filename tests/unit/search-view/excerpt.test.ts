import fc from 'fast-check'
import { expect, test } from 'vitest'
import { excerptOf } from '../../../src/renderer/views/search/excerpt.ts'

test('a text with its first word in sight is shown as it is', () => {
  const hit = { text: 'De opvang is vol.', highlights: [[3, 9] as [number, number]] }
  expect(excerptOf(hit)).toEqual(hit)
})

test('a long text begins with a whole word a little before the first word found', () => {
  const text = `${'Lang verhaal over iets anders. '.repeat(10)}De opvang is vol.`
  const start = text.indexOf('opvang')
  const { text: shown, highlights } = excerptOf({ text, highlights: [[start, start + 6]] })
  expect(shown).toMatch(/^… \p{L}+ .*De opvang is vol\.$/u)
  expect(shown.length).toBeLessThan(100)
  expect(highlights.map((range) => shown.slice(...range))).toEqual(['opvang'])
})

test('what is marked stays the same words', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 600 }), fc.nat(600), fc.nat(20), (text, at, length) => {
      const start = Math.min(at, text.length)
      const range: [number, number] = [start, Math.min(start + length, text.length)]
      const shown = excerptOf({ text, highlights: [range] })
      expect(shown.highlights.map((own) => shown.text.slice(...own))).toEqual([text.slice(...range)])
    }),
  )
})
