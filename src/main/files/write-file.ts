/** Puts a file in its place whole, or not at all. */
import { randomUUID } from 'node:crypto'
import { access, constants, type FileHandle, open, realpath, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** What happens on the disk. */
export type FileEffects = {
  fill(handle: FileHandle, bytes: Uint8Array, signal: AbortSignal | undefined): Promise<void>
  rename(from: string, to: string): Promise<void>
  /** Milliseconds before each further try to rename: a virus scanner may hold a new file for a moment. */
  readonly delays: readonly number[]
}

const realEffects: FileEffects = {
  fill: (handle, bytes, signal) => handle.writeFile(bytes, { signal }),
  rename,
  delays: [20, 80, 200, 500, 1_000],
}

const passing: ReadonlySet<string> = new Set(['EACCES', 'EBUSY', 'EPERM'])

/**
 * Writes beside the file, makes it durable, and then takes its place. What stood there stays when anything fails, and
 * when the signal says stop before the file has its place.
 * @throws the error of the file system, or the signal's reason
 */
export async function writeFileWhole(
  file: string,
  bytes: Uint8Array,
  signal?: AbortSignal,
  effects: FileEffects = realEffects,
): Promise<void> {
  const place = await placeOf(file)
  const temporary = join(dirname(place), `.${randomUUID()}.deel`)
  try {
    const handle = await open(temporary, 'wx')
    try {
      await effects.fill(handle, bytes, signal)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await replace(temporary, place, signal, effects)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}

/** Where the file is, also behind a link. A file that is protected must not be replaced, which its folder would allow. */
async function placeOf(file: string): Promise<string> {
  const place = await realpath(file).catch(() => null)
  if (place === null) return file
  await access(place, constants.W_OK)
  return place
}

async function replace(
  temporary: string,
  file: string,
  signal: AbortSignal | undefined,
  { rename: put, delays }: FileEffects,
): Promise<void> {
  for (const delay of delays) {
    signal?.throwIfAborted()
    try {
      return await put(temporary, file)
    } catch (error) {
      if (!isPassing(error)) throw error
      await wait(delay, undefined, { signal })
    }
  }
  await put(temporary, file)
}

const isPassing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && passing.has(String(error.code))
