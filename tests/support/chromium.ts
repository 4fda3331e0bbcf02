/** How every test starts Chromium. */
import { findChromium } from '../../tools/chromium.ts'

export type ChromiumOptions = { readonly executablePath: string; readonly chromiumSandbox: boolean }

/** @throws Error where no Chromium is found */
export function chromiumOptions(): ChromiumOptions {
  const executablePath = findChromium()
  if (executablePath === null) throw new Error('No Chromium found: install it, or name one in CHROMIUM.')
  // Chromium refuses its own sandbox to root.
  return { executablePath, chromiumSandbox: process.getuid?.() !== 0 }
}
