/** The core tasks of an officer without a mouse, from an empty knowledge base; focus never falls into nothing (A2, A4). */
import { resolve } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import {
  libraryPage,
  type LibraryPage,
  palettePage,
  type PalettePage,
  publishingPage,
  windowPage,
  type WindowPage,
} from './pages/index.ts'
import { type FocusWatch, watchFocus } from './window/focus.ts'
import { type Served, startServed } from './window/hosts.ts'
import { watchMouse } from './window/look.ts'

test.describe.configure({ mode: 'serial' })

const corpus = resolve(import.meta.dirname, '../../corpus')

let host: Served
let page: Page
let window: WindowPage
let library: LibraryPage
let palette: PalettePage
let focus: FocusWatch
let pressed: () => Promise<number>

test.beforeAll(async () => {
  host = await startServed()
  page = await host.newWindow()
  window = windowPage(page)
  library = libraryPage(page)
  palette = palettePage(page)
  await page.getByRole('button', { name: 'Open de voorbeeldbloemlezing' }).focus()
  focus = await watchFocus(page)
  pressed = await watchMouse(page)
  await page.keyboard.press('Enter')
  await expect(library.rows.first()).toBeVisible()
})
test.afterEach(async () => {
  expect(await focus.losses()).toEqual([])
  expect(await pressed()).toBe(0)
})
test.afterAll(() => host.end())

test('imports a page into the inbox', async () => {
  await page.keyboard.press('Control+i')
  const choose = page.getByRole('button', { name: 'Kies een bestand…' })
  await host.pick(page, `${corpus}/samen-tegen-mensenhandel-p18.txt`, () => choose.press('Enter'))
  await expect(page.getByRole('listbox', { name: 'Voorstel' })).toBeFocused({ timeout: 30_000 })
  await page.keyboard.press('Control+Enter')
  const dialog = page.getByRole('dialog', { name: 'Voorstel overnemen' })
  await dialog.getByRole('radio', { name: 'Postvak' }).press('Space')
  await page.keyboard.press('Enter')
  await expect(window.message).toHaveText(/in het postvak gezet/)
})

test('empties a little of the inbox', async () => {
  await page.keyboard.press('Alt+3')
  const inbox = page.getByRole('listbox', { name: 'Postvak' })
  await inbox.focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('Delete')
  await expect(window.message).toHaveText('Gedaan: 1 uitspraak naar de prullenbak')
  await expect(inbox).toBeFocused()
})

test('goes to a section, and tags a statement there', async () => {
  await palette.find('Control+p', '2.3 seksuele')
  await palette.take(/^2\.3 Seksuele/)
  await expect(library.rows.first()).toContainText('2.3-1')
  await expect(library.list).toBeFocused()
  await page.keyboard.press('Home')
  await expect(page.locator('.bl-list__row[data-active]')).toContainText('2.3-1')
  await page.keyboard.press('l')
  await page.keyboard.type('Proeflabel')
  await page.getByRole('option', { name: 'Nieuw: Proeflabel' }).waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Labels wijzigen' }).press('Enter')
  await expect(window.message).toHaveText('Gedaan: labels op 1 uitspraak')
})

test('links it to a section', async () => {
  await page.keyboard.press('v')
  await page.keyboard.type('1.2')
  await page.getByRole('option', { name: /^1\.2 / }).waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Verwijzing maken' }).press('Enter')
  await expect(window.message).toHaveText('Gedaan: nieuwe verwijzing')
})

test('changes its text', async () => {
  await page.keyboard.press('Enter')
  await expect(window.text).toBeFocused()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' Aangevuld.')
  await page.keyboard.press('Escape')
  await expect(library.list).toBeFocused()
  await expect(window.saved).toHaveText('opgeslagen')
  await expect(library.rows.first()).toContainText('Aangevuld.')
})

test('takes that back and does it again', async () => {
  await page.keyboard.press('Control+z')
  await expect(library.rows.first()).not.toContainText('Aangevuld.')
  await page.keyboard.press('Control+y')
  await expect(library.rows.first()).toContainText('Aangevuld.')
})

test('moves it down one', async () => {
  await page.keyboard.press('Alt+ArrowDown')
  await expect(library.rows.nth(1)).toContainText('Aangevuld.')
})

test('merges it with the next, by the palette', async () => {
  const before = await library.rows.count()
  await palette.find('Control+k', 'samenvoegen met volgende')
  await palette.take(/^Samenvoegen met volgende/)
  await page.getByRole('button', { name: 'Samenvoegen' }).press('Enter')
  await expect(library.rows).toHaveCount(before - 1)
  await expect(library.list).toBeFocused()
})

test('throws one away and brings it back from the bin', async () => {
  const before = await library.rows.count()
  await page.keyboard.press('Delete')
  await expect(library.rows).toHaveCount(before - 1)
  await palette.find('Control+k', 'prullenbak openen')
  await palette.take(/^Prullenbak openen/)
  await expect(page.getByRole('listbox', { name: 'Prullenbak' })).toBeFocused()
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await expect(window.message).toHaveText('Gedaan: terugzetten van 1 uitspraak')
})

test('searches in all, and opens what it finds', async () => {
  await page.keyboard.press('Control+Shift+f')
  await page.keyboard.insertText('opvang')
  await expect(
    page.getByRole('heading', { name: /^\d+ uitspraken in \d+ probleemgebieden gevonden$/ }),
  ).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('listbox', { name: 'Zoekresultaten' })).toBeFocused()
  await expect(page.locator('.bl-list__row[data-active]')).toHaveAttribute('aria-posinset', '1')
  await page.keyboard.press('Enter')
  await expect(window.text).toBeFocused()
  await page.keyboard.press('Escape')
})

test('exports a chapter', async () => {
  await palette.find('Control+p', 'vormen')
  await palette.take(/^2 Vormen/)
  await expect(library.rows.first()).toContainText('2.1-1')
  await expect(library.list).toBeFocused()
  await page.keyboard.press('Control+e')
  const publishing = publishingPage(page)
  await expect(publishing.sections.getByRole('row', { name: /^2 Vormen/ })).toBeFocused()
  const file = await publishing.made(() => page.keyboard.press('Control+Enter'))
  expect(file.name).toMatch(/ – 2 Vormen van uitbuiting – \d{4}-\d{2}-\d{2}\.docx$/)
})

test('changes a setting', async () => {
  await palette.find('Control+k', 'dichtheid')
  await palette.take(/^Instellingen/)
  await page.getByRole('radio', { name: 'Ruim' }).press('Space')
  await expect(page.locator('html')).toHaveAttribute('data-density', 'ruim')
})
