/** Opens the knowledge base for one command and closes it after. */
import { mkdirSync } from 'node:fs'
import { homedir, userInfo } from 'node:os'
import { dirname, join } from 'node:path'
import { createRouterClient } from '@orpc/server'
import { type Core, type CoreClient, type CoreOptions, openCore } from '../core/index.ts'
import { dataFolder, type Machine, ownKnowledgeBase } from './data-folder.ts'
import type { Console } from './console.ts'
import { version } from './version.ts'

/** Where the build put what the command line needs beside itself. */
export const built = {
  worker: new URL('./worker.js', import.meta.url),
  renderer: join(import.meta.dirname, '../renderer'),
  corpus: join(import.meta.dirname, '../../corpus'),
} as const

const machine: Machine = { platform: process.platform, home: homedir(), environment: process.env }

/** The file that `--db` names, or the app's own with its folder made. */
export function knowledgeBaseFile(given: string | null): string {
  if (given !== null) return given
  const own = ownKnowledgeBase(machine)
  mkdirSync(dirname(own), { recursive: true })
  return own
}

/** The user's data folder, made when missing. */
export function userDataFolder(): string {
  const folder = dataFolder(machine)
  mkdirSync(folder, { recursive: true })
  return folder
}

/** How the core is opened from the command line. */
export const coreOptions = (file: string, console: Console): CoreOptions => ({
  file,
  author: accountName(),
  version,
  corpusFolder: built.corpus,
  workerFile: built.worker,
  log: (line) => console.note(line),
})

export type Session = { readonly client: CoreClient; readonly maintenance: Core['maintenance'] }

/** Runs a command on an open knowledge base. The same procedures answer as for a window. */
export async function withKnowledgeBase<Result>(
  file: string,
  console: Console,
  work: (session: Session) => Promise<Result>,
): Promise<Result> {
  const core = await openCore(coreOptions(file, console))
  try {
    const client = createRouterClient(core.router, { context: { window: 'cli' } })
    return await work({ client, maintenance: core.maintenance })
  } finally {
    await core.close()
  }
}

function accountName(): string {
  try {
    return userInfo().username
  } catch {
    // A container may run under a number without a name.
    return 'onbekend'
  }
}
