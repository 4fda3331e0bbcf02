/** Puts a file in its place whole, or not at all. */
import { randomUUID } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** How a file takes its place. */
export type Replacing = {
  rename(from: string, to: string): Promise<void>
  /** Milliseconds before each further try: a virus scanner may hold a new file for a moment. */
  readonly delays: readonly number[]
}

const byRenaming: Replacing = { rename, delays: [20, 80, 200, 500, 1_000] }
const passing: ReadonlySet<string> = new Set(['EACCES', 'EBUSY', 'EPERM'])

/**
 * Writes beside the file, makes it durable, and then takes its place. What stood there stays when anything fails.
 * @throws the error of the file system
 */
export async function writeFileWhole(
  file: string,
  bytes: Uint8Array,
  replacing: Replacing = byRenaming,
): Promise<void> {
  const temporary = join(dirname(file), `.${randomUUID()}.deel`)
  try {
    const handle = await open(temporary, 'wx')
    try {
      await handle.writeFile(bytes)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await replace(temporary, file, replacing)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}

async function replace(temporary: string, file: string, { rename: put, delays }: Replacing): Promise<void> {
  for (const delay of delays) {
    try {
      return await put(temporary, file)
    } catch (error) {
      if (!isPassing(error)) throw error
      await wait(delay)
    }
  }
  await put(temporary, file)
}

const isPassing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && passing.has(String(error.code))
