/** Builds the gallery of components and opens it in Chromium, under the policy that the program has. */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { extname, join, resolve } from 'node:path'
import { type BrowserContext, chromium, type Page } from '@playwright/test'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { contentSecurityPolicy } from '../../../src/shared/security/index.ts'
import { chromiumOptions } from '../../support/chromium.ts'

export type Look = {
  readonly theme?: 'light' | 'dark'
  readonly density?: 'compact' | 'ruim'
}

export type Gallery = {
  readonly context: BrowserContext
  readonly open: (look?: Look) => Promise<Page>
  readonly end: () => Promise<void>
}

const root = resolve(import.meta.dirname, '../../../src/renderer/gallery')
const origin = 'https://galerij.test'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

export async function startGallery(): Promise<Gallery> {
  const folder = await mkdtemp(join(tmpdir(), 'bloemlezing-gallery-'))
  await build({
    configFile: false,
    root,
    base: './',
    logLevel: 'warn',
    plugins: [react()],
    build: { outDir: folder, emptyOutDir: true, minify: false, reportCompressedSize: false },
  })
  // Letters come out alike on every screen.
  const browser = await chromium.launch({
    ...chromiumOptions(),
    args: ['--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb'],
  })
  const context = await browser.newContext({
    viewport: { width: 1024, height: 800 },
    reducedMotion: 'reduce',
  })
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await context.route(`${origin}/**`, async (route) => {
    const { pathname } = new URL(route.request().url())
    const file = join(folder, pathname === '/' ? 'index.html' : pathname)
    await route.fulfill({
      body: await readFile(file),
      headers: {
        'content-type': types[extname(file)] ?? 'application/octet-stream',
        'content-security-policy': contentSecurityPolicy,
      },
    })
  })
  return {
    context,
    async open(look = {}) {
      const page = await context.newPage()
      await page.goto(`${origin}/?${new URLSearchParams(look).toString()}`)
      await page.getByRole('heading', { name: 'Galerij' }).waitFor()
      await page.evaluate(() => document.fonts.ready)
      return page
    },
    async end() {
      await browser.close()
      await rm(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
