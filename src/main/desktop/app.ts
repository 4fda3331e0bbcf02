/** The running desktop: puts core, windows, menu and dialogs together. */
import { stat } from 'node:fs/promises'
import { userInfo } from 'node:os'
import { dirname, join } from 'node:path'
import {
  app,
  BrowserWindow,
  Menu,
  type MessagePortMain,
  protocol,
  session,
  shell,
  utilityProcess,
  type WebContents,
} from 'electron'
import { whyNotWritten, writeFileWhole } from '../files/index.ts'
import { type CoreProcess, createCoreHost } from './core-host.ts'
import { createDialogs } from './dialogs.ts'
import { exists, fileExtension } from './files.ts'
import { createGrants } from './grants.ts'
import { createKnowledgeBases, dialogFolder } from './knowledge-bases.ts'
import { describeError } from './log.ts'
import { createMenuActions } from './menu-actions.ts'
import { developerItems, menuTemplate } from './menu.ts'
import { listenToPages } from './page-requests.ts'
import { createAppProtocol } from './protocol.ts'
import { appScheme, hardenSession } from './security/index.ts'
import { createSettingsWriter, readSettings } from './settings.ts'
import { type Words, wordsIn } from './texts.ts'
import { createWindows } from './windows.ts'

export type DesktopApp = {
  /** Opens a knowledge base that was double-clicked or dropped on the program. */
  readonly openFile: (file: string) => void
  readonly focus: () => void
}

export type DesktopOptions = {
  /** Folder with the built main process, preload and page. */
  readonly built: string
  readonly logFile: string
  readonly log: (line: string) => void
  /** The knowledge base named on the command line. */
  readonly file: string | null
}

function forkCore(modulePath: string): CoreProcess<MessagePortMain> {
  const child = utilityProcess.fork(modulePath, [], { serviceName: 'Bloemlezing kern' })
  return {
    send: (message, ports = []) => {
      child.postMessage(message, [...ports])
    },
    onMessage: (listener) => {
      child.on('message', listener)
    },
    onExit: (listener) => {
      child.once('exit', listener)
    },
    kill: () => {
      child.kill()
    },
  }
}

/** Starts the desktop; call once, when Electron is ready. The windows appear before the core is ready, whose ports wait. */
export async function startDesktop({ built, logFile, log, file }: DesktopOptions): Promise<DesktopApp> {
  const dataFolder = app.getPath('userData')
  const ownFile = join(dataFolder, `kennisbank${fileExtension}`)
  const settingsFile = join(dataFolder, 'desktop.json')
  const settings = await readSettings(settingsFile)
  const writeSettings = createSettingsWriter(settingsFile, (error) => {
    log(`settings not written: ${describeError(error)}`)
  })

  const grants = createGrants()
  hardenSession(session.defaultSession)
  protocol.handle(appScheme, createAppProtocol(join(built, 'renderer'), grants))

  const words = (): Words => wordsIn(knowledgeBases.settings().language)
  const dialogs = createDialogs(words)
  const windows = createWindows({
    dialogs,
    preload: join(built, 'preload/index.cjs'),
    devTools: app.isPackaged ? 'absent' : 'available',
    log,
  })
  const host = createCoreHost<MessagePortMain>({
    fork: () => forkCore(join(built, 'main/core.js')),
    onState: windows.sendState,
    log,
  })
  const knowledgeBases = createKnowledgeBases({
    settings,
    ownFile,
    exists,
    start: (wanted) =>
      host.start({
        file: wanted,
        author: accountName(log),
        version: app.getVersion(),
        corpusFolder: join(app.getAppPath(), 'corpus'),
        logFile,
      }),
    offerAnother: (failed, reason) => dialogs.offerAnother(failed, reason, logFile),
    saveAll: windows.saveAll,
    reloadAll: windows.reloadAll,
    onSettings: (next) => {
      showMenu()
      void writeSettings(next)
    },
    quit: () => {
      app.quit()
    },
  })
  const folder = (): string => dialogFolder(knowledgeBases.settings(), ownFile)
  const reveal = (): void => {
    const present = knowledgeBases.present()
    if (present !== null) shell.showItemInFolder(present)
  }
  /** What each window saved last. */
  const saved = new WeakMap<WebContents, string>()
  const run = createMenuActions({ windows, dialogs, knowledgeBases, folder, reveal })
  const showMenu = (): void => {
    const template = menuTemplate({
      words: words(),
      recent: knowledgeBases.settings().recent,
      run,
      extra: app.isPackaged ? [] : developerItems(words()),
    })
    Menu.setApplicationMenu(Menu.buildFromTemplate(template))
  }

  listenToPages({
    host,
    windows,
    pickFiles: async (contents, purpose) => {
      const window = BrowserWindow.fromWebContents(contents)
      if (window === null) return []
      const paths = await dialogs.pickFiles(window, folder(), purpose)
      if (paths[0] !== undefined) knowledgeBases.rememberFolder(dirname(paths[0]))
      return Promise.all(paths.map(async (path) => grants.grant(path, (await stat(path)).size)))
    },
    saveFile: async (contents, { name, bytes }) => {
      const window = BrowserWindow.fromWebContents(contents)
      const path = window === null ? null : await dialogs.placeFile(window, folder(), name)
      if (path === null) return 'cancelled'
      try {
        await writeFileWhole(path, bytes)
      } catch (error) {
        log(`a file was not saved: ${describeError(error)}`)
        return whyNotWritten(error)
      }
      knowledgeBases.rememberFolder(dirname(path))
      saved.set(contents, path)
      return 'saved'
    },
    revealSaved: (contents) => {
      const path = saved.get(contents)
      if (path !== undefined) shell.showItemInFolder(path)
    },
    language: knowledgeBases.rememberLanguage,
    knowledgeBase: (request) => {
      run({ type: `${request}-knowledge-base` })
    },
  })
  // Nothing is left open when the program ends, so the next start finds no lock.
  app.on('window-all-closed', () => {
    void host.stop().finally(() => {
      app.quit()
    })
  })

  showMenu()
  windows.open()
  void knowledgeBases.openFirst(file)
  return {
    openFile: (wanted) => void knowledgeBases.open(wanted),
    focus: windows.focus,
  }
}

/** Who writes, until the officer says otherwise. */
function accountName(log: (line: string) => void): string {
  try {
    return userInfo().username
  } catch (error) {
    // An account may be a number without a name.
    log(`no account name: ${describeError(error)}`)
    return 'onbekend'
  }
}
