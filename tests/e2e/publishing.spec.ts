/** Publishing: what is chosen, how it is made, what to look at before, the pages, and the file. Only by keyboard. */
import { resolve } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { partsOf } from '../support/word-file.ts'
import { publishingPage, type PublishingPage, windowPage, type WindowPage } from './pages/index.ts'
import { violations } from './window/axe.ts'
import { type FocusWatch, watchFocus } from './window/focus.ts'
import { type Served, startServed } from './window/hosts.ts'
import { watchMouse } from './window/look.ts'

test.describe.configure({ mode: 'serial' })

/** One that sources of the example name. */
const organisation = 'Ervaringsgroep Aan Tafel'
const example = resolve(import.meta.dirname, '../../corpus/voorbeeld-editie-2026.json')

let host: Served
let page: Page
let window: WindowPage
let publishing: PublishingPage
let focus: FocusWatch
let pressed: () => Promise<number>
/** What the connection does with answers of the core. */
let connection: 'open' | 'silent' = 'open'

test.beforeAll(async () => {
  host = await startServed([example])
  await host.context.routeWebSocket(/./, (line) => {
    const core = line.connectToServer()
    core.onMessage((message) => {
      if (connection === 'open') line.send(message)
    })
  })
  page = await host.newWindow()
  window = windowPage(page)
  publishing = publishingPage(page)
  await expect(window.statements.first()).toBeVisible()
  await page.getByRole('listbox').focus()
  focus = await watchFocus(page)
  pressed = await watchMouse(page)
})
test.afterEach(async () => {
  expect(await focus.losses()).toEqual([])
  expect(await pressed()).toBe(0)
})
test.afterAll(() => host.end())

/** Puts a chapter in sight in the library, with focus in its list. */
async function lookAtChapter(name: RegExp): Promise<void> {
  await page.keyboard.press('Alt+1')
  const row = page.getByRole('treegrid', { name: 'Inhoud' }).getByRole('row', { name })
  await row.press('Enter')
  await expect(row).toHaveAttribute('aria-selected', 'true')
  await page.getByRole('listbox').focus()
}

