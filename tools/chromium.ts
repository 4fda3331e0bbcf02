/** The Chromium that the tests drive: the machine's own, or Debian's where the machine has none. */
import { findProgram, installFromDebian, isExecutable } from './programs.ts'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** What `CHROMIUM` names, else the first on the PATH; null when there is none. */
export function findChromium(): string | null {
  const chosen = process.env['CHROMIUM'] ?? ''
  if (chosen !== '') return isExecutable(chosen) ? chosen : null
  return findProgram(...names)
}

/** The same, after having Debian install it where nothing is there and we are root. */
export const ensureChromium = (): string | null =>
  findChromium() ??
  ((process.env['CHROMIUM'] ?? '') === '' && installFromDebian('chromium') ? findChromium() : null)
