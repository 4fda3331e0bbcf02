/** A returned chapter on the desk: what is decided, what undo gives back, and what comes along. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Difference, ReturnedChapter } from '../../../src/shared/contract/index.ts'
import { fromPlainText } from '../../../src/shared/domain/index.ts'
import {
  acceptable,
  compareAgain,
  countOutcomes,
  type Desk,
  filterBy,
  follow,
  madeBy,
  outcomeOf,
  record,
  restsOn,
  settle,
  shown,
  startDesk,
  undecided,
  withSections,
} from '../../../src/renderer/views/returned/desk.ts'

const common = (id: string) => ({ id, sectionName: '1.1 Opvang', tracked: [] })

const changed = (id: string, isConflict = false): Difference => ({
  kind: 'changed',
  ...common(id),
  placement: `p-${id}`,
  statement: `s-${id}`,
  place: '1.1-1',
  revision: 1,
  before: fromPlainText('Er is te weinig.'),
  after: fromPlainText('Er is te weinig opvang.'),
  isConflict,
  exported: null,
})
const section = (id: string, parent: string | null): Difference => ({
  kind: 'section-added',
  ...common(id),
  parent,
  behind: [],
  sectionKind: 'problem-area',
  title: 'Nazorg',
})
const added = (id: string, into: string): Difference => ({
  kind: 'added',
  ...common(id),
  section: into,
  behind: [],
  statementKind: 'bottleneck',
  text: fromPlainText('Nazorg ontbreekt.'),
})
const comment = (id: string, on: string): Difference => ({
  kind: 'comment',
  ...common(id),
  on: { entity: 'statement', id: on },
  place: '',
  about: 'Nazorg ontbreekt.',
  author: 'Anna',
  date: null,
  text: 'Klopt.',
})

const deskOf = (...differences: readonly Difference[]): Desk => startDesk(chapterOf(...differences))

const chapterOf = (...differences: readonly Difference[]): ReturnedChapter => ({
  file: 'hoofdstuk.docx',
  edition: { id: '2026', title: 'Editie', status: 'draft' },
  exportedAt: null,
  wording: 'edited',
  organisations: 'named',
  statements: 3,
  differences,
})

const accept = (id: string, change: number | null, made: string | null = null) =>
  record({ outcome: 'accepted', difference: id, made }, change)

const types = (desk: Desk): readonly string[] =>
  desk.chapter.differences.map(({ id }) => outcomeOf(desk, id).type)

describe('deciding', () => {
  test('takes the next undecided difference in hand, round the end, past what waits for later', () => {
    const start = deskOf(changed('a'), changed('b'), changed('c'))
    const later = settle('a', 'later')(start)
    expect(later.chosen).toBe('b')
    const left = settle('b', 'left')(later)
    expect(left.chosen).toBe('c')
    const done = accept('c', 1)(left)
    expect(done.chosen).toBe('c')
    expect(types(done)).toEqual(['later', 'left', 'accepted'])
    expect(undecided(done).map(({ id }) => id)).toEqual(['a'])
  })

  test('goes on from the place of what the list no longer shows', () => {
    const open = filterBy('open')(deskOf(changed('a'), changed('b'), changed('c')))
    const done = settle('b', 'left')({ ...open, chosen: 'b' })
    expect(shown(done).map(({ id }) => id)).toEqual(['a', 'c'])
    expect(done.chosen).toBe('c')
  })

  test('never lets go what is stored', () => {
    const desk = accept('a', 1)(deskOf(changed('a')))
    expect(settle('a', 'left')(desk)).toBe(desk)
  })

  test('a refusal stays to be decided, and stays in hand', () => {
    const desk = record(
      { outcome: 'refused', difference: 'a', reason: 'gone' },
      null,
    )(deskOf(changed('a'), changed('b')))
    expect(desk.chosen).toBe('a')
    expect(undecided(desk)).toHaveLength(2)
  })
})

describe('undo and redo', () => {
  const stored = [accept('a', 5), accept('b', 6), accept('c', 7)].reduce(
    (desk, step) => step(desk),
    deskOf(changed('a'), changed('b'), changed('c')),
  )

  test('what undo took back is open again and in hand, and redo stores it again', () => {
    const undone = follow(5)(stored)
    expect(types(undone)).toEqual(['accepted', 'undone', 'undone'])
    expect(undone.chosen).toBe('b')
    expect(types(follow(7)(undone))).toEqual(['accepted', 'accepted', 'accepted'])
  })

  test('what cannot be redone any more is open for good', () => {
    const undone = follow(6)(stored)
    expect(types(follow(9)(undone))).toEqual(['accepted', 'accepted', 'open'])
    expect(types(accept('a', 8)(undone))).toEqual(['accepted', 'accepted', 'open'])
  })

  test('changes of elsewhere change nothing', () => {
    expect(follow(12)(stored)).toBe(stored)
  })

  test('after any steps back and forth, what is stored is what lies below the number of undo', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 4, max: 7 }), { minLength: 1 }), (numbers) => {
        const desk = numbers.reduce((now, undoes) => follow(undoes === 4 ? 0 : undoes)(now), stored)
        const last = numbers.at(-1) ?? 7
        expect(types(desk)).toEqual([5, 6, 7].map((change) => (change <= last ? 'accepted' : 'undone')))
      }),
    )
  })
})

describe('what rests on something else', () => {
  const desk = deskOf(section('s', null), section('t', 's'), added('n', 't'), comment('c', 'n'))

  test('a statement brings the new sections that it stands in, in the order of the file', () => {
    expect(withSections(desk, ['n']).map(({ id }) => id)).toEqual(['s', 't', 'n'])
  })

  test('a remark waits for what it is about, and comes with it', () => {
    expect(withSections(desk, ['c'])).toEqual([])
    expect(withSections(desk, ['n', 'c']).map(({ id }) => id)).toEqual(['s', 't', 'n', 'c'])
  })

  test('once that is stored it stands on its own, and later calls are told what was made', () => {
    const made = accept('t', 2, 'section-9')(accept('s', 1, 'section-8')(desk))
    const statement = desk.chapter.differences[2]
    expect(statement === undefined ? null : restsOn(made, statement)).toBeNull()
    expect(madeBy(made)).toEqual({ s: 'section-8', t: 'section-9' })
    expect(madeBy(follow(1)(made))).toEqual({ s: 'section-8' })
  })
})

describe('accepting all of a kind', () => {
  test('leaves out what is decided, what waits for later, and what was changed on both sides', () => {
    const desk = settle(
      'b',
      'later',
    )(settle('a', 'left')(deskOf(changed('a'), changed('b'), changed('c', true), changed('d'))))
    expect(acceptable(desk, ['changed']).map(({ id }) => id)).toEqual(['d'])
  })
})

describe('comparing again', () => {
  test('keeps what was decided, and what was stored although it is no longer different', () => {
    const desk = settle('b', 'left')(accept('a', 1)(deskOf(changed('a'), changed('b'), changed('c'))))
    const refused = record({ outcome: 'refused', difference: 'c', reason: 'changed-since' }, null)(desk)
    const again = compareAgain(chapterOf(changed('b'), changed('c')))(refused)
    expect(again.chapter.differences.map(({ id }) => id)).toEqual(['b', 'c', 'a'])
    expect(types(again)).toEqual(['left', 'open', 'accepted'])
    expect(countOutcomes(again)).toMatchObject({ accepted: 1, left: 1, open: 1, refused: 0 })
  })
})
