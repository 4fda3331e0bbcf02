/** Opens the knowledge base for one command and closes it after. */
import { mkdirSync } from 'node:fs'
import { homedir, userInfo } from 'node:os'
import { basename, dirname } from 'node:path'
import { createRouterClient } from '@orpc/server'
import { type Core, type CoreClient, type CoreOptions, openCore } from '../core/index.ts'
import { dataFolder, type Machine, ownKnowledgeBase } from './data-folder.ts'
import { fill, nl } from '../../shared/i18n/index.ts'
import { wrongUsage } from './arguments.ts'
import { explainAbout, isAboutKnowledgeBase } from './explain.ts'
import type { Console } from './console.ts'
import { version } from './version.ts'

/** Where the build put what the command line needs: known only to the entry, because the rest may sit in a chunk. */
export type Built = {
  readonly worker: URL
  readonly lexicon: URL
  readonly publication: URL
  readonly print: URL
  readonly renderer: string
  readonly corpus: string
}

/** What a command works on. */
export type Surroundings = { readonly file: string; readonly console: Console; readonly built: Built }

const machine: Machine = { platform: process.platform, home: homedir(), environment: process.env }

/** The file that `--db` names, or the app's own with its folder made. */
export function knowledgeBaseFile(given: string | null): string {
  // SQLite would take an empty name for a file that goes away.
  if (given === '') throw wrongUsage(fill(nl.cli.missingValue, { what: '--db' }))
  if (given !== null) return given
  const own = ownKnowledgeBase(machine)
  mkdirSync(dirname(own), { recursive: true, mode: 0o700 })
  return own
}

/** The user's data folder, made when missing. */
export function userDataFolder(): string {
  const folder = dataFolder(machine)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  return folder
}

/** How the core is opened from the command line. */
export const coreOptions = ({ file, console, built }: Surroundings): CoreOptions => ({
  file,
  author: accountName(),
  version,
  corpusFolder: built.corpus,
  workerFile: built.worker,
  lexiconFile: built.lexicon,
  publicationFolder: built.publication,
  printFolder: built.print,
  log: (line) => console.note(line),
})

export type Session = { readonly client: CoreClient } & Pick<Core, 'maintenance' | 'prepareSearch'>

/** Runs a command on an open knowledge base. The same procedures answer as for a window. */
export async function withKnowledgeBase<Result>(
  surroundings: Surroundings,
  work: (session: Session) => Promise<Result>,
): Promise<Result> {
  const core = await openCore(coreOptions(surroundings))
  try {
    const client = createRouterClient(core.router, { context: { window: 'cli' } })
    const result = await work({
      client,
      maintenance: core.maintenance,
      prepareSearch: core.prepareSearch,
    })
    const { access } = core.maintenance
    if (access.mode === 'read-only') surroundings.console.note(nl.cli.readOnly[access.reason])
    return result
  } catch (error) {
    throw isAboutKnowledgeBase(error) ? explainAbout(basename(surroundings.file), error) : error
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
