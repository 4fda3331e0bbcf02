/**
 * How quick the window is at 10,000 and at 100,000 statements: a key in the list, a letter in the search box, opening the palette.
 * `npx node tests/benchmarks/window.ts` after `npm run build`. Milliseconds from the key to the
 * next picture, or to the result where there is one.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { chromiumOptions } from '../support/chromium.ts'
import type { LibrarySize } from '../support/large-library.ts'
import { serveBase, writeBase } from './served-base.ts'

const sizes: Readonly<Record<string, LibrarySize>> = {
  '10,000': { editions: 1, sections: 100, statements: 100 },
  '100,000': { editions: 1, sections: 100, statements: 1_000 },
}
const presses = 100
const folder = mkdtempSync(join(tmpdir(), 'bloemlezing-'))

declare global {
  interface Window {
    pictures?: number[]
  }
}

/** Runs in the page: from now on, notes for each key how long it took until the picture after it. */
function notePictures(): void {
  const pictures: number[] = []
  window.pictures = pictures
  const note = ({ timeStamp }: KeyboardEvent): void => {
    requestAnimationFrame(() => setTimeout(() => pictures.push(performance.now() - timeStamp)))
  }
  document.addEventListener('keydown', note, true)
}

/** Presses keys one after the other, each after the picture of the one before. */
async function picturesAfter(page: Page, keys: readonly string[]): Promise<readonly number[]> {
  await page.evaluate(() => window.pictures?.splice(0))
  for (const [at, key] of keys.entries()) {
    await page.keyboard.press(key)
    await page.waitForFunction((count) => (window.pictures?.length ?? 0) >= count, at + 1)
  }
  return page.evaluate(() => window.pictures ?? [])
}

/** Types and waits until this shows. */
async function shownAfter(page: Page, type: () => Promise<void>, selector: string): Promise<number> {
  const start = performance.now()
  await type()
  await page.locator(selector).first().waitFor()
  return performance.now() - start
}

const part = (figures: readonly number[], share: number): number =>
  figures.toSorted((a, b) => a - b)[Math.floor(share * (figures.length - 1))] ?? Number.NaN

async function measure(page: Page): Promise<readonly string[]> {
  const list = page.getByRole('listbox')
  await list.getByRole('option').first().waitFor()
  await list.focus()
  await page.evaluate(notePictures)
  const arrows = await picturesAfter(
    page,
    Array.from({ length: presses }, () => 'ArrowDown'),
  )
  const palette: number[] = []
  for (let opening = 0; opening < 5; opening += 1) {
    palette.push(await shownAfter(page, () => page.keyboard.press('Control+k'), '.bl-finder__entry'))
    await page.keyboard.press('Escape')
    await page.locator('.bl-finder').waitFor({ state: 'detached' })
  }
  await page.keyboard.press('Control+Shift+f')
  const letters = await picturesAfter(page, 'opvang'.split(''))
  await page.getByRole('heading', { name: /gevonden$/ }).waitFor()
  const say = (name: string, figures: readonly number[]): string =>
    `${name} p50 ${part(figures, 0.5).toFixed(0)} p95 ${part(figures, 0.95).toFixed(0)} ms`
  return [say('arrow', arrows), say('letter in the search box', letters), say('palette', palette)]
}

const browser = await chromium.launch(chromiumOptions())
try {
  for (const [name, size] of Object.entries(sizes)) {
    const file = join(folder, `${name.replace(',', '')}.bloemlezing`)
    await writeBase(file, size)
    const served = await serveBase(file, folder)
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
    await page.goto(served.address)
    process.stdout.write(`${name} statements: ${(await measure(page)).join(', ')}\n`)
    await page.close()
    await served.stop()
  }
} finally {
  await browser.close()
  rmSync(folder, { recursive: true })
}
