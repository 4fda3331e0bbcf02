/** From a Hunspell dictionary to readings: on a dictionary small enough to see through. */
import { expect, test } from 'vitest'
import { wordClass } from '../../../src/shared/dutch/index.ts'
import { compileReadings } from '../../../tools/lexicon/compile.ts'
import { verbForms } from '../../../tools/lexicon/verbs.ts'

const aff = `
SET UTF-8
FLAG long
FORBIDDENWORD Fw
PFX Pb Y 1
PFX Pb 0 aan .
SFX Za Y 1
SFX Za 0 s .				ts:NN2
SFX Zb Y 2
SFX Zb 0 en/CaCbCp [^eo]		ts:NN2
SFX Zb 0 ën/CaCbCp [eo]			ts:NN2
SFX Aa Y 2
SFX Aa 0 e [^e]		ts:AJe
SFX Aa 0 ë e		ts:AJe
SFX V3 Y 1
SFX V3 0 t .
SFX Vi Y 1
SFX Vi 0 d .
SFX Ve Y 1
SFX Ve 0 e .
`

const lemmasOf = (...entries: readonly string[]): Readonly<Record<string, readonly string[]>> => {
  const readings = compileReadings({ aff, dic: [entries.length, ...entries].join('\n') })
  return Object.fromEntries(
    [...Map.groupBy(readings, ({ word }) => word)].map(([word, own]) => [
      word,
      own.map(({ lemma }) => lemma).toSorted(),
    ]),
  )
}

test('suffixes make forms of the entry where their condition fits', () => {
  expect(lemmasOf('dader/Za', 'plek/Zb', 'illegaal/Aa')).toEqual({
    dader: ['dader'],
    daders: ['dader'],
    plek: ['plek'],
    pleken: ['plek'],
    illegaal: ['illegaal'],
    illegaale: ['illegaal'],
  })
})

test('what is forbidden or is no single word of letters is passed over', () => {
  expect(lemmasOf('kado/Fw', "foto's", 'e-mail', 'm²', 'cliënt', 'lĳst')).toEqual({
    client: ['client'],
    lijst: ['lijst'],
  })
})

test('the forms of a verb, listed as words of their own, become forms of the infinitive', () => {
  expect(lemmasOf('melden/PbVi', 'meld/PbV3', 'gemeld/PbVe')).toMatchObject({
    meldt: ['melden'],
    gemeld: ['melden'],
    gemelde: ['melden'],
    aanmelden: ['aanmelden'],
    aangemeld: ['aanmelden'],
  })
})

test('a verb that could have a stem does not get it when it is the stem of another', () => {
  expect(lemmasOf('maken/Vi', 'maak/V3', 'mak/Aa')).toMatchObject({ maak: ['maken'], mak: ['mak'] })
})

test('irregular plurals, also at the end of a compound', () => {
  expect(lemmasOf('stad/Zb', 'steden', 'hoofdstad/Zb', 'hoofdsteden')).toMatchObject({
    steden: ['stad'],
    hoofdsteden: ['hoofdstad'],
  })
})

test('what can end a compound can do so in its plural', () => {
  const readings = compileReadings({ aff, dic: '1\nverlener/ZaCc' })
  const plural = readings.find(({ word }) => word === 'verleners')
  expect((plural?.classes ?? 0) & wordClass.head).toBe(wordClass.head)
})

test.each([
  ['uitbuiten', 'uitbuit', 'uitgebuit'],
  ['leven', 'leef', 'geleefd'],
  ['werken', 'werk', 'gewerkt'],
  ['beschermen', 'bescherm', 'beschermd'],
  ['doorverwijzen', 'doorverwijs', 'doorverwezen'],
  ['aangeven', 'aangeef', 'aangegeven'],
  ['verbieden', 'verbied', 'verboden'],
])('%s has the stem %s and the participle %s', (infinitive, stem, participle) => {
  const { present, participles, separated, strong } = verbForms(infinitive, (word) => word === stem)
  expect(present).toContain(stem)
  expect([...participles, ...separated, ...strong]).toContain(participle)
})
