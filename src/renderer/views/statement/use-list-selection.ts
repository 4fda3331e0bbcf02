/** The selection of a long list, of which not every row has come. */
import { useState } from 'react'
import type { StatementPages } from '../../app/data/index.ts'
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

export function useListSelection(pages: StatementPages, total: number): ListSelecting {
  const [selection, setSelection] = useState<ListSelection>(nothingSelected)
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
    letGo: () => setSelection(nothingSelected),
  }
}

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
