import { expect, test } from 'vitest'
import type { MatchReason } from '../../../src/shared/contract/index.ts'
import { createI18n, type Say } from '../../../src/renderer/app/i18n/index.ts'
import { groundsOf } from '../../../src/renderer/views/search/grounds.ts'
import { citationOf } from '../../../src/renderer/views/statement/citation.ts'

const { t } = await createI18n('nl')
const say: Say = (key, values = {}) => t(key, values)

test('why a hit was found is said where the marks do not say it, each once', () => {
  const because: readonly MatchReason[] = [
    { tier: 'exact', asked: 'opvang', found: 'opvang' },
    { tier: 'stem', asked: 'slachtoffers', found: 'slachtoffer' },
    { tier: 'synonym', asked: 'slachtoffers', found: 'overlever' },
    { tier: 'synonym', asked: 'slachtoffer', found: 'overlever' },
    { tier: 'part', asked: 'nacht', found: 'nachtopvang' },
    { tier: 'typo', asked: 'poltie', found: 'politie' },
  ]
  expect(groundsOf({ because: [...because] }, say)).toEqual([
    'via synoniem overlever',
    'deel van nachtopvang',
    'lijkt op politie',
  ])
})

test('a quotation names who said it, where, and its place', () => {
  const source = { organisation: 'Opvanghuis', name: 'brief.pdf', page: 3 }
  const quoted = { text: 'De opvang is vol.', place: '2.2-1', edition: '2022', source }
  const titles = new Map([['2022', 'Knelpunten 2022']])
  expect(citationOf(quoted, titles, say)).toBe(
    '“De opvang is vol.” (Opvanghuis, brief.pdf, p. 3; 2.2-1 in Knelpunten 2022)',
  )
  expect(citationOf({ ...quoted, text: '“Vol.”', source: null, edition: null }, titles, say)).toBe('“Vol.”')
  const bare = { text: 'De opvang is vol.', place: null, edition: null, source: null }
  expect(citationOf(bare, titles, say)).toBe('“De opvang is vol.”')
})
