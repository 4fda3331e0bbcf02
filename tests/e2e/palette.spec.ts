/** The palette: finds every action and object by typing, says why something cannot be done, remembers what was used. */
import { expect, test } from '@playwright/test'
import { palettePage, type PalettePage, windowPage, type WindowPage } from './pages/index.ts'
import { violations } from './window/axe.ts'
import { type FocusWatch, watchFocus } from './window/focus.ts'
import { type Served, startServed } from './window/hosts.ts'

test.describe.configure({ mode: 'serial' })

let host: Served
let window: WindowPage
let palette: PalettePage
let focus: FocusWatch

test.beforeAll(async () => {
  host = await startServed()
  const page = await host.newWindow()
  window = windowPage(page)
  palette = palettePage(page)
  await window.openSample()
  await page.getByRole('listbox').focus()
  focus = await watchFocus(page)
})
test.afterEach(async () => expect(await focus.losses()).toEqual([]))
test.afterAll(() => host.end())

const isFetched = (): Promise<boolean> =>
  window.page.evaluate(() =>
    performance.getEntriesByType('resource').some(({ name }) => name.includes('/palette-')),
  )

test('is fetched once the window is at rest, and gives focus back', async () => {
  await expect.poll(isFetched).toBe(true)
  await palette.find('Control+k', '')
  await window.page.keyboard.press('Escape')
  await expect(palette.field).toBeHidden()
  await expect(window.page.getByRole('listbox')).toBeFocused()
})

test('finds with what was typed while it was still being fetched', async () => {
  const page = await host.newWindow()
  const other = palettePage(page)
  let release = (): void => {}
  const held = new Promise<void>((done) => {
    release = done
  })
  await page.route(/assets\/palette-.*\.js$/, async (route) => {
    await held
    await route.continue()
  })
  await page.reload()
  await expect(page.getByRole('listbox')).toBeVisible()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('imx')
  await page.keyboard.press('Backspace')
  await page.keyboard.type('porteren')
  release()
  await expect(other.field).toHaveValue('importeren')
  await expect(other.field).toBeFocused()
  await expect(other.entries.first()).toContainText('Importeren…')
  await page.close()
})

test('finds an action by another word for it, and does it', async () => {
  await palette.find('Control+k', 'back-up')
  await palette.take(/^Nu een reservekopie maken/)
  await expect(window.message).toHaveText('Reservekopie gemaakt en nagekeken.')
})

test('has what was used last in front, with keys beside those that have them', async () => {
  await palette.find('Control+k', '')
  await expect(palette.entries.first()).toContainText('Nu een reservekopie maken')
  await expect(palette.entries.filter({ hasText: 'Exporteren…' })).toContainText('Ctrl E')
  expect(await violations(window.page)).toEqual([])
  await window.page.keyboard.press('Escape')
})

test('says why an action cannot be done now', async () => {
  await palette.find('Control+k', 'naar prullenbak')
  await expect(palette.entries.first()).toContainText('Kies eerst een uitspraak.')
  await palette.take(/^Naar prullenbak/)
  await expect(window.message).toHaveText('Kies eerst een uitspraak.')
  await expect(window.page.getByRole('listbox')).toBeFocused()
})

test('jumps to a section by its number, and by a part of its title', async () => {
  const chosen = window.page.getByRole('treegrid', { name: 'Inhoud' }).getByRole('row', { selected: true })
  await palette.find('Control+p', '2.3')
  await palette.take(/^2\.3 Seksuele/)
  await expect(chosen).toContainText('Seksuele uitbuiting')
  await palette.find('Control+p', 'crimnele')
  await palette.take(/^2\.2 Criminele/)
  await expect(chosen).toContainText('Criminele uitbuiting')
})

test('finds statements of the edition in sight, and opens one at its place', async () => {
  await palette.find('Control+f', 'bedenktijd te ruim')
  await palette.take(/^De bedenktijd wordt te ruim toegekend/)
  await expect(window.text).toHaveText(/bedenktijd/)
  const list = window.page.getByRole('listbox')
  await expect(list).toBeFocused()
  const active = await list.getAttribute('aria-activedescendant')
  await expect(window.page.locator(`[id="${active}"]`)).toContainText('bedenktijd')
})

test('leads to tags and stakeholders', async () => {
  await palette.find('Control+k', 'thema opvang')
  await palette.take(/^Thema › Opvang/)
  await expect(window.view('Labels')).toHaveAttribute('aria-current', 'page')
  await palette.find('Control+k', 'opvanghuis de linde')
  await palette.take(/^Opvanghuis De Linde/)
  await expect(window.view('Belanghebbenden')).toHaveAttribute('aria-current', 'page')
})

test('says so when nothing fits', async () => {
  await palette.find('Control+k', 'xyzzyxyzzy')
  await expect(window.page.getByText('Niets gevonden voor ‘xyzzyxyzzy’.')).toBeVisible()
  await window.page.keyboard.press('Escape')
})

test('leaves searching in all to the box above', async () => {
  await window.page.keyboard.press('Control+Shift+f')
  await expect(window.searchBox).toBeFocused()
})
