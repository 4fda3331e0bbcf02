/**
 * From starting the program to the first content that can be used in a window: 100,000 statements against an empty knowledge base.
 * `npx node tests/benchmarks/first-window.ts` after `npm run build`. Runs are paired, so that the ratio holds on a busy machine.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { chromiumOptions } from '../support/chromium.ts'
import { serveBase, writeBase } from './served-base.ts'

const rounds = 7
const folder = mkdtempSync(join(tmpdir(), 'bloemlezing-'))
const empty = join(folder, 'empty.bloemlezing')
const full = join(folder, 'full.bloemlezing')

const browser = await chromium.launch(chromiumOptions())

/** Milliseconds until a statement, or the offer of an empty library, can be seen. */
async function firstContent(file: string, content: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  const started = performance.now()
  const served = await serveBase(file, folder)
  const page = await context.newPage()
  await page.goto(served.address)
  await page.locator(content).first().waitFor()
  const passed = performance.now() - started
  await context.close()
  await served.stop()
  return passed
}

const median = (figures: readonly number[]): number =>
  figures.toSorted((one, other) => one - other)[Math.floor(figures.length / 2)] ?? Number.NaN

try {
  await writeBase(empty, null)
  await writeBase(full, { editions: 1, sections: 100, statements: 1_000 })
  const pairs: { readonly empty: number; readonly full: number }[] = []
  for (let round = 0; round <= rounds; round += 1) {
    const pair = {
      empty: await firstContent(empty, '.bl-empty'),
      full: await firstContent(full, '.bl-list [role=option] >> text=/\\w/'),
    }
    // The first pair warms the machine's caches.
    if (round > 0) pairs.push(pair)
  }
  const ratio = median(pairs.map((pair) => pair.full / pair.empty))
  process.stdout.write(
    `first content: empty ${median(pairs.map((pair) => pair.empty)).toFixed(0)} ms, 100,000 statements ${median(pairs.map((pair) => pair.full)).toFixed(0)} ms, ratio ${ratio.toFixed(2)}\n`,
  )
} finally {
  await browser.close()
  rmSync(folder, { recursive: true })
}
