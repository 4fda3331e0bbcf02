/** Who is named in a text, and how that is taken out. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { KnownName } from '../../../src/shared/document/index.ts'
import { createAnonymiser, createNameWatch } from '../../../src/shared/document/names/index.ts'

const organisation = (name: string, kind: string | null): KnownName => ({
  entity: 'organisation',
  name,
  kind,
})
const respondent = (name: string): KnownName => ({ entity: 'respondent', name })

const everybody: readonly KnownName[] = [
  organisation('Gemeente Oosterduin (fictief)', 'gemeente'),
  organisation('Centraal Orgaan opvang asielzoekers (COA)', null),
  organisation('Politie', 'politie'),
  organisation('FairWork', 'maatschappelijke organisatie'),
  organisation('Zorg', null),
  organisation('OM', null),
  organisation('burger', null),
  organisation('Opvanghuis De Linde', 'opvang en zorg'),
  respondent('Anne de Vries'),
  respondent('advocaat'),
  respondent('Fatima'),
]
const anonymise = createAnonymiser(everybody)

describe('a name becomes what it is of', () => {
  test.each([
    ['De Gemeente Oosterduin wacht.', 'Een gemeente wacht.'],
    ['Zo wacht de gemeente oosterduin.', 'Zo wacht een gemeente.'],
    ['Wij wonen in OOSTERDUIN.', 'Wij wonen in een gemeente.'],
    ['Het is Oosterduins beleid.', 'Het is een gemeente beleid.'],
    ['Het centraal orgaan Opvang asielzoekers beslist.', 'Een organisatie beslist.'],
    ['Bij het COA, of coa, duurt het.', 'Bij een organisatie, of een organisatie, duurt het.'],
    ['Het OM om hulp vragen. Om hulp.', 'Een organisatie om hulp vragen. Om hulp.'],
    ['Volgens fairwork helpt het.', 'Volgens een organisatie (maatschappelijke organisatie) helpt het.'],
    ['Wij van Opvanghuis\nDe Linde.', 'Wij van een organisatie voor opvang en zorg.'],
    ['Gevraagd. “Anne de Vries zei dat.”', 'Gevraagd. “Een respondent zei dat.”'],
    ["Anne de Vries's woorden.", 'Een respondent woorden.'],
    ['Ik ben Fatima.', 'Ik ben een respondent.'],
  ])('%s', (text, anonymous) => {
    expect(anonymise(text)).toBe(anonymous)
  })
})

test.each([
  'De politie is er niet, en de Politie ook niet.',
  'Er is zorg nodig.',
  'De advocaat wacht; een fatima is iets anders.',
  'Oosterduiner en Lindelaan.',
  'Elke burger.',
])('what names nobody stays: %s', (text) => {
  expect(anonymise(text)).toBe(text)
})

const word = fc
  .stringMatching(/^[A-Z][a-z]{3,8}$/)
  .filter((one) => !/^(?:Een|Gemeente|Organisatie)/.test(one))
const name = fc.array(word, { minLength: 2, maxLength: 4 }).map((words) => words.join(' '))
const around = fc.string({ unit: fc.constantFrom('.', ' ', 'q', ',', '\n', '1'), maxLength: 12 })

test('no name is left, whatever stands around it and in whatever case', () => {
  fc.assert(
    fc.property(
      name,
      fc.constantFrom('gemeente', 'politie', 'iets', null),
      around,
      around,
      fc.constantFrom('as-is', 'upper', 'lower'),
      (called, kind, before, after, written) => {
        const here = { 'as-is': called, upper: called.toUpperCase(), lower: called.toLowerCase() }[written]
        const text = createAnonymiser([organisation(called, kind)])(`${before} ${here} ${after}`)
        expect(text.toLowerCase()).not.toContain(called.toLowerCase())
        expect(text).toContain(before.replace(/\s+$/u, ''))
        expect(text).toContain(after.trim())
      },
    ),
  )
})

describe('what may still name somebody is seen', () => {
  const watch = (...texts: readonly string[]) => texts.map(createNameWatch(everybody, texts))

  test.each([
    'De Oosterduinse wethouder.',
    'Mevrouw De Vries.',
    'Schrijf naar info@oosterduin.nl of www.fairwork.nl.',
    'Bij De Linde kan dat.',
    'Asielzoekers en het Centraal bureau.',
  ])('%s', (text) => {
    expect(watch(text)).toEqual([true])
  })

  test.each([
    'De politie komt.',
    'Er is zorg nodig.',
    'Een gemeente wacht.',
    'Een advocaat.',
    'De linde bloeit.',
  ])('not: %s', (text) => {
    expect(watch(text)).toEqual([false])
  })

  test('a word that is also written small is no name where it begins a sentence', () => {
    expect(watch('Linde bloeit.')).toEqual([true])
    expect(watch('Linde bloeit.', 'Wij zien een linde.')).toEqual([false, false])
    expect(watch('Wij zijn van Linde.', 'Wij zien een linde.')).toEqual([true, false])
    expect(watch('Boom/Linde', 'Wij zien een linde.')).toEqual([false, false])
  })

  test('nobody is known: nothing is seen', () => {
    expect(createNameWatch([], [])('Gemeente Oosterduin')).toBe(false)
  })
})
