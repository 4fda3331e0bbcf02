/** The keys of looking over a returned chapter: for the overview of keys, and for the hints in the view itself. */
import type { ShortcutGroup } from './keys.ts'

export const returnedShortcuts: ShortcutGroup['rows'] = [
  { name: 'returned.hint.accept', keys: ['Enter', 'N'] },
  { name: 'returned.hint.leave', keys: ['L'] },
  { name: 'returned.hint.later', keys: ['S'] },
  { name: 'returned.hint.all', keys: ['Shift N'] },
  { name: 'returned.hint.undo', keys: ['Ctrl Z'] },
  { name: 'returned.hint.done', keys: ['Ctrl Enter'] },
]
