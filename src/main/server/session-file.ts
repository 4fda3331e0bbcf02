/** What a later run needs so that a page that is still open finds its host again: the port, and the hashes of its sessions. */
import { mkdir, open, readFile, rename } from 'node:fs/promises'
import { dirname } from 'node:path'
import { z } from 'zod'
import type { Session } from './sessions.ts'

const stateSchema = z.object({
  port: z.int().min(1).max(65_535),
  sessions: z.array(z.object({ hash: z.string().length(43), since: z.number() })),
})
export type ServerState = { readonly port: number; readonly sessions: readonly Session[] }

/** Reads the state of the last run; null when there is none that can be read. */
export async function readState(file: string): Promise<ServerState | null> {
  try {
    return stateSchema.parse(JSON.parse(await readFile(file, 'utf8')))
  } catch {
    return null
  }
}

/** Writes the state, readable by its owner only. It goes through a temporary file, so that a power cut leaves the old or the new one. */
export async function writeState(file: string, state: ServerState): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  const temporary = `${file}.tmp`
  const handle = await open(temporary, 'w', 0o600)
  try {
    await handle.writeFile(JSON.stringify(state))
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(temporary, file)
}
