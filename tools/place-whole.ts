/** Puts what was made in its place whole, or not at all. */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/**
 * Makes a file or folder that is not there yet. Tests that run side by side make the same, and none may see it half.
 * @param make makes it at the path that it is given, in a folder that is there
 */
export function placeWhole(path: string, make: (path: string) => void): void {
  mkdirSync(dirname(path), { recursive: true })
  const unfinished = join(dirname(path), `${process.pid}.${basename(path)}`)
  make(unfinished)
  try {
    renameSync(unfinished, path)
  } catch (error) {
    rmSync(unfinished, { recursive: true })
    // Whoever came first made the same.
    if (!existsSync(path)) throw error
  }
}
