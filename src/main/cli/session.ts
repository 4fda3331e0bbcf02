/** Opens the knowledge base for one command and closes it after. */
import { mkdirSync } from 'node:fs'
import { homedir, userInfo } from 'node:os'
import { dirname } from 'node:path'
import { createRouterClient } from '@orpc/server'
import { type Core, type CoreClient, type CoreOptions, openCore } from '../core/index.ts'
import { dataFolder, type Machine, ownKnowledgeBase } from './data-folder.ts'
import type { Console } from './console.ts'
import { version } from './version.ts'

/** Where the build put what the command line needs: known only to the entry, because the rest may sit in a chunk. */
export type Built = { readonly worker: URL; readonly renderer: string; readonly corpus: string }

/** What a command works on. */
export type Surroundings = { readonly file: string; readonly console: Console; readonly built: Built }

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
export const coreOptions = ({ file, console, built }: Surroundings): CoreOptions => ({
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
  surroundings: Surroundings,
  work: (session: Session) => Promise<Result>,
): Promise<Result> {
  const core = await openCore(coreOptions(surroundings))
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
