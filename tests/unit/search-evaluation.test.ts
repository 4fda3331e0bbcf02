import { describe, expect, test } from 'vitest'
import { scoreQuery, type ShownHit } from '../evaluation/search/score.ts'
import { type GradedQuery, textsOf, tuning, untouched } from '../evaluation/search/sets/index.ts'

const texts = new Map([
  ['a', 'De opvang zit vol.'],
  ['b', 'Er is te weinig nachtopvang.'],
  ['c', 'Niemand belt terug.'],
])
const query: GradedQuery = {
  query: 'opvang',
  kind: 'compound head',
  grades: { 3: ['a'], 2: ['b'], 1: [] },
  marks: ['opvang', 'nachtopvang'],
}
const shown = (id: string, ...highlights: (readonly [number, number])[]): ShownHit => ({
  id,
  text: texts.get(id) ?? '',
  highlights,
})
const [a, b] = [shown('a', [3, 9]), shown('b', [21, 27])]

describe('the score of a page', () => {
  test('is perfect for all that is wanted in the best order', () => {
    expect(scoreQuery(query, [a, b], texts)).toMatchObject({
      recall: 1,
      ndcg: 1,
      precision: 1,
      marks: { right: 2, marked: 2, wanted: 2 },
      broken: 0,
    })
  })

  test('falls when the better one comes later', () => {
    expect(scoreQuery(query, [b, a], texts).ndcg).toBeLessThan(1)
  })

  test('says what is missing and what is shown for nothing', () => {
    expect(scoreQuery(query, [a, shown('c')], texts)).toMatchObject({
      recall: 0.5,
      precision: 0.5,
      missed: ['b'],
      noise: ['c'],
    })
  })

  test('has no precision for an empty page', () => {
    expect(scoreQuery(query, [], texts)).toMatchObject({ recall: 0, ndcg: 0, precision: null })
  })

  test('counts a word as marked when a part of it is, and a wrong word as wrong', () => {
    expect(scoreQuery(query, [shown('b', [0, 2])], texts)).toMatchObject({
      wrongMarks: ['er'],
      missedMarks: ['nachtopvang'],
    })
  })

  test('wants the words of a phrase only where they stand together', () => {
    const phrase = { ...query, marks: ['zit vol', 'opvang zat'] }
    expect(scoreQuery(phrase, [shown('a', [10, 17])], texts).marks).toEqual({
      right: 2,
      marked: 2,
      wanted: 2,
    })
  })

  test.each<[string, ShownHit]>([
    ['another text', { ...a, text: 'De opvang zit vol!' }],
    ['a highlight that begins in a blank', shown('a', [2, 9])],
    ['a highlight that ends behind the word', shown('a', [10, 18])],
    ['highlights that overlap', shown('a', [3, 9], [5, 9])],
    ['an empty highlight', shown('a', [3, 3])],
  ])('calls %s broken', (_, hit) => {
    expect(scoreQuery(query, [hit], texts).broken).toBe(1)
  })
})

describe.each([
  ['tuning', tuning],
  ['untouched', untouched],
])('the %s set', (_, set) => {
  const own = textsOf(set)

  test('grades only statements that it has, each once', () => {
    for (const { query: asked, grades } of set.queries) {
      const graded = Object.values(grades).flat()
      expect(graded.filter((id) => !own.has(id))).toEqual([])
      expect(new Set(graded).size, asked).toBe(graded.length)
      expect(graded.length, asked).toBeGreaterThan(0)
    }
  })

  test('wants marks only for words that stand in the wanted statements', () => {
    for (const graded of set.queries) {
      const wanted = Object.values(graded.grades).flat()
      const hits = wanted.map((id) => ({ id, text: own.get(id) ?? '', highlights: [] }))
      for (const mark of graded.marks) {
        const { missedMarks } = scoreQuery({ ...graded, marks: [mark] }, hits, own)
        expect(missedMarks, `${graded.query}: ${mark}`).not.toEqual([])
      }
    }
  })
})
