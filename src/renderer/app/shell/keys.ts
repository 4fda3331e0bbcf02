/** Which keys mean what everywhere in the window. Pure: the page's part is in use-shell-keys.ts. */
import type { AppCommand } from '../../../shared/platform/index.ts'
import type { MessageKey } from '../../../shared/i18n/index.ts'
import { reviewShortcuts } from './review-shortcuts.ts'

export type Keystroke = {
  readonly key: string
  readonly ctrl: boolean
  readonly shift: boolean
  readonly alt: boolean
}

export type ShellAction =
  | { readonly type: 'command'; readonly command: AppCommand }
  | { readonly type: 'pane'; readonly step: 1 | -1 }

const numberedViews: readonly AppCommand[] = [
  'view-library',
  'view-search',
  'view-inbox',
  'view-writing',
  'view-comparison',
  'view-publishing',
]

/**
 * What a keystroke asks of the shell, or null.
 * @param typing whether focus is in a text field, where single characters are text
 */
export function shellAction(stroke: Keystroke, typing: boolean): ShellAction | null {
  if (stroke.key === 'F6') return { type: 'pane', step: stroke.shift ? -1 : 1 }
  if (stroke.key === '?' && !typing && !stroke.ctrl && !stroke.alt) return command('show-shortcuts')
  // A local browser keeps Ctrl with a digit for its tabs, so Alt does the same.
  if ((stroke.ctrl || stroke.alt) && !stroke.shift) {
    const view = numberedViews[Number.parseInt(stroke.key, 10) - 1]
    if (view !== undefined) return command(view)
  }
  if (!stroke.ctrl || stroke.alt) return null
  switch (stroke.key.toLowerCase()) {
    case 'k':
      return stroke.shift ? null : command('search')
    case 'f':
      return stroke.shift ? command('search') : null
    case 'i':
      return stroke.shift ? null : command('import')
    case 'z':
      return command(stroke.shift ? 'redo' : 'undo')
    case 'y':
      return stroke.shift ? null : command('redo')
    default:
      return null
  }
}

const command = (name: AppCommand): ShellAction => ({ type: 'command', command: name })

export type ShortcutGroup = {
  readonly title: MessageKey
  readonly rows: readonly { readonly name: MessageKey; readonly keys: readonly string[] }[]
}

/** The overview that `?` shows. */
export const shortcutGroups: readonly ShortcutGroup[] = [
  {
    title: 'shortcuts.everywhere',
    rows: [
      { name: 'shortcuts.search', keys: ['Ctrl K', 'Ctrl Shift F'] },
      { name: 'shortcuts.undo', keys: ['Ctrl Z'] },
      { name: 'shortcuts.redo', keys: ['Ctrl Y', 'Ctrl Shift Z'] },
      { name: 'shortcuts.import', keys: ['Ctrl I'] },
      { name: 'shortcuts.views', keys: ['Ctrl 1…3', 'Alt 1…3'] },
      { name: 'shortcuts.panes', keys: ['F6', 'Shift F6'] },
      { name: 'shortcuts.overview', keys: ['?'] },
    ],
  },
  {
    title: 'shortcuts.inList',
    rows: [
      { name: 'shortcuts.move', keys: ['↓ ↑', 'J K'] },
      { name: 'shortcuts.ends', keys: ['Home', 'End'] },
      { name: 'shortcuts.open', keys: ['Enter'] },
    ],
  },
  {
    title: 'shortcuts.inText',
    rows: [
      { name: 'shortcuts.save', keys: ['Ctrl S'] },
      { name: 'shortcuts.leave', keys: ['Esc'] },
    ],
  },
  { title: 'shortcuts.inReview', rows: reviewShortcuts },
]
