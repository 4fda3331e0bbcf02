/** The few acts on the file system that the safety of a knowledge base hangs on. */
import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** The one name of a file, whichever link leads to it: the lock and the log are found by name. @throws when its folder is missing */
export const realFile = (file: string): string =>
  existsSync(file) ? realpathSync(file) : join(realpathSync(dirname(file)), basename(file))

/** Whether a file or folder may be written. @throws when it is missing */
export function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') throw error
    return false
  }
}

/** Gives a finished temporary file its name, replacing what had it: after a power cut either the old file is there or the new. */
export function putInPlace(temporary: string, target: string): void {
  sync(temporary)
  renameSync(temporary, target)
  // Windows cannot flush a folder; the rename is durable there with the file.
  if (process.platform !== 'win32') sync(dirname(target))
}

/** Removes a temporary database that a killed process left, with the files SQLite made beside it. */
export function removeDatabase(temporary: string): void {
  for (const end of ['', '-journal', '-wal', '-shm']) rmSync(temporary + end, { force: true })
}

function sync(path: string): void {
  // Windows flushes only a handle that may write.
  const handle = openSync(path, process.platform === 'win32' ? 'r+' : 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
