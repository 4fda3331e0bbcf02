/** Which knowledge base is open: opens another one in its place, and remembers the recent ones. */
import { dirname } from 'node:path'
import type { StartFailure } from './core-messages.ts'
import type { StartResult } from './core-host.ts'
import { type DesktopSettings, withRecent } from './settings.ts'

export type KnowledgeBases = {
  /** Opens the first knowledge base after the start: the given file, else the last one, else the program's own. */
  readonly openFirst: (file: string | null) => Promise<void>
  /** Opens another one in place of the present one; windows save first and are loaded again after. */
  readonly open: (file: string) => Promise<void>
  /** Makes a new one and opens it so. */
  readonly make: (file: string) => Promise<void>
  /** The open one, or null before the first. */
  readonly present: () => string | null
  readonly settings: () => DesktopSettings
  readonly clearRecent: () => void
  /** Remembers where a dialog ended. */
  readonly rememberFolder: (folder: string) => void
  /** Remembers the language of the page. */
  readonly rememberLanguage: (language: DesktopSettings['language']) => void
}

/** What this part needs of the others; none of it is Electron's. */
export type KnowledgeBasesOptions = {
  readonly settings: DesktopSettings
  readonly ownFile: string
  readonly exists: (file: string) => Promise<boolean>
  /** Opens a file, or makes it. */
  readonly start: (file: string) => Promise<StartResult>
  readonly offerAnother: (file: string, reason: StartFailure) => Promise<string | null>
  readonly saveAll: () => Promise<boolean>
  readonly reloadAll: () => void
  readonly onSettings: (settings: DesktopSettings) => void
  readonly quit: () => void
}

export function createKnowledgeBases(options: KnowledgeBasesOptions): KnowledgeBases {
  let { settings } = options
  let present: string | null = null
  // One after the other: two files may be double-clicked while a third is still opening.
  let queue: Promise<void> = Promise.resolve()

  const remember = (next: DesktopSettings): void => {
    settings = next
    options.onSettings(next)
  }

  const startExisting = async (file: string): Promise<StartResult> =>
    (await options.exists(file)) ? options.start(file) : { ok: false, reason: 'gone' }

  /** Opens the file in the given way, or whatever the officer picks instead; ends the program when that is nothing. */
  const startOneOf = async (file: string, first: (file: string) => Promise<StartResult>): Promise<void> => {
    let wanted: string | null = file
    let start = first
    while (wanted !== null) {
      const result = await start(wanted)
      if (result.ok) {
        present = wanted
        remember(withRecent(settings, wanted))
        return
      }
      wanted = await options.offerAnother(wanted, result.reason)
      start = startExisting
    }
    options.quit()
  }

  const replace = async (file: string, start: (file: string) => Promise<StartResult>): Promise<void> => {
    if (file === present || !(await options.saveAll())) return
    await startOneOf(file, start)
    options.reloadAll()
  }

  const enqueue = (work: () => Promise<void>): Promise<void> => {
    queue = queue.then(work)
    return queue
  }

  return {
    openFirst: (file) => {
      const wanted = file ?? settings.recent[0] ?? options.ownFile
      return enqueue(() => startOneOf(wanted, wanted === options.ownFile ? options.start : startExisting))
    },
    open: (file) => enqueue(() => replace(file, startExisting)),
    make: (file) => enqueue(() => replace(file, options.start)),
    present: () => present,
    settings: () => settings,
    clearRecent: () => {
      remember({ ...settings, recent: present === null ? [] : [present] })
    },
    rememberFolder: (folder) => {
      remember({ ...settings, folder })
    },
    rememberLanguage: (language) => {
      if (language !== settings.language) remember({ ...settings, language })
    },
  }
}

/** Folder in which the next dialog opens: where the last one ended, else beside the open knowledge base. */
export const dialogFolder = ({ folder, recent }: DesktopSettings, ownFile: string): string =>
  folder ?? dirname(recent[0] ?? ownFile)
