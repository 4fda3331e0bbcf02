/** A publication opened in Chromium from a disk, as a colleague opens it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type BrowserContext, chromium, type Page } from '@playwright/test'
import { nl } from '../../src/shared/i18n/index.ts'
import { chromiumOptions } from './chromium.ts'

export type PublicationBrowser = {
  readonly context: BrowserContext
  /** Opens the files as a folder, at `index.html`; resolves when it can be searched. */
  open(files: Readonly<Record<string, Uint8Array>>): Promise<OpenedPublication>
  /** The page of this address in a browser that runs no script; its context is the caller's to close. */
  openWithoutScript(address: string): Promise<Page>
  close(): Promise<void>
}

export type OpenedPublication = {
  readonly page: Page
  /** Errors, messages of the browser and whatever was asked from elsewhere, a line each. */
  readonly complaints: readonly string[]
}

export async function startPublicationBrowser(): Promise<PublicationBrowser> {
  const folder = mkdtempSync(join(tmpdir(), 'bloemlezing-publicatie-'))
  const browser = await chromium.launch(chromiumOptions())
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  return {
    context,
    open: async (files) => {
      const own = mkdtempSync(join(folder, 'p-'))
      for (const [name, bytes] of Object.entries(files)) writeFileSync(join(own, name), bytes)
      const home = pathToFileURL(own).href
      const page = await context.newPage()
      const complaints: string[] = []
      page.on('pageerror', ({ message }) => complaints.push(message))
      page.on('console', (message) => complaints.push(message.text()))
      page.on('request', (request) => {
        if (!request.url().startsWith(home)) complaints.push(`asks for ${request.url()}`)
      })
      await page.goto(`${home}/index.html`)
      await searchable(page)
      return { page, complaints }
    },
    openWithoutScript: async (address) => {
      const page = await browser.newPage({ javaScriptEnabled: false })
      await page.goto(address)
      return page
    },
    close: async () => {
      await browser.close()
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** Until then it says that searching is being prepared. */
export async function searchable(page: Page): Promise<void> {
  await page.waitForFunction(
    (preparing) => document.getElementById('found')?.textContent !== preparing,
    nl.publication.preparing,
  )
}

/** Asks as the address does, and gives the places of all that is found, in order: '#p_…'. */
export async function foundIn(page: Page, query: string): Promise<readonly string[]> {
  await page.evaluate((asked) => {
    location.hash = `#${new URLSearchParams({ zoek: asked })}`
  }, query)
  await page.waitForFunction((asked) => {
    const input = document.querySelector<HTMLInputElement>('#query')
    return input?.value === asked && document.querySelector('#found')?.textContent !== ''
  }, query)
  return page.evaluate(() => {
    for (let more = findMore(); more !== null; more = findMore()) more.click()
    return Array.from(document.querySelectorAll('.hit > h3 > a'), (link) => link.getAttribute('href') ?? '')
    function findMore(): HTMLButtonElement | null {
      return document.querySelector('.rest > button')
    }
  })
}
