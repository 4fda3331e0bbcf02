/** The Chromium that the tests drive: the machine's own, or Debian's where the machine has none. */
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** What `CHROMIUM` names, else the first on the PATH; null when there is none. */
export function findChromium(): string | null {
  const chosen = process.env['CHROMIUM'] ?? ''
  if (chosen !== '') return isExecutable(chosen) ? chosen : null
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable) ?? null
}

/** The same, after having Debian install it where nothing is there and we are root. */
export const ensureChromium = (): string | null =>
  findChromium() ?? ((process.env['CHROMIUM'] ?? '') === '' && installFromDebian() ? findChromium() : null)

const aptGet = (...args: readonly string[]): boolean =>
  spawnSync('apt-get', ['-qq', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0

const installFromDebian = (): boolean =>
  process.getuid?.() === 0 &&
  existsSync('/usr/bin/apt-get') &&
  aptGet('update') &&
  aptGet('install', '-y', '--no-install-recommends', 'chromium')
