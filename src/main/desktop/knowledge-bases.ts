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
  readonly settings: () => DesktopSettings
  readonly clearRecent: () => void
  /** Remembers where a dialog ended. */
  readonly rememberFolder: (folder: string) => void
}

/** What this part needs of the others; none of it is Electron's. */
export type KnowledgeBasesOptions = {
  readonly settings: DesktopSettings
  readonly ownFile: string
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

  const startOneOf = async (file: string): Promise<void> => {
    let wanted: string | null = file
    while (wanted !== null) {
      const result = await options.start(wanted)
      if (result.ok) {
        present = wanted
        remember(withRecent(settings, wanted))
        return
      }
      wanted = await options.offerAnother(wanted, result.reason)
    }
    options.quit()
  }

  const replace = async (file: string): Promise<void> => {
    if (file === present || !(await options.saveAll())) return
    await startOneOf(file)
    options.reloadAll()
  }

  const enqueue = (work: () => Promise<void>): Promise<void> => {
    queue = queue.then(work)
    return queue
  }

  return {
    openFirst: (file) => enqueue(() => startOneOf(file ?? settings.recent[0] ?? options.ownFile)),
    open: (file) => enqueue(() => replace(file)),
    settings: () => settings,
    clearRecent: () => {
      remember({ ...settings, recent: present === null ? [] : [present] })
    },
    rememberFolder: (folder) => {
      remember({ ...settings, folder })
    },
  }
}

/** Folder in which the next dialog opens: where the last one ended, else beside the open knowledge base. */
export const dialogFolder = ({ folder, recent }: DesktopSettings, ownFile: string): string =>
  folder ?? dirname(recent[0] ?? ownFile)
