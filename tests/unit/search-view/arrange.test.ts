import { describe, expect, test } from 'vitest'
import type { SearchHit } from '../../../src/shared/contract/index.ts'
import { arrange, sectionKey, sectionNamed } from '../../../src/renderer/views/search/arrange.ts'

const hit = (id: string, section: string | null, lacks: string[] = []): SearchHit => ({
  id,
  externalId: null,
  text: id,
  highlights: [],
  score: 1,
  because: [],
  lacks,
  kind: 'bottleneck',
  edition: section === null ? null : '2022',
  section,
  sections: [],
  tags: [],
})

const found = [hit('a', '2.2'), hit('b', '1.1'), hit('c', '2.2'), hit('d', null), hit('e', '1.1', ['opvang'])]

describe('results in one list', () => {
  test('stand as they were found, with a heading where words begin to lack', () => {
    const { hits, headings } = arrange(found, 'flat')
    expect(hits).toEqual(found)
    expect([...headings]).toEqual([[4, [{ type: 'lacking' }]]])
  })
  test('have no heading while all hold everything', () => {
    expect(arrange(found.slice(0, 4), 'flat').headings.size).toBe(0)
  })
})

describe('results under their problem areas', () => {
  test('stand together where the best of each would stand, those that lack words after all others', () => {
    const { hits, headings } = arrange(found, 'grouped')
    expect(hits.map(({ id }) => id)).toEqual(['a', 'c', 'b', 'd', 'e'])
    const inArea = (number: string | null, shown: number) => ({
      type: 'section',
      name: { edition: number === null ? null : '2022', number },
      shown,
    })
    expect([...headings]).toEqual([
      [0, [inArea('2.2', 2)]],
      [2, [inArea('1.1', 1)]],
      [3, [inArea(null, 1)]],
      [4, [{ type: 'lacking' }, inArea('1.1', 1)]],
    ])
  })
})

test('a section is named as facets name it, also in an edition with a slash in its id', () => {
  for (const name of [
    { edition: '2022', number: '2.2' },
    { edition: 'a/b', number: null },
    { edition: null, number: null },
  ])
    expect(sectionNamed(sectionKey(name))).toEqual(name)
})
