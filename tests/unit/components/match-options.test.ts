/** What a typeahead finds. */
import { expect, it } from 'vitest'
import { isNamed, matchOptions, type Option } from '../../../src/renderer/components/match-options.ts'

const options: readonly Option[] = [
  { id: 'a', label: 'vrouwenopvang' },
  { id: 'b', label: 'tijdelijke opvang' },
  { id: 'c', label: 'opvang' },
  { id: 'd', label: 'onderdak', synonyms: ['noodopvang'] },
  { id: 'e', label: 'cliënten' },
]
const found = (query: string): readonly string[] =>
  matchOptions(options, query).map(({ option }) => option.id)

it('puts the start of a label first, then the start of a word, then the inside, then other names', () => {
  expect(found('opvang')).toEqual(['c', 'b', 'a', 'd'])
})

it('tells by which other name something was found, and only then', () => {
  expect(matchOptions(options, 'noodop').map(({ via }) => via)).toEqual(['noodopvang'])
  expect(matchOptions(options, 'onder').map(({ via }) => via)).toEqual([null])
})

it('is blind to case and diacritics', () => {
  expect(found('CLIENT')).toEqual(['e'])
})

it('shows all in their own order while nothing is typed', () => {
  expect(found('  ')).toEqual(['a', 'b', 'c', 'd', 'e'])
})

it('knows a name that is taken, also as a synonym', () => {
  expect(isNamed(options, ' Opvang ')).toBe(true)
  expect(isNamed(options, 'noodopvang')).toBe(true)
  expect(isNamed(options, 'opvan')).toBe(false)
})
