import { expect, test } from 'vitest'
import { commonSuggestion, suggestedSection } from '../../src/renderer/views/inbox/suggested-section.ts'

const sections = [
  { id: 'a', number: '2.2', title: 'Onvoldoende aangifte' },
  { id: 'b', number: '2.3', title: 'Opvang' },
  { id: 'c', number: '3.1', title: 'Opvang' },
  { id: 'd', number: '4', title: null },
]

test('a section with the same number and title goes before one with the title only', () => {
  expect(suggestedSection('3.1 Opvang', sections)).toBe('c')
  expect(suggestedSection('9.9 opvang', sections)).toBe('b')
})

test('no heading, or one that no section bears, suggests nothing', () => {
  expect(suggestedSection(null, sections)).toBeNull()
  expect(suggestedSection('4', sections)).toBeNull()
  expect(suggestedSection('5 Anders', sections)).toBeNull()
})

test('several statements share a suggestion or have none', () => {
  expect(commonSuggestion(['2.3 Opvang', '2.3 Opvang'], sections)).toBe('b')
  expect(commonSuggestion(['2.3 Opvang', '3.1 Opvang'], sections)).toBeNull()
})
