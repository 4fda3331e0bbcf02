/**
 * From a key in the search box to the results on the screen, at 100,000 generated statements. `npx node tests/benchmarks/typing.ts`
 * after `npm run build`. Milliseconds from the key to the picture with the results of all that was typed by then.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { chromiumOptions } from '../support/chromium.ts'
import { fileOf, openBase, takeIn } from './search/base.ts'
import { barLine, ms, p95, part, worst } from './search/figures.ts'
import { generateEditions } from './search/statements.ts'
import { serveBase } from './served-base.ts'

const statements = 100_000

/** Words that many statements hold, some of them and few; beginnings of all of them are typed on the way. */
const typed = [
  'opvang',
  'slachtoffers aangifte',
  'uitbuiting van arbeidsmigranten',
  'gemeente',
  'politie OF justitie',
  'editie:e01 kinderen',
  '"de opvang"',
  'slachtofers',
  'arbeidsuitbuiting',
  'vertrouwen in de overheid',
]

declare global {
  interface Window {
    answers?: number[]
  }
}

/** Runs in the page: from now on, notes for each key how long it took until its results were drawn. */
function noteAnswers(): void {
  const answers: number[] = []
  window.answers = answers
  const isBusy = (): boolean => document.querySelector('.bl-search-view')?.ariaBusy !== 'false'
  const look = (since: number): void => {
    requestAnimationFrame(() => {
      if (isBusy()) look(since)
      else setTimeout(() => answers.push(performance.now() - since))
    })
  }
  document.addEventListener('keydown', ({ timeStamp }) => queueMicrotask(() => look(timeStamp)), true)
}

/** Types letter by letter, each after the results of the one before. */
async function answersTo(page: Page, query: string): Promise<readonly number[]> {
  await page.evaluate(() => window.answers?.splice(0))
  for (const [at, letter] of query.split('').entries()) {
    await page.keyboard.press(letter === ' ' ? 'Space' : letter)
    await page.waitForFunction((count) => (window.answers?.length ?? 0) >= count, at + 1)
  }
  return page.evaluate(() => window.answers ?? [])
}

const folder = mkdtempSync(join(tmpdir(), 'bloemlezing-'))
const file = join(folder, 'groot.bloemlezing')
const browser = await chromium.launch(chromiumOptions())
try {
  const base = await openBase(file)
  for (const edition of generateEditions(statements)) await takeIn(base, fileOf(edition))
  await base.close()
  const served = await serveBase(file, folder)
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  await page.goto(served.address)
  const box = page.getByRole('searchbox', { name: 'Zoeken in alles…' })
  await box.fill('aangifte')
  await page.locator('.bl-search-view[aria-busy="false"]').waitFor()
  // Until then the full-text table answers.
  await page.getByText('De index wordt opgebouwd.').waitFor({ state: 'detached', timeout: 60_000 })
  await page.evaluate(noteAnswers)
  const figures: number[] = []
  for (const query of typed) {
    await box.fill('')
    await box.focus()
    const answers = await answersTo(page, query)
    process.stdout.write(
      `  ${query.padEnd(34)} p50 ${ms(part(answers, 0.5))}, worst ${ms(worst(answers))} ms\n`,
    )
    figures.push(...answers)
  }
  process.stdout.write(
    `${barLine('keystroke to results on the screen, p95', p95(figures), '<= 100', 'ms')}\n`,
  )
  await page.close()
  await served.stop()
} finally {
  await browser.close()
  rmSync(folder, { recursive: true })
}
