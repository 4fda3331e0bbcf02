import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isSuspended, joinLines } from '../../../src/shared/dutch/index.ts'

describe('joining two lines of a paragraph', () => {
  test.each([
    ['grote internati-', 'onale bedrijven.', 'grote internationale bedrijven.'],
    ['de in-', 'en uitstroom', 'de in- en uitstroom'],
    ['een mbo-', 'opleiding', 'een mbo-opleiding'],
    ['met LVB-', 'problematiek', 'met LVB-problematiek'],
    ['in opsporing/', 'vervolging', 'in opsporing/vervolging'],
    ['het kind', 'van de straat', 'het kind van de straat'],
    ['wie ge-', 'interesseerd is', 'wie geïnteresseerd is'],
    ['de gemeen\u00ad', 'telijke taak', 'de gemeentelijke taak'],
    ['een –', 'tussenzin', 'een – tussenzin'],
  ])('%s + %s', (left, right, joined) => {
    expect(joinLines(left, right).text).toBe(joined)
  })

  test('a word known elsewhere decides about the hyphen', () => {
    expect(joinLines('per e-mail-', 'adres', new Set(['e-mail-adres'])).text).toBe('per e-mail-adres')
    expect(joinLines('via Whats-', 'App', new Set(['whatsapp'])).text).toBe('via WhatsApp')
  })

  test('an unknown name broken at a capital is reported as unsure', () => {
    expect(joinLines('in Noord-', 'Holland')).toEqual({ text: 'in Noord-Holland', sure: false })
  })

  test('letters are never lost or added', () => {
    const letters = (text: string): string => text.normalize('NFD').replace(/[^a-z]/g, '')
    const part = fc.stringMatching(/^[a-z]{1,8}( [a-z]{1,8}){0,3}$/)
    fc.assert(
      fc.property(part, part, fc.constantFrom('', '-', '/', ','), (left, right, end) => {
        expect(letters(joinLines(left + end, right).text)).toBe(letters(left + right))
      }),
    )
  })
})

test('a suspended hyphen needs its conjunction', () => {
  expect(isSuspended('de in-', 'en uitstroom')).toBe(true)
  expect(isSuspended('de in-', 'stroom')).toBe(false)
  expect(isSuspended('de', 'en')).toBe(false)
})
