/** A publication as a colleague has it: opened from a disk or an intranet, without the app. */
import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { unzipSync } from 'fflate'
import { createFileWriter, createFolderWriter } from '../../src/main/core/publishing/html/index.ts'
import type { ContentStatement } from '../../src/shared/document/index.ts'
import { makePublication } from '../../tools/publication/index.ts'
import { lexiconFile } from '../support/lexicon.ts'
import {
  type OpenedPublication,
  type PublicationBrowser,
  searchable,
  startPublicationBrowser,
} from '../support/opened-publication.ts'
import { editionWith, idOf, placed, published, section, statement, text } from '../support/published.ts'
import { isMissing } from '../support/checkers.ts'
import { violations } from './window/axe.ts'

test.describe.configure({ mode: 'default' })

const hostile =
  '<img src=x onerror="window.hurt=1"><script>window.hurt=1</script> {{7*7}} &amp; \u05D0\u05D1 😀'

const said = (name: string, words: string, fields: Partial<ContentStatement> = {}) =>
  placed(statement(name, { text: text(words), ...fields }))

const content = {
  ...editionWith([
    section('1', 'Melden', {
      kind: 'chapter',
      sections: [
        section('1.1', 'Aangifte', {
          placements: [
            said('a', 'Aangifte doen duurt te lang.', {
              tags: ['Thema/Aangifte'],
              citations: [{ organisation: 'Politie', name: 'Gesprek' }],
            }),
            said('b', 'Maak aangifte eenvoudiger.', {
              kind: 'solution',
              tags: ['Thema/Aangifte'],
              citations: [{ organisation: 'Gemeente', name: 'Brief' }],
            }),
          ],
        }),
        section('1.2', 'Vijandig', { placements: [said('c', hostile)] }),
      ],
    }),
    section('2', 'Opvang', {
      kind: 'chapter',
      sections: [
        section('2.1', 'Plekken', {
          placements: [said('d', 'De opvangplekken zijn vol.'), said('e', 'Slachtoffers wachten lang.')],
        }),
      ],
    }),
  ]),
  terms: [['slachtoffers', 'overlever']],
}

const addresses = async () => ({ lexicon: lexiconFile.href, publication: (await makePublication()).href })
const writeFile = async () => createFileWriter(await addresses())(published(content))
const writeFolder = async () => unzipSync(await createFolderWriter(await addresses())(published(content)))

const placeOf = (name: string): string => `p_${idOf(`plaats-${name}`)}`
const box = (page: Page) => page.getByRole('searchbox', { name: 'Zoek in deze publicatie' })
const hits = (page: Page) => page.locator('.hit')
const found = (page: Page) => page.getByRole('status')

let browser: PublicationBrowser
let publication: OpenedPublication
let page: Page

test.beforeAll(async () => {
  browser = await startPublicationBrowser()
})
test.beforeEach(async () => {
  publication = await browser.open({ 'index.html': await writeFile() })
  page = publication.page
})
test.afterEach(async () => {
  expect(publication.complaints).toEqual([])
  await page.close()
})
test.afterAll(() => browser.close())

test('is read without a script', async () => {
  const plain = await browser.openWithoutScript(page.url())
  await expect(plain.getByRole('heading', { name: '1.1 Aangifte' })).toBeVisible()
  await expect(plain.getByText('Aangifte doen duurt te lang.')).toBeVisible()
  await expect(plain.getByRole('navigation').getByRole('link', { name: '2.1 Plekken' })).toBeVisible()
  await expect(box(plain)).toBeHidden()
  await plain.context().close()
})

test('finds what is typed, by keyboard, and goes there and back', async () => {
  await page.keyboard.press('/')
  await expect(box(page)).toBeFocused()
  await page.keyboard.type('aangiften')
  await expect(found(page)).toHaveText('2 uitspraken gevonden.')
  await expect(hits(page).locator('mark')).toHaveText(['aangifte', 'Aangifte'])
  await page.keyboard.press('ArrowDown')
  await expect(hits(page).first().getByRole('link')).toBeFocused()
  await page.keyboard.press('ArrowDown')
  const second = hits(page).nth(1).getByRole('link')
  await expect(second).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('.statement:focus')).toBeInViewport()
  await expect(page).toHaveURL(/#p_[0-9a-f]{32}$/)
  await page.keyboard.press('Escape')
  await expect(second).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(box(page)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('heading', { name: 'Zoekresultaten' })).toBeHidden()
  await expect(page.getByText('De opvangplekken zijn vol.')).toBeVisible()
})

test('says why a statement was found', async () => {
  await box(page).fill('overlever')
  await expect(hits(page)).toHaveText([/Slachtoffers wachten lang\..*via synoniem Slachtoffers/])
  await box(page).fill('opvang')
  await expect(hits(page)).toHaveText([/deel van opvangplekken/])
})

