import { describe, expect, test } from 'vitest'
import type { SearchHit } from '../../../src/shared/contract/index.ts'
import { stillThere } from '../../../src/renderer/views/search/use-hit-selection.ts'
import { chosenHits, type HandOptions } from '../../../src/renderer/views/search/chosen-hits.ts'

const hit = (id: string, edition: string | null, tags: string[]): SearchHit => ({
  id,
  externalId: null,
  text: id,
  highlights: [],
  score: 1,
  because: [],
  lacks: [],
  kind: 'bottleneck',
  edition,
  section: null,
  sections: [],
  tags,
})
const hits = [hit('a', '2022', ['Zorg']), hit('b', null, ['Opvang'])]
const options: HandOptions = {
  hits,
  active: hits[0] ?? null,
  result: {
    total: 5,
    facets: { edition: { '2022': 2, '2026': 1 }, section: {}, tag: { Werk: 3 }, kind: {}, organisation: {} },
  },
  selecting: { selection: { type: 'some', keys: new Set() }, count: 0, isSelected: () => false },
  allIds: async () => ['a', 'b', 'c', 'd', 'e'],
}

test('a hit that is no longer found is no longer selected', () => {
  const selection = { type: 'some', keys: new Set(['a', 'weg']) } as const
  expect(stillThere(selection, hits)).toEqual({ type: 'some', keys: new Set(['a']) })
  const all = { type: 'all', except: new Set(['weg']) } as const
  expect(stillThere(all, hits)).toBe(all)
})

describe('what is in hand among the results', () => {
  test('is the active one while none is selected', async () => {
    const chosen = chosenHits(options)
    expect(chosen).toMatchObject({ count: 1, editions: new Set(['2022']) })
    expect(await chosen.subjects()).toMatchObject({ ids: ['a'], tags: new Set(['Zorg']) })
  })
  test('is what is selected', async () => {
    const selecting = {
      selection: { type: 'some', keys: new Set(['b']) },
      count: 1,
      isSelected: (index: number) => index === 1,
    } as const
    const chosen = chosenHits({ ...options, selecting })
    expect(chosen.editions).toEqual(new Set([null]))
    expect(await chosen.subjects()).toMatchObject({ ids: ['b'], tags: new Set(['Opvang']) })
  })
  test('is all that was found but for what was taken out, also what has not come', async () => {
    const selecting = {
      selection: { type: 'all', except: new Set(['b']) },
      count: 4,
      isSelected: (index: number) => index === 0,
    } as const
    const chosen = chosenHits({ ...options, selecting })
    expect(chosen).toMatchObject({ count: 4, editions: new Set(['2022', '2026', null]) })
    expect(await chosen.subjects()).toMatchObject({ ids: ['a', 'c', 'd', 'e'], tags: new Set(['Werk']) })
  })
})
