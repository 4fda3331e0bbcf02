import { expect, test } from 'vitest'
import { editionName, shortEditionName } from '../../../src/renderer/app/data/edition-name.ts'

test('an edition is told from another of the same title by its id and year', () => {
  const first = { id: '2022', title: 'Bundel', year: 2022 }
  const second = { id: '2022-kopie', title: 'Bundel', year: null }
  const third = { id: '2026', title: 'Bundel 2026', year: 2026 }
  const names = [first, second, third].map((one) => editionName(one, [first, second, third]))
  expect(names).toEqual(['Bundel (2022, 2022)', 'Bundel (2022-kopie)', 'Bundel 2026'])
})

test('in a row an edition is its year, or its id where that says more', () => {
  const first = { id: '2022', title: 'Bundel', year: 2022 }
  const again = { id: '2022-herdruk', title: 'Herdruk', year: 2022 }
  const plain = { id: 'los', title: 'Los', year: null }
  const latest = { id: 'nieuw', title: 'Nieuw', year: 2026 }
  const all = [first, again, plain, latest]
  expect(all.map((one) => shortEditionName(one, all))).toEqual(['2022', '2022-herdruk', 'los', '2026'])
})
