/** The host of a local browser: its own file chooser and tabs. */
import type { PickedFile } from '../../../shared/platform/index.ts'
import type { Platform } from './platform.ts'

export const browserPlatform = (page: Window): Platform => ({
  pickFiles: () => pickFiles(page.document),
  openWindow() {
    page.open(page.location.pathname, '_blank', 'noopener')
    return Promise.resolve()
  },
  // A browser has no menu of ours.
  onCommand: () => () => {},
  onFlush: () => () => {},
  restartCore: null,
})

function pickFiles(document: Document): Promise<readonly PickedFile[]> {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = '.txt,.json,text/plain,application/json'
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve(Array.from(input.files ?? [], fromFile)))
    input.addEventListener('cancel', () => resolve([]))
    input.click()
  })
}

/** A file of the browser as a picked file. */
export const fromFile = (file: File): PickedFile => ({
  name: file.name,
  size: file.size,
  content: () => Promise.resolve(file),
})
