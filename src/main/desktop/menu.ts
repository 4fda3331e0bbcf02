/** The native menu as data: what it shows and which action each item stands for. */
import { basename } from 'node:path'
import type { MenuItemConstructorOptions } from 'electron'
import type { AppCommand } from '../../shared/platform/index.ts'
import type { Words } from './texts.ts'

/** What an item asks for; `command` goes to the page that has the focus, the rest is the main process's own. */
export type MenuAction =
  | { readonly type: 'command'; readonly command: AppCommand }
  | { readonly type: 'new-knowledge-base' }
  | { readonly type: 'open-knowledge-base' }
  | { readonly type: 'reveal-knowledge-base' }
  | { readonly type: 'open-recent'; readonly file: string }
  | { readonly type: 'clear-recent' }
  | { readonly type: 'new-window' }
  | { readonly type: 'about' }

export type MenuOptions = {
  readonly words: Words
  readonly recent: readonly string[]
  readonly run: (action: MenuAction) => void
  /** Extra items for whoever works on the program. */
  readonly extra: readonly MenuItemConstructorOptions[]
}

/** Items for developers; a release gets none. */
export const developerItems = ({ menu }: Words): readonly MenuItemConstructorOptions[] => [
  { label: menu.reload, role: 'reload' },
  { label: menu.developerTools, role: 'toggleDevTools' },
]

const separator: MenuItemConstructorOptions = { type: 'separator' }

/** The whole menu for the given state; rebuilt when the recent files or the language change. */
export function menuTemplate({ words, recent, run, extra }: MenuOptions): MenuItemConstructorOptions[] {
  const { menu } = words
  const item = (label: string, action: MenuAction, accelerator?: string): MenuItemConstructorOptions => ({
    label,
    click: () => run(action),
    ...(accelerator === undefined ? {} : { accelerator }),
  })
  // The page handles its own keys, as it does in a browser; the menu only shows them.
  const command = (label: string, name: AppCommand, key?: string): MenuItemConstructorOptions => ({
    ...item(label, { type: 'command', command: name }, key),
    registerAccelerator: false,
  })

  return [
    {
      label: menu.file,
      submenu: [
        item(menu.newKnowledgeBase, { type: 'new-knowledge-base' }),
        item(menu.openKnowledgeBase, { type: 'open-knowledge-base' }, 'CmdOrCtrl+O'),
        { label: menu.recentKnowledgeBases, submenu: recentItems(recent, menu, item) },
        item(menu.newWindow, { type: 'new-window' }, 'CmdOrCtrl+Shift+N'),
        separator,
        command(menu.openSample, 'open-sample'),
        command(menu.import, 'import', 'CmdOrCtrl+I'),
        command(menu.export, 'export', 'CmdOrCtrl+E'),
        separator,
        item(menu.reveal, { type: 'reveal-knowledge-base' }),
        command(menu.settings, 'show-settings'),
        separator,
        { label: menu.closeWindow, role: 'close' },
        { label: menu.quit, role: 'quit' },
      ],
    },
    {
      label: menu.edit,
      submenu: [
        command(menu.undo, 'undo', 'CmdOrCtrl+Z'),
        command(menu.redo, 'redo', 'CmdOrCtrl+Y'),
        separator,
        { label: menu.cut, role: 'cut' },
        { label: menu.copy, role: 'copy' },
        { label: menu.paste, role: 'paste' },
        { label: menu.pasteAsText, role: 'pasteAndMatchStyle' },
        { label: menu.selectAll, role: 'selectAll' },
        separator,
        command(menu.search, 'search', 'CmdOrCtrl+Shift+F'),
        command(menu.palette, 'show-palette', 'CmdOrCtrl+K'),
        command(menu.jump, 'jump-to-section', 'CmdOrCtrl+P'),
      ],
    },
    {
      label: menu.view,
      submenu: [
        command(menu.library, 'view-library', 'CmdOrCtrl+1'),
        command(menu.searchView, 'view-search', 'CmdOrCtrl+2'),
        command(menu.inbox, 'view-inbox', 'CmdOrCtrl+3'),
        command(menu.publishing, 'view-publishing', 'CmdOrCtrl+6'),
        separator,
        command(menu.tags, 'view-tags'),
        command(menu.stakeholders, 'view-stakeholders'),
        command(menu.sources, 'view-sources'),
        separator,
        command(menu.notices, 'show-notices'),
        command(menu.theme, 'toggle-theme'),
        { label: menu.actualSize, role: 'resetZoom' },
        { label: menu.zoomIn, role: 'zoomIn' },
        { label: menu.zoomOut, role: 'zoomOut' },
        { label: menu.fullScreen, role: 'togglefullscreen' },
        ...(extra.length === 0 ? [] : [separator, ...extra]),
      ],
    },
    { label: menu.window, submenu: [{ label: menu.minimise, role: 'minimize' }] },
    {
      label: menu.help,
      submenu: [command(menu.shortcuts, 'show-shortcuts', '?'), item(menu.about, { type: 'about' })],
    },
  ]
}

function recentItems(
  recent: readonly string[],
  menu: Words['menu'],
  item: (label: string, action: MenuAction) => MenuItemConstructorOptions,
): MenuItemConstructorOptions[] {
  if (recent.length === 0) return [{ label: menu.noRecentKnowledgeBases, enabled: false }]
  return [
    // A name alone does not tell two files apart; the folder does.
    ...recent.map((file): MenuItemConstructorOptions => ({
      ...item(escapeLabel(basename(file)), { type: 'open-recent', file }),
      sublabel: escapeLabel(file),
    })),
    separator,
    item(menu.clearRecent, { type: 'clear-recent' }),
  ]
}

/** In a label a single & would mark an access key and vanish. */
const escapeLabel = (text: string): string => text.replaceAll('&', '&&')
