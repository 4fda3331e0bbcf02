/** The overview that `?` shows: the keys of all actions, from their one list, and those that lists and texts have of themselves. */
import type { MessageKey } from '../../../shared/i18n/index.ts'
import { type ActionFacts, actionIds, factsOf, labelOf, shownKeys } from '../actions/index.ts'
import { returnedShortcuts } from './returned-shortcuts.ts'
import { reviewShortcuts } from './review-shortcuts.ts'

export type ShortcutGroup = {
  readonly title: MessageKey
  readonly rows: readonly { readonly name: MessageKey; readonly keys: readonly string[] }[]
}

const rowsIn = (place: NonNullable<ActionFacts['keysIn']>): ShortcutGroup['rows'] =>
  actionIds.flatMap((id) => {
    const { keys = [], keysIn } = factsOf(id)
    return keysIn === place && keys.length > 0 ? [{ name: labelOf(id), keys: keys.map(shownKeys) }] : []
  })

export const shortcutGroups: readonly ShortcutGroup[] = [
  { title: 'shortcuts.everywhere', rows: rowsIn('window') },
  {
    title: 'shortcuts.inList',
    rows: [
      { name: 'shortcuts.move', keys: ['↓ ↑', 'J K'] },
      { name: 'shortcuts.ends', keys: ['Home', 'End'] },
      { name: 'shortcuts.open', keys: ['Enter'] },
      { name: 'shortcuts.select', keys: ['X'] },
      { name: 'shortcuts.selectAll', keys: ['Ctrl A'] },
      ...rowsIn('list'),
    ],
  },
  { title: 'shortcuts.inTree', rows: rowsIn('tree') },
  {
    title: 'shortcuts.inText',
    rows: [
      { name: 'shortcuts.save', keys: ['Ctrl S'] },
      { name: 'shortcuts.leave', keys: ['Esc'] },
    ],
  },
  { title: 'shortcuts.inReview', rows: reviewShortcuts },
  { title: 'shortcuts.inReturned', rows: returnedShortcuts },
]
