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