test('a chapter becomes a Word file for a letter in eight keys', async () => {
  await lookAtChapter(/^2 Vormen/)
  await page.keyboard.press('Control+e')
  await expect(publishing.sections.getByRole('row', { name: /^2 Vormen/ })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.type('kam')
  await page.getByRole('option', { name: 'Kamerbrief bijlage' }).waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(publishing.count).toHaveText('36 uitspraken in 5 onderdelen')
  const { name, bytes } = await publishing.made(() => page.keyboard.press('Control+Enter'))
  expect(name).toMatch(/^2026 – 2 Vormen van uitbuiting – \d{4}-\d{2}-\d{2}\.docx$/)
  const body = partsOf(bytes)('word/document.xml')
  expect(body.match(/<w:bookmarkStart [^>]*w:name="p_[0-9a-f]{32}"/g)).toHaveLength(36)
  expect(body).toContain('w:num="2"')
})

test('sections are ticked one by one, and the rest of a chapter stays', async () => {
  const row = publishing.sections.getByRole('row', { name: /^2\.2 / })
  await row.press('Space')
  await expect(row).toHaveAttribute('aria-selected', 'false')
  await expect(publishing.count).toHaveText('27 uitspraken in 3 onderdelen')
  await expect(publishing.sections.getByRole('row', { name: /^2 Vormen.*deels gekozen/ })).toBeVisible()
  await expect(publishing.fileName).toHaveValue(/3 onderdelen/)
  await row.press('Space')
  await expect(publishing.count).toHaveText(/^36 uitspraken/)
})

test('the pages follow a setting, and are gone through by keys', async () => {
  await publishing.set('Onderdeel', 'Hele editie')
  await expect(publishing.pages).toHaveAttribute('aria-busy', 'false')
  const address = await publishing.pictures.first().getAttribute('src')
  await publishing.set('Kolommen', 'Eén')
  await expect(publishing.pictures.first()).not.toHaveAttribute('src', address ?? '')
  await expect(publishing.pages).toHaveAttribute('aria-busy', 'false')
  await publishing.pages.focus()
  const field = page.getByRole('textbox', { name: 'Naar pagina' })
  await page.keyboard.press('PageDown')
  await expect(field).toHaveValue('2')
  await page.keyboard.press('End')
  const last = (await publishing.pages.getAttribute('aria-label'))?.match(/(\d+) pagina/)?.[1] ?? ''
  await expect(field).toHaveValue(last)
  await expect(publishing.pictures.last()).toHaveAttribute('alt', `Pagina ${last} van ${last}`)
  await field.fill('1')
  await field.press('Enter')
  await expect(publishing.pictures.first()).toHaveAttribute('alt', `Pagina 1 van ${last}`)
  await page.getByRole('button', { name: 'Hele pagina' }).press('Enter')
  await expect(publishing.pictures.first()).toBeInViewport({ ratio: 0.99 })
  await page.getByRole('button', { name: 'Op breedte' }).press('Enter')
})

test('what stands in the way is named, and leads to where it can be mended and back', async () => {
  const draft = publishing.warnings.getByRole('group').filter({ hasText: 'nog een concept' })
  await draft.locator('summary').press('Enter')
  await draft.getByRole('button').press('Enter')
  await expect(page.getByRole('treegrid', { name: 'Inhoud' })).toBeVisible()
  await page.keyboard.press('Alt+6')
  await expect(publishing.setting('Onderdeel', 'Hele editie')).toBeChecked()
  expect(await violations(page)).toEqual([])
})

test('own settings are kept as a profile, and that is undone', async () => {
  await publishing.chooseProfile('Citaten met bron')
  await publishing.set('Kolommen', 'Twee')
  await expect(publishing.choices.getByText('Gewijzigd ten opzichte van dit profiel.')).toBeVisible()
  await publishing.profileMenu('Bewaar als profiel…')
  const dialog = page.getByRole('dialog', { name: 'Profiel bewaren' })
  await dialog.getByRole('textbox').fill('Citaten in twee kolommen')
  await page.keyboard.press('Enter')
  await expect(publishing.profile).toHaveValue('Citaten in twee kolommen')
  await publishing.chooseProfile('Intern werkdocument')
  await publishing.chooseProfile('Citaten in twee kolommen')
  await expect(publishing.setting('Kolommen', 'Twee')).toBeChecked()
  await publishing.profileMenu('Profiel verwijderen')
  await expect(window.message).toContainText('verwijdering van profiel Citaten in twee kolommen')
  await expect(publishing.profile).toHaveValue('Intern werkdocument')
  await page.keyboard.press('Control+z')
  await expect(window.message).toContainText('ongedaan gemaakt')
  await publishing.chooseProfile('Citaten in twee kolommen')
})

test('organisations are left unnamed where that is asked for', async () => {
  await publishing.chooseProfile('Intern werkdocument')
  await publishing.set('Soort', 'Markdown')
  const named = await publishing.made(() => page.keyboard.press('Control+Enter'))
  expect(named.bytes.toString()).toContain(organisation)
  await publishing.set('Organisaties', 'Anoniem')
  const unnamed = await publishing.made(() => page.keyboard.press('Control+Enter'))
  expect(unnamed.bytes.toString()).not.toContain(organisation)
})

test('data have no pages, and settings do not count for what loses nothing', async () => {
  await publishing.set('Soort', 'CSV')
  await expect(page.getByRole('heading', { name: 'Een tabel heeft geen pagina’s' })).toBeVisible()
  await publishing.set('Soort', 'JSON')
  await expect(page.getByRole('radiogroup', { name: 'Kolommen' })).toHaveCount(0)
  await expect(publishing.choices.getByText('Instellingen en profiel doen hier niet mee.')).toBeVisible()
  expect(await violations(page)).toEqual([])
})

test('what was chosen comes back in another run', async () => {
  await page.reload()
  await expect(publishing.setting('Soort', 'JSON')).toBeChecked()
  await publishing.set('Soort', 'Word')
  await expect(publishing.setting('Organisaties', 'Anoniem')).toBeChecked()
  focus = await watchFocus(page)
  pressed = await watchMouse(page)
})

test('what a search finds is published, and that nothing is found is said', async () => {
  await publishing.set('Onderdeel', 'Zoekresultaat')
  await expect(page.getByRole('heading', { name: 'Nog niets te publiceren' })).toBeVisible()
  await expect(publishing.choices.getByRole('button', { name: 'Exporteer' })).toBeDisabled()
  const query = page.getByRole('textbox', { name: 'Zoekopdracht' })
  await query.fill('bestaatniet')
  await expect(page.getByText('Deze zoekopdracht vindt niets.')).toBeVisible()
  await query.fill('opvang')
  await expect(publishing.count).toHaveText(/^\d+ uitspraken in \d+ onderdelen$/)
  await expect(publishing.pictures.first()).toBeVisible()
})

test('selected statements are handed over', async () => {
  await lookAtChapter(/^1\.1 /)
  await page.keyboard.press('Home')
  await page.keyboard.press('x')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('x')
  await page.keyboard.press('Control+e')
  await expect(publishing.setting('Onderdeel', 'Selectie')).toBeChecked()
  await expect(publishing.choices.getByText('2 geselecteerde uitspraken')).toBeVisible()
  await expect(publishing.count).toHaveText(/^2 uitspraken in /)
})

test('making a file is given up, and focus stays', async () => {
  connection = 'silent'
  const button = publishing.choices.locator('.bl-export-bar').getByRole('button')
  await button.press('Enter')
  await expect(publishing.choices.getByRole('progressbar')).toBeVisible()
  await expect(button).toHaveText('Annuleren')
  await button.press('Enter')
  await expect(publishing.choices.getByText('Geannuleerd. Er is geen bestand opgeslagen.')).toBeVisible()
  await expect(button).toBeFocused()
  await expect(button).toHaveText('Exporteer')
  connection = 'open'
})

test('a preview is stopped and made again', async () => {
  connection = 'silent'
  await publishing.set('Onderdeel', 'Hele editie')
  await page.getByRole('button', { name: 'Stoppen' }).press('Enter')
  await expect(page.getByText('Het voorbeeld is gestopt.')).toBeVisible()
  connection = 'open'
  await page.getByRole('button', { name: 'Maak het voorbeeld' }).press('Enter')
  await expect(publishing.pages).toHaveAttribute('aria-busy', 'false')
})

test('a knowledge base that is in use elsewhere can be published from', async () => {
  const beside = await host.newWindowBeside()
  const other = publishingPage(beside)
  await beside.getByText('Alleen lezen:').waitFor()
  await beside.getByRole('listbox').focus()
  await beside.keyboard.press('Control+e')
  await expect(other.count).toHaveText(/^\d+ uitspraken in /)
  const { name } = await other.made(() => beside.keyboard.press('Control+Enter'))
  expect(name).toMatch(/\.docx$/)
  await beside.getByRole('button', { name: 'Profiel bewaren of wijzigen' }).press('Enter')
  await expect(beside.getByRole('menuitem', { name: 'Bewaar als profiel…' })).toHaveAttribute(
    'aria-disabled',
    'true',
  )
  await beside.close()
})
