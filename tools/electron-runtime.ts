/** Where the Electron runtime is, as its own package lays it out; nothing is fetched here. */
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const packageFolder = resolve(import.meta.dirname, '../node_modules/electron')

const readText = (path: string): string | null =>
  existsSync(path) ? readFileSync(path, 'utf8').trim() : null

/** The version that the lock names. */
export function wantedElectronVersion(): string {
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as {
    readonly version: string
  }
  return version
}

/** The executable of the wanted version; null when the runtime is not there. */
export function electronExecutable(): string | null {
  const name = readText(join(packageFolder, 'path.txt'))
  const version = readText(join(packageFolder, 'dist/version'))
  if (name === null || version?.replace(/^v/, '') !== wantedElectronVersion()) return null
  const executable = join(packageFolder, 'dist', name)
  return existsSync(executable) ? executable : null
}
