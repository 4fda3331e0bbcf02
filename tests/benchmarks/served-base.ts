/** A knowledge base of some size, served by the built command line to a page that measures. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { openStorage } from '../../src/main/core/storage/index.ts'
import { fillLibrary, type LibrarySize } from '../support/large-library.ts'

const cli = resolve(import.meta.dirname, '../../out/main/cli.js')

/** Writes a knowledge base; null leaves it empty. */
export async function writeBase(file: string, size: LibrarySize | null): Promise<void> {
  const storage = openStorage({ file, now: () => new Date('2026-11-24T10:00:00Z') })
  if (size !== null) {
    await storage.write({ window: 'w', author: 'Anne' }, async (tx) => {
      fillLibrary(tx, size)
      return { command: { type: 'import-tags', tags: 0 }, result: null }
    })
  }
  await storage.close()
}

/** Serves a knowledge base until `stop`; `folder` takes what the program keeps of itself. */
export async function serveBase(
  file: string,
  folder: string,
): Promise<{ readonly address: string; stop(): Promise<void> }> {
  const command = spawn(process.execPath, [cli, 'serve', '--db', file], {
    env: { ...process.env, XDG_CONFIG_HOME: folder, APPDATA: folder },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const [address] = (await once(createInterface({ input: command.stdout }), 'line')) as [string]
  return {
    address,
    stop: async () => {
      const gone = once(command, 'exit')
      command.kill()
      await gone
    },
  }
}
