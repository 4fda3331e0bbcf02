/** What the machine offers the page: picking files and opening windows, in the desktop or in a local browser. */
export { browserPlatform, fromFile } from './browser.ts'
export { desktopPlatform } from './desktop.ts'
export { NotSavedError } from './not-saved.ts'
export type { Platform } from './platform.ts'
