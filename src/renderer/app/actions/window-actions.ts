/** What can be done wherever one is. The native menu asks for these by the same names. */
import type { AppCommand } from '../../../shared/platform/index.ts'
import type { ActionFacts } from './action-list.ts'

type WindowActionId =
  | AppCommand
  | 'find-here'
  | 'make-safety-copy'
  | 'new-knowledge-base'
  | 'new-window'
  | 'next-pane'
  | 'open-knowledge-base'
  | 'previous-pane'
  | 'view-bin'

const onWindow = { keysIn: 'window' } as const

export const windowActions = {
  'show-palette': { ...onWindow, icon: 'search', keys: ['Ctrl K'] },
  'jump-to-section': { ...onWindow, icon: 'outline', keys: ['Ctrl P'] },
  'find-here': { ...onWindow, icon: 'search', keys: ['Ctrl F'] },
  search: { ...onWindow, icon: 'search', keys: ['Ctrl Shift F'] },
  undo: { ...onWindow, icon: 'undo', keys: ['Ctrl Z'] },
  redo: { ...onWindow, icon: 'redo', keys: ['Ctrl Y', 'Ctrl Shift Z'] },
  import: { ...onWindow, icon: 'import', keys: ['Ctrl I'] },
  export: { ...onWindow, icon: 'publish', keys: ['Ctrl E'] },
  'new-knowledge-base': { icon: 'add' },
  'open-knowledge-base': { icon: 'open' },
  'open-sample': { icon: 'library' },
  'new-window': { icon: 'window' },
  'make-safety-copy': { icon: 'copy' },
  // A local browser keeps Ctrl with a digit for its tabs, so Alt does the same.
  'view-library': { ...onWindow, icon: 'library', keys: ['Ctrl 1', 'Alt 1'] },
  'view-search': { ...onWindow, icon: 'search', keys: ['Ctrl 2', 'Alt 2'] },
  'view-inbox': { ...onWindow, icon: 'inbox', keys: ['Ctrl 3', 'Alt 3'] },
  'view-publishing': { ...onWindow, icon: 'publish', keys: ['Ctrl 6', 'Alt 6'] },
  'view-tags': { icon: 'tag' },
  'view-stakeholders': { icon: 'organisation' },
  'view-sources': { icon: 'source' },
  'view-bin': { icon: 'trash' },
  'show-settings': { icon: 'settings' },
  'toggle-theme': { icon: 'settings' },
  'show-notices': { icon: 'bell' },
  'show-shortcuts': { ...onWindow, icon: 'keyboard', keys: ['?'] },
  'next-pane': { ...onWindow, icon: 'right', keys: ['F6'] },
  'previous-pane': { ...onWindow, icon: 'left', keys: ['Shift F6'] },
} as const satisfies Record<WindowActionId, ActionFacts>