test('filters, and counts what each filter gives', async () => {
  await page.getByRole('button', { name: 'Filters' }).click()
  await expect(hits(page)).toHaveCount(5)
  const filters = page.getByRole('complementary', { name: 'Filters' })
  await filters.getByRole('checkbox', { name: 'knelpunt 4' }).check()
  await expect(found(page)).toHaveText('4 uitspraken gevonden.')
  await filters.getByRole('checkbox', { name: '1.1 Aangifte 1' }).check()
  await expect(hits(page)).toHaveText([/Aangifte doen duurt te lang/])
  await expect(filters.getByRole('checkbox', { name: 'oplossing 1' })).toBeVisible()
  await filters.getByRole('checkbox', { name: /^1\.1 Aangifte/ }).uncheck()
  await expect(filters.getByRole('checkbox', { name: /^1\.1 Aangifte/ })).toBeFocused()
  await page.getByRole('button', { name: 'Wissen' }).click()
  await expect(box(page)).toBeFocused()
  await expect(filters).toBeHidden()
})

test('an address brings to a place, or to what was asked', async () => {
  const home = page.url()
  await page.goto(`${home}#${placeOf('e')}`)
  await expect(page.locator(`#${placeOf('e')}`)).toBeInViewport()
  await page.goto(`${home}#zoek=aangifte&soort=solution`)
  await expect(hits(page)).toHaveText([/Maak aangifte eenvoudiger/])
  await expect(page.getByRole('checkbox', { name: /^oplossing/ })).toBeChecked()
  await page.reload()
  await searchable(page)
  await expect(hits(page)).toHaveCount(1)
})

test('says what to do where nothing is found', async () => {
  await box(page).fill('zeppelin')
  await expect(found(page)).toHaveText('Niets gevonden. Probeer minder of andere woorden.')
  await box(page).fill('aangfite')
  await expect(found(page)).toHaveText('2 uitspraken gevonden. Gezocht op aangifte.')
})

test('what a statement says is never run', async () => {
  const words = page.locator(`#${placeOf('c')} .words`)
  expect(await words.evaluate((element) => element.textContent)).toBe(hostile)
  await box(page).fill('onerror')
  await expect(hits(page).locator('.words')).toHaveText(hostile)
  expect(await page.evaluate(() => 'hurt' in window)).toBe(false)
})

test('serves everybody: in every look, and 320 pixels wide', async () => {
  const complaints = [...(await violations(page))]
  await box(page).fill('aangifte')
  await expect(hits(page)).toHaveCount(2)
  complaints.push(...(await violations(page)))
  for (const hash of ['#text', '#zoek=aangifte']) {
    await page.goto(page.url().replace(/#.*/, hash))
    await page.setViewportSize({ width: 320, height: 700 })
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    if (over > 0) complaints.push(`${hash}: ${over} pixels too wide`)
  }
  expect(complaints).toEqual([])
})

test('on paper the text stands, whatever was searched', async () => {
  test.skip(isMissing('pdftotext'), 'pdftotext is not here')
  await box(page).fill('aangifte')
  await expect(hits(page)).toHaveCount(2)
  const pdf = await page.pdf({ preferCSSPageSize: true })
  const printed = execFileSync('pdftotext', ['-raw', '-', '-'], { input: pdf }).toString()
  for (const words of ['1.1-1', 'De opvangplekken zijn vol.', 'Slachtoffers wachten lang.'])
    expect(printed.split(words)).toHaveLength(2)
  expect(printed).not.toContain('Zoekresultaten')
})

test('a folder is opened from a disk', async () => {
  const opened = await browser.open(await writeFolder())
  await box(opened.page).fill('aangifte')
  await expect(hits(opened.page)).toHaveCount(2)
  expect(opened.complaints).toEqual([])
  await opened.page.close()
})

test('and from an intranet', async () => {
  const files = await writeFolder()
  const types: Readonly<Record<string, string>> = {
    '.html': 'text/html',
    '.css': 'text/css',
    '.js': 'text/javascript',
  }
  const server = createServer((request, response) => {
    const name = request.url?.slice(1) ?? ''
    response.setHeader('Content-Type', types[extname(name)] ?? 'text/plain')
    response.end(files[name] ?? '')
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  try {
    const complaints: string[] = []
    const opened = await browser.context.newPage()
    opened.on('console', (message) => complaints.push(message.text()))
    await opened.goto(`http://127.0.0.1:${port}/index.html`)
    await searchable(opened)
    await box(opened).fill('aangifte')
    await expect(hits(opened)).toHaveCount(2)
    expect(complaints).toEqual([])
    await opened.close()
  } finally {
    server.close()
  }
})
