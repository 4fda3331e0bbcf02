import { expect, test } from 'vitest'
import { tokenise } from '../../../src/shared/dutch/index.ts'

const capitals = (text: string): readonly string[] =>
  tokenise(text)
    .filter(({ form }) => form === 'capitals')
    .map(({ word }) => word)

test.each([
  ['Cliënten én slachtoffers', ['clienten', 'en', 'slachtoffers']],
  ['a.u.b. e-mail', ['a', 'u', 'b', 'e', 'mail']],
  ["foto's van 2018/2019", ['foto', 's', 'van', '2018', '2019']],
  ['', []],
  ['… – !', []],
])('the words of %j', (text, words) => {
  expect(tokenise(text).map(({ word }) => word)).toEqual(words)
})

test.each([
  ['Het OM vervolgt om die reden.', ['om']],
  ['De AVG en de IND-medewerker', ['avg', 'ind']],
  ['OM', ['om']],
  ['Dit is ONBEGRIJPELIJK voor het COA', ['coa']],
  ['OPVANG VAN SLACHTOFFERS', []],
  ['A of B, 2018', []],
])('abbreviations in capitals in %j', (text, words) => {
  expect(capitals(text)).toEqual(words)
})
