/** The keys of looking over a proposal, in pairs: for the overview of keys, and for the bar of hints in the view itself. */
import type { ShortcutGroup } from './keys.ts'

export const reviewShortcuts: ShortcutGroup['rows'] = [
  { name: 'review.hint.uncertain', keys: ['N', 'P'] },
  { name: 'review.hint.confirm', keys: ['Space'] },
  { name: 'review.hint.columns', keys: ['←', '→'] },
  { name: 'review.hint.line', keys: [',', '.'] },
  { name: 'review.hint.shift', keys: ['O'] },
  { name: 'review.hint.words', keys: ['Ctrl ←', 'Ctrl →'] },
  { name: 'review.hint.lines', keys: ['Ctrl ↑', 'Ctrl ↓'] },
  { name: 'review.hint.split', keys: ['S'] },
  { name: 'review.hint.merge', keys: ['M'] },
  { name: 'review.hint.edit', keys: ['Enter'] },
  { name: 'review.hint.reject', keys: ['Del'] },
  { name: 'review.hint.move', keys: ['Alt ↑', 'Alt ↓'] },
  { name: 'review.hint.section', keys: ['V'] },
  { name: 'review.hint.heading', keys: ['H'] },
  { name: 'review.hint.undo', keys: ['Ctrl Z'] },
  { name: 'review.hint.accept', keys: ['Ctrl Enter'] },
]
