/** Which rows of a list are selected: pure rules, by key, so that a list may change below its selection. */

/**
 * `all` stands for whatever the list holds, also what was never loaded; `except` are the rows taken out again.
 */
export type ListSelection =
  | { readonly type: 'some'; readonly keys: ReadonlySet<string> }
  | { readonly type: 'all'; readonly except: ReadonlySet<string> }

/** What an officer did to the selection, in rows. */
export type SelectionGesture =
  | { readonly type: 'none' }
  | { readonly type: 'all' }
  | { readonly type: 'toggle'; readonly index: number }
  /** From the anchor to `to`; `previous` is where the same stretch ended before, and what fell out is let go. */
  | { readonly type: 'stretch'; readonly anchor: number; readonly previous: number; readonly to: number }

export const nothingSelected: ListSelection = { type: 'some', keys: new Set() }

export const isSelected = (selection: ListSelection, key: string): boolean =>
  selection.type === 'some' ? selection.keys.has(key) : !selection.except.has(key)

/** @param total rows in the list */
export const selectedCount = (selection: ListSelection, total: number): number =>
  selection.type === 'some' ? selection.keys.size : total - selection.except.size

/** The selection after a gesture. `keyOf` must know every row between the ends of a stretch. */
export function selectByGesture(
  selection: ListSelection,
  gesture: SelectionGesture,
  keyOf: (index: number) => string,
): ListSelection {
  switch (gesture.type) {
    case 'none':
      return nothingSelected
    case 'all':
      return { type: 'all', except: new Set() }
    case 'toggle': {
      const key = keyOf(gesture.index)
      return withKeys(selection, [key], isSelected(selection, key) ? 'out' : 'in')
    }
    case 'stretch': {
      const { anchor, previous, to } = gesture
      const without = withKeys(selection, stretch(anchor, previous).map(keyOf), 'out')
      return withKeys(without, stretch(anchor, to).map(keyOf), 'in')
    }
  }
}

function withKeys(selection: ListSelection, keys: readonly string[], way: 'in' | 'out'): ListSelection {
  const adds = (selection.type === 'some') === (way === 'in')
  const held = selection.type === 'some' ? selection.keys : selection.except
  const changed = new Set(keys)
  const next = new Set(adds ? [...held, ...keys] : [...held].filter((key) => !changed.has(key)))
  return selection.type === 'some' ? { type: 'some', keys: next } : { type: 'all', except: next }
}

function stretch(from: number, to: number): readonly number[] {
  const first = Math.min(from, to)
  return Array.from({ length: Math.abs(to - from) + 1 }, (_, step) => first + step)
}
