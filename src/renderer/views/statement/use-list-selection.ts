/** The selection of a long list, of which not every row has come. It outlives the list, which comes anew in another layout. */
import { useEffect } from 'react'
import type { StatementPages } from '../../app/data/index.ts'
import { useServices } from '../../app/services/index.ts'
import { type ListView, type Selections, useStore } from '../../app/state/index.ts'
import {
  isSelected,
  type ListSelection,
  nothingSelected,
  selectByGesture,
  selectedCount,
  type SelectionGesture,
} from '../../components/index.ts'
import { rowKey } from './chosen.ts'

export type ListSelecting = {
  readonly selection: ListSelection
  readonly count: number
  readonly isSelected: (index: number) => boolean
  readonly onGesture: (gesture: SelectionGesture) => void
  readonly letGo: () => void
}

/** @param scope names what the list shows: with something else in it nothing is selected */
export function useListSelection(
  list: ListView,
  scope: string,
  pages: StatementPages,
  total: number,
): ListSelecting {
  const { selections } = useServices()
  const selection = useStore(selections, (now) => selectionIn(now, list, scope))
  const setSelection = (update: (now: ListSelection) => ListSelection): void =>
    selections.set((now) => withSelection(now, list, scope, update(selectionIn(now, list, scope))))
  // Nor is it when one comes back to what it showed before.
  useEffect(
    () => selections.set((now) => withSelection(now, list, scope, selectionIn(now, list, scope))),
    [selections, list, scope],
  )
  return {
    selection,
    count: selectedCount(selection, total),
    isSelected(index) {
      const row = pages.row(index)
      return row === undefined ? selection.type === 'all' : isSelected(selection, rowKey(row))
    },
    onGesture(gesture) {
      const { first, last } = reach(gesture)
      const rows = Array.from({ length: last - first + 1 }, (_, step) => pages.row(first + step))
      const known = rows.filter((row) => row !== undefined)
      const apply = (keys: readonly string[]): void =>
        setSelection((now) => selectByGesture(now, gesture, (index) => keys[index - first] ?? ''))
      if (known.length === rows.length) apply(known.map(rowKey))
      else void pages.load(first, last).then((loaded) => apply(loaded.map(rowKey)))
    },
    letGo: () => setSelection(() => nothingSelected),
  }
}

const selectionIn = (now: Selections, list: ListView, of: string): ListSelection => {
  const kept = now[list]
  return kept?.of === of ? kept.selection : nothingSelected
}

const withSelection = (
  now: Selections,
  list: ListView,
  of: string,
  selection: ListSelection,
): Selections => ({ ...now, [list]: { of, selection } })

/** The rows whose keys a gesture needs; none where last comes before first. */
function reach(gesture: SelectionGesture): { readonly first: number; readonly last: number } {
  switch (gesture.type) {
    case 'none':
    case 'all':
      return { first: 0, last: -1 }
    case 'toggle':
      return { first: gesture.index, last: gesture.index }
    case 'stretch': {
      const ends = [gesture.anchor, gesture.previous, gesture.to]
      return { first: Math.min(...ends), last: Math.max(...ends) }
    }
  }
}
