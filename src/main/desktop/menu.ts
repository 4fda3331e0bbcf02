/** The native menu as data: what it shows and which action each item stands for. */
import { basename } from 'node:path'
import type { MenuItemConstructorOptions } from 'electron'
import type { AppCommand } from '../../shared/platform/index.ts'
import { menuTexts } from './texts.ts'

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
  readonly recent: readonly string[]
  readonly run: (action: MenuAction) => void
  /** Extra items for whoever works on the program. */
  readonly extra: readonly MenuItemConstructorOptions[]
}

/** Items for developers; a release gets none. */
export const developerItems: readonly MenuItemConstructorOptions[] = [
  { label: menuTexts.reload, role: 'reload' },
  { label: menuTexts.developerTools, role: 'toggleDevTools' },
]

const separator: MenuItemConstructorOptions = { type: 'separator' }

/** The whole menu for the given state; rebuilt when the recent files change. */
export function menuTemplate({ recent, run, extra }: MenuOptions): MenuItemConstructorOptions[] {
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
      label: menuTexts.file,
      submenu: [
        item(menuTexts.newKnowledgeBase, { type: 'new-knowledge-base' }),
        item(menuTexts.openKnowledgeBase, { type: 'open-knowledge-base' }, 'CmdOrCtrl+O'),
        { label: menuTexts.recentKnowledgeBases, submenu: recentItems(recent, item) },
        item(menuTexts.newWindow, { type: 'new-window' }, 'CmdOrCtrl+Shift+N'),
        separator,
        command(menuTexts.openSample, 'open-sample'),
        command(menuTexts.import, 'import', 'CmdOrCtrl+I'),
        command(menuTexts.export, 'export', 'CmdOrCtrl+E'),
        separator,
        item(menuTexts.reveal, { type: 'reveal-knowledge-base' }),
        command(menuTexts.settings, 'show-settings'),
        separator,
        { label: menuTexts.closeWindow, role: 'close' },
        { label: menuTexts.quit, role: 'quit' },
      ],
    },
    {
      label: menuTexts.edit,
      submenu: [
        command(menuTexts.undo, 'undo', 'CmdOrCtrl+Z'),
        command(menuTexts.redo, 'redo', 'CmdOrCtrl+Y'),
        separator,
        { label: menuTexts.cut, role: 'cut' },
        { label: menuTexts.copy, role: 'copy' },
        { label: menuTexts.paste, role: 'paste' },
        { label: menuTexts.pasteAsText, role: 'pasteAndMatchStyle' },
        { label: menuTexts.selectAll, role: 'selectAll' },
        separator,
        command(menuTexts.search, 'search', 'CmdOrCtrl+Shift+F'),
        command(menuTexts.palette, 'show-palette', 'CmdOrCtrl+K'),
        command(menuTexts.jump, 'jump-to-section', 'CmdOrCtrl+P'),
      ],
    },
    {
      label: menuTexts.view,
      submenu: [
        command(menuTexts.library, 'view-library', 'CmdOrCtrl+1'),
        command(menuTexts.searchView, 'view-search', 'CmdOrCtrl+2'),
        command(menuTexts.inbox, 'view-inbox', 'CmdOrCtrl+3'),
        separator,
        command(menuTexts.tags, 'view-tags'),
        command(menuTexts.stakeholders, 'view-stakeholders'),
        command(menuTexts.sources, 'view-sources'),
        separator,
        command(menuTexts.notices, 'show-notices'),
        command(menuTexts.theme, 'toggle-theme'),
        { label: menuTexts.actualSize, role: 'resetZoom' },
        { label: menuTexts.zoomIn, role: 'zoomIn' },
        { label: menuTexts.zoomOut, role: 'zoomOut' },
        { label: menuTexts.fullScreen, role: 'togglefullscreen' },
        ...(extra.length === 0 ? [] : [separator, ...extra]),
      ],
    },
    { label: menuTexts.window, submenu: [{ label: menuTexts.minimise, role: 'minimize' }] },
    {
      label: menuTexts.help,
      submenu: [
        command(menuTexts.shortcuts, 'show-shortcuts', '?'),
        item(menuTexts.about, { type: 'about' }),
      ],
    },
  ]
}

function recentItems(
  recent: readonly string[],
  item: (label: string, action: MenuAction) => MenuItemConstructorOptions,
): MenuItemConstructorOptions[] {
  if (recent.length === 0) return [{ label: menuTexts.noRecentKnowledgeBases, enabled: false }]
  return [
    // A name alone does not tell two files apart; the folder does.
    ...recent.map((file): MenuItemConstructorOptions => ({
      ...item(escapeLabel(basename(file)), { type: 'open-recent', file }),
      sublabel: escapeLabel(file),
    })),
    separator,
    item(menuTexts.clearRecent, { type: 'clear-recent' }),
  ]
}

/** In a label a single & would mark an access key and vanish. */
const escapeLabel = (text: string): string => text.replaceAll('&', '&&')
