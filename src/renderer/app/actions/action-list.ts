/** Every action an officer can take, with what never changes of it. Closed: menus, bars, keys and the palette all draw from here. */
import type { IconName } from '../../components/index.ts'
import { windowActions } from './window-actions.ts'

export type ActionFacts = {
  readonly icon: IconName
  /** Written as in `keys.ts`; the first is the one shown. */
  readonly keys?: readonly string[]
  /** Where the keys work: anywhere in the window, or only while a list or tree has focus. */
  readonly keysIn?: 'window' | 'list' | 'tree'
  readonly tone?: 'danger'
}

const editionActions = {
  'new-programme': { icon: 'add' },
  'rename-programme': { icon: 'edit' },
  'new-edition': { icon: 'add' },
  'edition-properties': { icon: 'edit' },
  'renumber-edition': { icon: 'list-numbered' },
  'finalise-edition': { icon: 'saved' },
  'reopen-edition': { icon: 'restore' },
} as const satisfies Record<string, ActionFacts>

const sectionActions = {
  'new-chapter': { icon: 'add-section', keys: ['Alt Shift H'], keysIn: 'window' },
  'new-problem-area': { icon: 'add-section', keys: ['Alt Shift N'], keysIn: 'window' },
  'rename-section': { icon: 'edit', keys: ['F2'], keysIn: 'tree' },
  'edit-introduction': { icon: 'document' },
  'move-section-up': { icon: 'up', keys: ['Alt ArrowUp'], keysIn: 'tree' },
  'move-section-down': { icon: 'down', keys: ['Alt ArrowDown'], keysIn: 'tree' },
  'move-section': { icon: 'move', keys: ['Alt M'], keysIn: 'tree' },
  'merge-section': { icon: 'merge' },
  'remove-section': { icon: 'trash', keys: ['Delete'], keysIn: 'tree' },
} as const satisfies Record<string, ActionFacts>

const statementActions = {
  // A browser keeps Ctrl N for itself, so Alt N does the same everywhere.
  'new-statement': { icon: 'add', keys: ['Alt N', 'Ctrl N'], keysIn: 'window' },
  'change-kind': { icon: 'observation', keys: ['T'], keysIn: 'list' },
  'tag-statements': { icon: 'tag', keys: ['L'], keysIn: 'list' },
  'link-statements': { icon: 'link', keys: ['V'], keysIn: 'list' },
  'move-statements-up': { icon: 'up', keys: ['Alt ArrowUp'], keysIn: 'list' },
  'move-statements-down': { icon: 'down', keys: ['Alt ArrowDown'], keysIn: 'list' },
  'move-statements': { icon: 'move', keys: ['Alt M'], keysIn: 'list' },
  'place-statements': { icon: 'copy' },
  'place-from-inbox': { icon: 'move', keys: ['Z'], keysIn: 'list' },
  'remove-place': { icon: 'close' },
  'merge-with-next': { icon: 'merge' },
  'merge-with': { icon: 'merge' },
  'split-statement': { icon: 'split' },
  'split-section': { icon: 'split' },
  'copy-statements': { icon: 'copy', keys: ['Ctrl C'], keysIn: 'list' },
  'bin-statements': { icon: 'trash', keys: ['Delete'], keysIn: 'list' },
} as const satisfies Record<string, ActionFacts>

const searchActions = {
  'save-search': { icon: 'saved', keys: ['Ctrl S'], keysIn: 'window' },
  'open-saved-search': { icon: 'search', keys: ['Enter'], keysIn: 'tree' },
  'rename-search': { icon: 'edit', keys: ['F2'], keysIn: 'tree' },
  'update-search': { icon: 'saved' },
  'remove-search': { icon: 'trash', keys: ['Delete'], keysIn: 'tree' },
  'forget-searches': { icon: 'close' },
  'search-in-section': { icon: 'search' },
  'search-in-edition': { icon: 'search' },
  'more-like-this': { icon: 'search', keys: ['M'], keysIn: 'list' },
  'show-in-library': { icon: 'library', keys: ['Ctrl Enter'], keysIn: 'list' },
  'put-in-section': { icon: 'move', keys: ['Z'], keysIn: 'list' },
  'cite-statements': { icon: 'quote', keys: ['Ctrl Shift C', 'Ctrl C'], keysIn: 'list' },
  'search-help': { icon: 'question' },
  'compare-editions': { icon: 'swap' },
  'sort-by-relevance': { icon: 'sort' },
  'sort-by-edition': { icon: 'sort' },
  'sort-by-place': { icon: 'sort' },
  'group-results': { icon: 'grouped' },
} as const satisfies Record<string, ActionFacts>

const publishingActions = {
  publish: { icon: 'download', keys: ['Ctrl Enter'], keysIn: 'window' },
  'save-profile': { icon: 'add' },
  'update-profile': { icon: 'saved' },
  'rename-profile': { icon: 'edit' },
  'remove-profile': { icon: 'trash' },
  'restore-profile': { icon: 'restore' },
} as const satisfies Record<string, ActionFacts>

const binActions = {
  'restore-statements': { icon: 'restore', keys: ['Enter'], keysIn: 'list' },
  'purge-statements': { icon: 'trash', keys: ['Delete'], keysIn: 'list', tone: 'danger' },
} as const satisfies Record<string, ActionFacts>

const registerActions = {
  'new-tag': { icon: 'add' },
  'new-subtag': { icon: 'add' },
  'rename-tag': { icon: 'edit', keys: ['F2'], keysIn: 'tree' },
  'move-tag': { icon: 'move', keys: ['Alt M'], keysIn: 'tree' },
  'merge-tag': { icon: 'merge' },
  'remove-tag': { icon: 'trash', keys: ['Delete'], keysIn: 'tree' },
  'import-tags': { icon: 'import' },
  'export-tags': { icon: 'download' },
  'rename-stakeholder': { icon: 'edit', keys: ['F2'], keysIn: 'list' },
  'merge-stakeholder': { icon: 'merge' },
  'open-source': { icon: 'document', keys: ['Enter'], keysIn: 'list' },
  'save-source': { icon: 'download' },
  'rename-source': { icon: 'edit', keys: ['F2'], keysIn: 'list' },
} as const satisfies Record<string, ActionFacts>

export const actionList = {
  ...editionActions,
  ...sectionActions,
  ...statementActions,
  ...searchActions,
  ...publishingActions,
  ...binActions,
  ...registerActions,
  ...windowActions,
} as const

export type ActionId = keyof typeof actionList

const isActionId = (id: string): id is ActionId => id in actionList

/** All of them, in the order in which lists show them. */
export const actionIds: readonly ActionId[] = Object.keys(actionList).filter(isActionId)

export const factsOf = (id: ActionId): ActionFacts => actionList[id]
