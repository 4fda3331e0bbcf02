/** Settings, the file menu in the page, and the list of what was told. */
import { expect, test } from '@playwright/test'
import { exchangeEditionSchema } from '../../src/shared/domain/index.ts'
import { palettePage, publishingPage, windowPage, type WindowPage } from './pages/index.ts'
import { type FocusWatch, watchFocus } from './window/focus.ts'
import { type Served, startServed } from './window/hosts.ts'

test.describe.configure({ mode: 'serial' })

let host: Served
let window: WindowPage
let focus: FocusWatch

test.beforeAll(async () => {
  host = await startServed()
  window = windowPage(await host.newWindow())
  await window.openSample()
  await window.page.getByRole('listbox').focus()
  focus = await watchFocus(window.page)
})
test.afterAll(() => host.end())

const menu = async (item: string): Promise<void> => {
  await window.page.getByRole('button', { name: 'Menu van Bloemlezing' }).click()
  await window.page.getByRole('menuitem', { name: item }).click()
}

test('the author has the name of the account at first, and then the one that is filled in', async () => {
  await menu('Instellingen')
  const author = window.page.getByRole('textbox', { name: 'Naam van de auteur' })
  await expect(author).toHaveValue(/./)
  await author.fill('A. de Vries')
  await author.press('Enter')
  await expect(window.message).toHaveText('U schrijft nu als A. de Vries.')
  await window.page.reload()
  await expect(author).toHaveValue('A. de Vries')
  focus = await watchFocus(window.page)
})

test('a safety copy is made at once and stands in the list', async () => {
  const { page } = window
  await expect(page.getByText('kennisbank.bloemlezing', { exact: true })).toBeVisible()
  const copies = page.getByRole('grid', { name: 'Reservekopieën' }).getByRole('row')
  await page.getByRole('button', { name: 'Maak nu een reservekopie' }).press('Enter')
  await expect(copies.filter({ hasText: 'op-verzoek' })).toHaveCount(1)
  await expect(window.message).toHaveText('Reservekopie gemaakt en nagekeken.')
})

test('letter keys that are off do nothing, also the question mark', async () => {
  const { page } = window
  await page
    .getByRole('radiogroup', { name: 'Losse lettertoetsen' })
    .getByText('Uit', { exact: true })
    .click()
  await page.keyboard.press('Alt+1')
  const list = page.getByRole('listbox')
  await list.focus()
  await page.keyboard.press('ArrowDown')
  const first = await list.getAttribute('aria-activedescendant')
  await page.keyboard.press('j')
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect.poll(() => list.getAttribute('aria-activedescendant')).toBe(first)
  await palettePage(page).find('Control+k', 'sneltoetsen')
  await palettePage(page).take(/^Sneltoetsen/)
  await expect(page.getByText('Losse lettertoetsen staan uit in Instellingen')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(list).toBeFocused()
})

test('letter keys that are on again work in a list, and never where one types', async () => {
  const { page } = window
  await menu('Instellingen')
  await page
    .getByRole('radiogroup', { name: 'Losse lettertoetsen' })
    .getByText('Aan', { exact: true })
    .click()
  await page.keyboard.press('Alt+1')
  const list = page.getByRole('listbox')
  await list.focus()
  const before = await list.getAttribute('aria-activedescendant')
  await page.keyboard.press('j')
  await expect(list).not.toHaveAttribute('aria-activedescendant', before ?? '')
  await page.keyboard.press('Control+Shift+f')
  await page.keyboard.type('?jk')
  await expect(window.searchBox).toHaveValue('?jk')
  await expect(page.getByRole('dialog')).toBeHidden()
  await page.keyboard.press('Escape')
})

test('the menu says what only the program itself can do', async () => {
  const { page } = window
  await page.getByRole('button', { name: 'Menu van Bloemlezing' }).click()
  for (const item of ['Nieuwe kennisbank…', 'Openen…']) {
    const entry = page.getByRole('menuitem', { name: item })
    await expect(entry).toHaveAttribute('aria-disabled', 'true')
  }
  await expect(
    page.getByText('Dit kan alleen in het programma zelf, niet in de browser.').first(),
  ).toBeVisible()
  await page.keyboard.press('Escape')
})

test('an edition is saved as a file that can be imported', async () => {
  const { page } = window
  await page.keyboard.press('Alt+1')
  await page.keyboard.press('Control+e')
  const publishing = publishingPage(page)
  await publishing.set('Soort', 'JSON')
  const file = await publishing.made(() => page.keyboard.press('Control+Enter'))
  expect(file.name).toMatch(/^Bloemlezing Samen tegen mensenhandel 2026.*\.json$/)
  const edition = exchangeEditionSchema.parse(JSON.parse(file.bytes.toString()))
  expect(edition.sections).toHaveLength(5)
  await expect(window.message).toContainText('Opgeslagen als')
  await page.keyboard.press('Alt+1')
})

test('what was told stays until it is closed, and after that in the list, with undo on the newest', async () => {
  const { page } = window
  await page.getByRole('listbox').focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Delete')
  await expect(window.message).toContainText('naar de prullenbak')
  await page.getByRole('button', { name: 'Bericht sluiten' }).press('Enter')
  await expect(window.message).toBeEmpty()
  await palettePage(page).find('Control+k', 'meldingen')
  await palettePage(page).take(/^Meldingen/)
  const told = page.getByRole('dialog', { name: 'Meldingen' }).getByRole('listitem')
  await expect(told.first()).toContainText('naar de prullenbak')
  await expect(told.filter({ hasText: 'opgeslagen' })).toHaveCount(1)
  await told.first().getByRole('button', { name: 'Ongedaan maken' }).press('Enter')
  await expect(told.first()).toContainText('ongedaan gemaakt')
  await expect(told.getByRole('button')).toHaveCount(0)
  await page.keyboard.press('Escape')
})

test('focus was never lost on the way', async () => {
  expect(await focus.losses()).toEqual([])
})
