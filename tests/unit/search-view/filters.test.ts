import { describe, expect, test } from 'vitest'
import { means, needsReading, toggleFacet, withoutField } from '../../../src/renderer/views/search/filters.ts'

describe('a value of a facet', () => {
  test('is chosen by a filter in the query, and let go by taking that away', () => {
    const chosen = toggleFacet('opvang', 'edition', '2022')
    expect(chosen).toBe('editie:2022 opvang')
    expect(toggleFacet(chosen, 'edition', '2022')).toBe('opvang')
  })
  test('is let go however its filter was typed', () => {
    expect(toggleFacet('probleemgebied:2.2 opvang', 'section', '2022/2.2').trim()).toBe('opvang')
    expect(toggleFacet('opvang tag:opvang', 'tag', 'Thema/Opvang').trim()).toBe('opvang')
  })
  test('is meant by a filter with its name, not by one that leaves it out', () => {
    const chip = { field: 'kind', value: 'bottleneck', negated: false } as const
    expect(means(chip, 'kind', 'bottleneck')).toBe(true)
    expect(means({ ...chip, negated: true }, 'kind', 'bottleneck')).toBe(false)
    expect(means(chip, 'kind', 'solution')).toBe(false)
  })
})

test('a query goes without its filters on one field', () => {
  expect(withoutField('editie:2022 opvang editie:2026 soort:vraag', 'edition')).toBe('opvang soort:vraag')
})

test.each([
  ['opvang slachtoffers', false],
  ['editie:2022 opvang', false],
  ['', false],
  ['"opvang"', true],
  ['opvang OF onderdak', true],
  ['aangifte -politie', true],
])('how %s was read is worth saying: %s', (query, isWorth) => {
  expect(needsReading(query)).toBe(isWorth)
})
