/** Two windows on one knowledge base: what the one changes under the hands of the other is shown, and nothing is lost. */
import { expect, type Page, test } from '@playwright/test'
import { detailsPage, libraryPage, windowPage } from './pages/index.ts'
import { type Served, startServed } from './window/hosts.ts'

test.describe.configure({ mode: 'serial' })

let host: Served
let page: Page
let other: Page

test.beforeAll(async () => {
  host = await startServed()
  page = await host.newWindow()
  await windowPage(page).openSample()
  other = await host.newWindow()
})
test.afterAll(() => host.end())

test('a title that was changed elsewhere meanwhile is shown beside the own one', async () => {
  await libraryPage(page).goToSection(/^1\.1 /)
  const title = detailsPage(page).field('Titel')
  await title.fill('Mijn titel')
  await libraryPage(other).goToSection(/^1\.1 /)
  await other.keyboard.press('F2')
  await other.getByRole('textbox', { name: 'Nieuwe naam' }).fill('Titel van elders')
  await other.keyboard.press('Enter')
  await expect(libraryPage(page).section(/^1\.1 Titel van elders/)).toBeVisible()
  await title.press('Enter')
  const question = libraryPage(page).dialog('De titel is elders gewijzigd')
  await expect(question).toContainText('Titel van elders')
  await expect(question).toContainText('Mijn titel')
  await expect(libraryPage(page).section(/^1\.1 Titel van elders/)).toBeVisible()
  await question.getByRole('button', { name: 'Bewaar mijn titel' }).press('Enter')
  await expect(libraryPage(other).section(/^1\.1 Mijn titel/)).toBeVisible()
})

test('texts that were changed while they were being merged are shown first', async () => {
  const library = libraryPage(page)
  await library.goToSection(/^1\.1 /)
  await library.goToRow(0)
  await library.menu('Samenvoegen met volgende')
  const question = library.dialog('Twee uitspraken samenvoegen?')
  await expect(question).toContainText('Mensen zien zichzelf niet als slachtoffer.')
  const elsewhere = windowPage(other)
  await elsewhere.chooseSection(/^1\.1 /)
  await elsewhere.chooseStatement(/Mensen zien zichzelf/)
  await elsewhere.write('Elders herschreven.')
  await expect(question).toContainText('De teksten zijn elders gewijzigd.')
  await expect(question).toContainText('Elders herschreven.')
  await question.getByRole('button', { name: 'Samenvoegen' }).press('Enter')
  await expect(library.rows.first()).toContainText('Elders herschreven.')
  await expect(library.rows).toHaveCount(5)
})

test('an introduction typed while its section is removed elsewhere is kept, and saved when the section is back', async () => {
  const library = libraryPage(page)
  await library.goToSection(/^1\.2 /)
  const introduction = page.getByRole('textbox', { name: 'Inleiding' })
  await introduction.click()
  await page.keyboard.type('Niet verliezen.')
  const elsewhere = libraryPage(other)
  await elsewhere.goToSection(/^1\.2 /)
  await other.keyboard.press('Delete')
  const show = page.getByRole('button', { name: 'Bewaarde tekst tonen' })
  // After a pause it would be saved, before the section goes.
  const typeOn = async (): Promise<void> => {
    while (!(await show.isVisible())) await page.keyboard.press('.')
  }
  const remove = elsewhere.dialog(/verwijderen/).getByRole('button', { name: 'Verwijderen' })
  await Promise.all([typeOn(), remove.press('Enter')])
  await expect(library.message).toHaveText(/elders verwijderd. Uw inleiding is in dit venster bewaard/)
  await show.press('Enter')
  await expect(library.dialog('Bewaarde tekst')).toContainText('Niet verliezen.')
  await page.keyboard.press('Escape')
  await other.keyboard.press('Control+z')
  await expect(windowPage(page).saved).toHaveText('opgeslagen')
  await library.goToSection(/^1\.2 /)
  await expect(introduction).toContainText('Niet verliezen.')
})

test('a statement binned elsewhere while it is typed in is put back from its message', async () => {
  const window = windowPage(page)
  await window.chooseSection(/^1\.3 /)
  await window.chooseStatement(/Huisartsen en tandartsen/)
  await window.text.focus()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' Bewaard.')
  const elsewhere = libraryPage(other)
  await elsewhere.goToSection(/^1\.3 /)
  await expect(elsewhere.rows.first()).toContainText('Bewaard.')
  await elsewhere.goToRow(0)
  await expect.poll(elsewhere.activeRow).toContain('Bewaard.')
  await other.keyboard.press('Delete')
  await expect(window.message).toHaveText(/elders naar de prullenbak gezet/)
  await page.getByRole('button', { name: 'Terugzetten' }).press('Enter')
  await expect(window.text).toHaveText(/^Huisartsen en tandartsen .* Bewaard\.$/)
  await expect(libraryPage(page).rows.first()).toContainText('Bewaard.')
})
