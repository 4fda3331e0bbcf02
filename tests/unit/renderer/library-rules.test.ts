import { describe, expect, test } from 'vitest'
import type { OutlineSection } from '../../../src/shared/contract/index.ts'
import { parseChecklist, stepOf, take } from '../../../src/renderer/app/state/index.ts'
import { parseYear, shortName } from '../../../src/renderer/views/library/edition-fields.ts'
import {
  dropBetween,
  newSectionPlace,
  sectionDrop,
  sectionStep,
  stepDown,
  stepUp,
  successor,
} from '../../../src/renderer/views/library/moves.ts'
import { outside, subtree } from '../../../src/renderer/views/library/section-options.ts'
import { middleBreak } from '../../../src/renderer/views/library/split-text.ts'

const section = (id: string, parent: string | null, kind: OutlineSection['kind']): OutlineSection => ({
  id,
  parent,
  depth: parent === null ? 0 : 1,
  kind,
  number: '',
  title: id,
  continued: false,
  statements: 0,
  total: 0,
})
/** Two chapters of which the first has two problem areas and the second one. */
const sections = [
  section('a', null, 'chapter'),
  section('a1', 'a', 'problem-area'),
  section('a2', 'a', 'problem-area'),
  section('b', null, 'chapter'),
  section('b1', 'b', 'problem-area'),
]

describe('a section goes a step', () => {
  test.each([
    ['a2', 'up', { parent: 'a', before: 'a1' }],
    ['a1', 'down', { parent: 'a', before: null }],
    ['a', 'down', { parent: null, before: null }],
    ['a2', 'down', { parent: 'b', before: 'b1' }],
    ['b1', 'up', { parent: 'a', before: null }],
    ['a1', 'up', null],
    ['a', 'up', null],
    ['b1', 'down', null],
  ] as const)('%s %s', (id, way, place) => expect(sectionStep(sections, id, way)).toEqual(place))
})

describe('a section that is dropped', () => {
  test.each([
    ['on another comes last in it', 'b1', 'a', 'inside', { parent: 'a', before: null }],
    ['before another', 'b1', 'a1', 'before', { parent: 'a', before: 'a1' }],
    ['after another', 'b1', 'a1', 'after', { parent: 'a', before: 'a2' }],
    ['after its own neighbour', 'a2', 'a1', 'after', { parent: 'a', before: null }],
    ['below the line of the whole edition comes first', 'b', 'whole', 'after', { parent: null, before: 'a' }],
  ] as const)('%s', (_what, id, target, position, place) =>
    expect(sectionDrop(sections, { id, target, position })).toEqual(place),
  )
})

describe('a new section', () => {
  test.each([
    ['a problem area comes last in the chosen chapter', 'a', 'problem-area', { parent: 'a', before: null }],
    ['a problem area comes behind the chosen one', 'a1', 'problem-area', { parent: 'a', before: 'a2' }],
    ['a chapter comes behind that of the chosen section', 'a2', 'chapter', { parent: null, before: 'b' }],
    ['without a choice it comes last', null, 'chapter', { parent: null, before: null }],
  ] as const)('%s', (_what, chosen, kind, place) =>
    expect(newSectionPlace(sections, chosen, kind)).toEqual(place),
  )
})

test.each([
  ['a1', 'a2'],
  ['a2', 'a1'],
  ['b1', 'b'],
  ['a', 'b'],
])('when %s goes, %s is next', (id, next) => expect(successor(sections, id)).toBe(next))

test('a section with all below it, and the rest, are together all', () => {
  expect(subtree(sections, 'a').map(({ id }) => id)).toEqual(['a', 'a1', 'a2'])
  expect(outside(sections, 'a').map(({ id }) => id)).toEqual(['b', 'b1'])
  expect(subtree(sections, 'nowhere')).toEqual([])
})

const row = (inSection: string, placement: string) => ({ section: inSection, placement })

describe('statements go a step', () => {
  test('up within their section', () =>
    expect(stepUp(sections, 'a1', row('a1', 'p'))).toEqual({ section: 'a1', at: { before: 'p' } }))
  test('up into the end of the section before', () =>
    expect(stepUp(sections, 'a2', row('a1', 'p'))).toEqual({ section: 'a1', at: 'end' }))
  test('up into an empty section', () =>
    expect(stepUp(sections, 'a1', undefined)).toEqual({ section: 'a', at: 'end' }))
  test('up no further than the first section', () => expect(stepUp(sections, 'a', undefined)).toBeNull())
  test('down behind the next', () =>
    expect(stepDown(sections, 'a1', [row('a1', 'p'), row('a1', 'q')])).toEqual({
      section: 'a1',
      at: { before: 'q' },
    }))
  test('down to the end of their section', () =>
    expect(stepDown(sections, 'a1', [row('a1', 'p'), row('a2', 'q')])).toEqual({ section: 'a1', at: 'end' }))
  test('down into the start of the section after', () =>
    expect(stepDown(sections, 'a2', [row('b1', 'p')])).toEqual({ section: 'b', at: 'start' }))
  test('down no further than the last section', () => expect(stepDown(sections, 'b1', [])).toBeNull())
})

describe('statements that are dropped between rows', () => {
  test('come before the row below in one section', () =>
    expect(dropBetween(row('a1', 'p'), row('a1', 'q'))).toEqual({ section: 'a1', at: { before: 'q' } }))
  test('stay with the row above at the edge of a section', () =>
    expect(dropBetween(row('a1', 'p'), row('a2', 'q'))).toEqual({ section: 'a1', at: 'end' }))
  test('come first above all', () =>
    expect(dropBetween(undefined, row('a1', 'q'))).toEqual({ section: 'a1', at: { before: 'q' } }))
})

describe('a text that is cut', () => {
  const parts = (text: string): readonly string[] => [
    text.slice(0, middleBreak(text)),
    text.slice(middleBreak(text)),
  ]
  test('is first cut at the sentence nearest to its middle', () => {
    expect(parts('Kort. Dit is een zin. Dit is het slot.')).toEqual([
      'Kort. Dit is een zin. ',
      'Dit is het slot.',
    ])
  })
  test('is cut at a word where it is one sentence', () => {
    expect(parts('een twee drie')).toEqual(['een ', 'twee drie'])
  })
})

describe('what is filled in for an edition', () => {
  test.each([
    ['', null],
    [' 2026 ', 2026],
    ['26', 'wrong'],
    ['tweeduizend', 'wrong'],
  ])('year %j is %j', (text, year) => expect(parseYear(text)).toBe(year))
  test.each([
    ['Bloemlezing', '2026', '2026'],
    ['Één probleem & méér', '', 'een-probleem-meer'],
    ['', '', ''],
  ])('%j of %j has the short name %j', (title, year, name) => expect(shortName(title, year)).toBe(name))
})

describe('the first steps', () => {
  test('are ticked off by what was really done', () => {
    expect(stepOf({ type: 'tag-statements', count: 2 })).toBe('label')
    expect(stepOf({ type: 'bin-statements', count: 2 })).toBeNull()
  })
  test('are taken once and kept in their order', () => {
    const start = parseChecklist(undefined)
    const taken = take('import')(take('undo')(start))
    expect(taken.taken).toEqual(['import', 'undo'])
    expect(take('undo')(taken)).toBe(taken)
  })
  test('are read back as they were, and nothing else', () => {
    const list = take('edit')(parseChecklist(null))
    expect(parseChecklist(JSON.parse(JSON.stringify(list)))).toEqual(list)
    expect(parseChecklist({ taken: ['fly', 'edit'], isDismissed: 'yes' })).toEqual(list)
  })
})
