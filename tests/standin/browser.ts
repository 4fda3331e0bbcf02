/** The headless Chromium that shows the windows, and how the program's own addresses look in it. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium, type BrowserContext, type Page } from 'playwright-core'
import { chromiumOptions } from '../support/chromium.ts'

const shownOrigin = 'https://bloemlezing.app.standin'
const ownOrigin = 'app://bloemlezing'

/** Chromium knows no scheme of ours, so the page is shown under a secure origin that exists nowhere. */
export const toShown = (url: string): string => url.replace(ownOrigin, shownOrigin)
export const toOwn = (url: string): string =>
  url === shownOrigin || url.startsWith(`${shownOrigin}/`) ? url.replace(shownOrigin, ownOrigin) : url

export type Browser = {
  /** Address at which a test attaches to the same browser. */
  readonly endpoint: string
  readonly newPage: () => Promise<Page>
  readonly close: () => Promise<void>
}

/** Starts Chromium with its profile in the data folder, so that what a page stores outlives a restart. */
export async function startBrowser(dataFolder: string): Promise<Browser> {
  const profile = join(dataFolder, 'chromium')
  const context: BrowserContext = await chromium.launchPersistentContext(profile, {
    ...chromiumOptions(),
    args: ['--remote-debugging-port=0'],
    viewport: { width: 1280, height: 800 },
  })
  const [port = ''] = (await readFile(join(profile, 'DevToolsActivePort'), 'utf8')).split('\n')
  const unused = context.pages()
  return {
    endpoint: `http://127.0.0.1:${port}`,
    newPage: async () => unused.pop() ?? context.newPage(),
    close: () => context.close(),
  }
}
