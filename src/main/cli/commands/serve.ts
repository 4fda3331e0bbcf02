/** `serve`: the app for a browser on this machine, until it is stopped. */
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { nl } from '../../../shared/i18n/index.ts'
import { openCore } from '../../core/index.ts'
import { startServer } from '../../server/index.ts'
import { expectPositionals, wholeNumber } from '../arguments.ts'
import { CommandFailure } from '../failure.ts'
import { coreOptions, userDataFolder } from '../session.ts'
import type { Command } from './command.ts'

export const serveCommand: Command = {
  options: { port: 'value' },
  prepare: (words) => {
    expectPositionals(words.positionals, [])
    const port = wholeNumber(words.value('port') ?? '0', 0, 65_535)
    return async (surroundings) => {
      const { file, console, built } = surroundings
      if (!existsSync(join(built.renderer, 'index.html'))) throw new CommandFailure('system', nl.cli.notBuilt)
      const core = await openCore(coreOptions(surroundings))
      try {
        const server = await startServer({
          core,
          rendererFolder: built.renderer,
          port,
          sessionFile: join(userDataFolder(), `serve-${fingerprint(file)}.json`),
          log: console.note,
        })
        console.result(server.url)
        core.prepareSearchLater()
        const { access } = core.maintenance
        if (access.mode === 'read-only') console.note(nl.cli.servesReadOnly[access.reason])
        console.note(nl.cli.stop)
        await stopSignal()
        await server.close()
      } finally {
        core.maintenance.dailyCopy()
        await core.close()
      }
    }
  },
}

/** A short name for a file that can itself be part of a file name. */
const fingerprint = (file: string): string =>
  createHash('sha256').update(resolve(file)).digest('hex').slice(0, 16)

function stopSignal(): Promise<void> {
  return new Promise((stop) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => stop())
  })
}
