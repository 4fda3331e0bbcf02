/** The host of a local browser: its own file chooser and tabs. */
import { pickable, type PickedFile, type PickPurpose } from '../../../shared/platform/index.ts'
import type { Platform } from './platform.ts'

export const browserPlatform = (page: Window): Platform => ({
  pickFiles: (purpose) => pickFiles(page.document, purpose),
  async saveFile(name, content) {
    download(page, name, new Blob([await content.arrayBuffer()]))
    return 'saved'
  },
  // A browser shows what it saved in a list of its own.
  revealSaved: null,
  openWindow() {
    page.open(page.location.pathname, '_blank', 'noopener')
    return Promise.resolve()
  },
  setLanguage: () => Promise.resolve(),
  // The address names the knowledge base, and a page cannot look in folders.
  knowledgeBases: null,
  // A browser has no menu of ours.
  onCommand: () => () => {},
  onFlush: () => () => {},
  restartCore: null,
})

function pickFiles(document: Document, purpose: PickPurpose): Promise<readonly PickedFile[]> {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = pickable[purpose].map((ending) => `.${ending}`).join()
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve(Array.from(input.files ?? [], fromFile)))
    input.addEventListener('cancel', () => resolve([]))
    input.click()
  })
}

/** Hands a file to the browser, which puts it where its own settings say. */
function download({ document }: Window, name: string, content: Blob): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(content)
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}

/** A file of the browser as a picked file. */
export const fromFile = (file: File): PickedFile => ({
  name: file.name,
  size: file.size,
  content: () => Promise.resolve(file),
})
