import { expect, test } from 'vitest'
import { exchangeKind, exchangeText, fromPlainText, isContinued } from '../../../src/shared/domain/index.ts'

test.each([
  ['of its rich text, which wins', { text: 'Oud.', rich: fromPlainText('Nieuw.') }, 'Nieuw.'],
  ['of its text', { text: 'Oud.', rich: null }, 'Oud.'],
  ['none, where it is a further placement', { id: 's-1' }, null],
  ['none but empty ones, where the text is empty', { text: '' }, ''],
])('a statement has the words %s', (_, statement, words) => {
  expect(exchangeText(statement)).toBe(words)
})

test.each([
  ['chapter', { sections: [{}] }],
  ['problem-area', {}],
  ['problem-area', { sections: [] }],
  ['problem-area', { kind: 'problem-area' as const, sections: [{}] }],
])('a section is a %s: %j', (kind, section) => {
  expect(exchangeKind(section)).toBe(kind)
})

test.each([
  [true, { number: null, title: null }],
  [false, { number: '2', title: null }],
  [false, { number: null, title: 'Opvang' }],
  [false, { title: null }],
  [false, { number: null, title: null, continued: false }],
  [true, { number: '2', title: 'Opvang', continued: true }],
])('goes on from an earlier page (%s): %j', (goesOn, section) => {
  expect(isContinued(section)).toBe(goesOn)
})
