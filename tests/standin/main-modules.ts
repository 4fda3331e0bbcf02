/** The small modules of the main process: they keep what they are given, and tests ask them for it. */
import { EventEmitter } from 'node:events'
import type { MenuItemConstructorOptions } from 'electron'

type Handler = (event: unknown, ...args: unknown[]) => unknown
const handlers = new Map<string, Handler>()

export const ipcMain = Object.assign(new EventEmitter(), {
  handle: (channel: string, handler: Handler) => handlers.set(channel, handler),
  answer: async (channel: string, event: unknown, args: readonly unknown[]): Promise<unknown> => {
    const handler = handlers.get(channel)
    if (handler === undefined) throw new Error(`no handler for ${channel}`)
    return handler(event, ...args)
  },
})

type Answer = (request: Request) => Promise<Response>
const schemes = new Map<string, Answer>()

export const protocol = {
  privileged: [] as unknown[],
  registerSchemesAsPrivileged(list: readonly unknown[]) {
    protocol.privileged.push(...list)
  },
  handle: (scheme: string, answer: Answer) => schemes.set(scheme, answer),
  /** Null for a scheme that nobody handles. */
  answer: async (request: Request): Promise<Response | null> =>
    (await schemes.get(new URL(request.url).protocol.slice(0, -1))?.(request)) ?? null,
}

type PermissionRequest = (
  contents: null,
  permission: string,
  callback: (granted: boolean) => void,
  details: { readonly requestingUrl: string },
) => void
type PermissionCheck = (contents: null, permission: string, origin: string) => boolean
type RequestFilter = (
  details: { readonly url: string },
  callback: (answer: { readonly cancel: boolean }) => void,
) => void

const given: { request?: PermissionRequest; check?: PermissionCheck; filter?: RequestFilter } = {}

const defaultSession = Object.assign(new EventEmitter(), {
  setPermissionRequestHandler: (handler: PermissionRequest) => {
    given.request = handler
  },
  setPermissionCheckHandler: (handler: PermissionCheck) => {
    given.check = handler
  },
  setDevicePermissionHandler: () => undefined,
  setSpellCheckerEnabled: () => undefined,
  webRequest: {
    onBeforeRequest: (filter: RequestFilter) => {
      given.filter = filter
    },
  },
  /** Puts a permission to the program's own handlers: null where it set none. */
  askPermission: (permission: string, url: string) => ({
    requested: new Promise<boolean | null>((resolve) => {
      if (given.request === undefined) resolve(null)
      else given.request(null, permission, resolve, { requestingUrl: url })
    }),
    checked: given.check?.(null, permission, url) ?? null,
  }),
  isCancelled: (url: string) =>
    new Promise<boolean>((resolve) => {
      if (given.filter === undefined) resolve(false)
      else given.filter({ url }, ({ cancel }) => resolve(cancel))
    }),
})
export const session = { defaultSession }

type Item = Omit<MenuItemConstructorOptions, 'submenu' | 'click'> & {
  readonly submenu: Menu | null
  readonly click: () => void
}
type Menu = { readonly items: readonly Item[] }
let applicationMenu: Menu | null = null

export const Menu = {
  buildFromTemplate: (template: readonly MenuItemConstructorOptions[]): Menu => ({
    items: template.map(({ submenu, click, ...rest }) => ({
      ...rest,
      submenu: Array.isArray(submenu) ? Menu.buildFromTemplate(submenu) : null,
      click: () => Reflect.apply(click ?? (() => undefined), null, []),
    })),
  }),
  setApplicationMenu: (menu: Menu) => {
    applicationMenu = menu
  },
  getApplicationMenu: () => applicationMenu,
}

/** Dialogs answer with what a test replaced them by; a question nobody expected fails loudly. */
const unexpected = (name: string) => (): never => {
  throw new Error(`nobody answers ${name}`)
}
export const dialog = {
  showErrorBox: unexpected('showErrorBox'),
  showMessageBox: unexpected('showMessageBox'),
  showOpenDialog: unexpected('showOpenDialog'),
  showSaveDialog: unexpected('showSaveDialog'),
}
export const shell = {
  openExternal: unexpected('openExternal'),
  showItemInFolder: unexpected('showItemInFolder'),
}
export const nativeTheme = { shouldUseDarkColors: false }
