/** Selecting in a list: what keys and gestures do to which rows. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexByKey, type ListKey, selectionByKey } from '../../../src/renderer/components/list-keys.ts'
import {
  isSelected,
  type ListSelection,
  nothingSelected,
  selectByGesture,
  selectedCount,
  type SelectionGesture,
} from '../../../src/renderer/components/list-selection.ts'

const total = 12
const keyOf = (index: number): string => `rij-${index}`
const row = fc.integer({ min: 0, max: total - 1 })
const gesture: fc.Arbitrary<SelectionGesture> = fc.oneof(
  fc.constant<SelectionGesture>({ type: 'none' }),
  fc.constant<SelectionGesture>({ type: 'all' }),
  fc.record({ type: fc.constant('toggle' as const), index: row }),
  fc.record({ type: fc.constant('stretch' as const), anchor: row, previous: row, to: row }),
)
const after = (gestures: readonly SelectionGesture[]): ListSelection =>
  gestures.reduce<ListSelection>((now, next) => selectByGesture(now, next, keyOf), nothingSelected)
const selectedRows = (selection: ListSelection): readonly number[] =>
  Array.from({ length: total }, (_, index) => index).filter((index) => isSelected(selection, keyOf(index)))

describe('a selection', () => {
  it('counts as many rows as it says are selected', () => {
    fc.assert(
      fc.property(fc.array(gesture), (gestures) => {
        const selection = after(gestures)
        expect(selectedCount(selection, total)).toBe(selectedRows(selection).length)
      }),
    )
  })

  it('changes one row by a toggle, and is the same after two', () => {
    fc.assert(
      fc.property(fc.array(gesture), row, (gestures, index) => {
        const before = selectedRows(after(gestures))
        const toggle: SelectionGesture = { type: 'toggle', index }
        const once = selectedRows(after([...gestures, toggle]))
        expect([...once, ...before].filter((at) => once.includes(at) !== before.includes(at))).toEqual([
          index,
        ])
        expect(selectedRows(after([...gestures, toggle, toggle]))).toEqual(before)
      }),
    )
  })

  it('holds a stretch whole, and lets go of what falls out of it', () => {
    const first = after([{ type: 'stretch', anchor: 3, previous: 3, to: 7 }])
    expect(selectedRows(first)).toEqual([3, 4, 5, 6, 7])
    const back = selectByGesture(first, { type: 'stretch', anchor: 3, previous: 7, to: 1 }, keyOf)
    expect(selectedRows(back)).toEqual([1, 2, 3])
  })

  it('takes rows out of all', () => {
    const selection = after([{ type: 'all' }, { type: 'toggle', index: 2 }])
    expect(selectedCount(selection, 100_000)).toBe(99_999)
    expect(isSelected(selection, keyOf(2))).toBe(false)
  })
})

const press = (key: string, held: Partial<ListKey> = {}): ListKey => ({
  key,
  shift: false,
  ctrl: false,
  alt: false,
  ...held,
})

describe('keys', () => {
  it.each([
    ['x', press('x'), { type: 'toggle', index: 4 }],
    ['X with caps lock', press('X'), { type: 'toggle', index: 4 }],
    ['the space bar', press(' '), { type: 'toggle', index: 4 }],
    ['Ctrl A', press('a', { ctrl: true }), { type: 'all' }],
    ['Escape', press('Escape'), { type: 'none' }],
    ['Ctrl X', press('x', { ctrl: true }), null],
    ['Ctrl Shift A', press('a', { ctrl: true, shift: true }), null],
    ['an arrow', press('ArrowDown'), null],
  ])('%s', (_name, key, expected) => {
    expect(selectionByKey(key, 4, 1, 'on')).toEqual(expected)
  })

  it('leaves Escape to others when nothing is selected', () => {
    expect(selectionByKey(press('Escape'), 4, 0, 'on')).toBeNull()
  })

  it('does nothing with letters that are switched off', () => {
    expect(selectionByKey(press('x'), 4, 1, 'off')).toBeNull()
    expect(indexByKey('j', 4, 10, 5, 'off')).toBeNull()
    expect(indexByKey('j', 4, 10, 5, 'on')).toBe(5)
  })

  it('toggles nothing where no row is active', () => {
    expect(selectionByKey(press('x'), null, 0, 'on')).toBeNull()
  })
})
