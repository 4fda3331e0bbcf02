/** A published chapter comes back from colleagues: looked over and decided by keyboard, each step taken back by undo. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { zipSync } from 'fflate'
import {
  addBehind,
  changeWords,
  editWord,
  moveBehind,
  removeStatement,
  trackWords,
} from '../support/edited-word.ts'
import {
  libraryPage,
  type LibraryPage,
  returnedPage,
  type ReturnedPage,
  reviewPage,
  windowPage,
  type WindowPage,
} from './pages/index.ts'
import { violations } from './window/axe.ts'
import { type Served, startServed } from './window/hosts.ts'

test.describe.configure({ mode: 'serial' })

let host: Served
let page: Page
let window: WindowPage
let library: LibraryPage
let returned: ReturnedPage

const file = (name: string): string => join(host.folder, name)

const changed = 'Wie thuis nog minder verdiende, noemt zichzelf gelukkig'
const tracked = 'Aangifte doen duurt lang en slachtoffers kennen de stappen vaak niet.'
const removed = 'Jongeren zien de handelaar als een vriend en willen hem niet verraden.'
const moved = 'Er is geen goed overzicht van de problematiek.'
const fresh = 'Niemand legt slachtoffers uit wat een vertrouwenspersoon doet.'
const commented = 'Mensen zien zichzelf niet als slachtoffer.'
const question = 'Klopt dit nog?'

test.beforeAll(async () => {
  host = await startServed(['corpus/voorbeeld-editie-2026.json'])
  await host.command(['export', '2026-voorbeeld', '--section', '1', '-o', file('hoofdstuk 1.docx')])
  await editWord(
    file('hoofdstuk 1.docx'),
    file('hoofdstuk 1 terug.docx'),
    [
      changeWords(changed, 'Wie thuis nog veel minder verdiende, noemt zichzelf gelukkig'),
      trackWords('vaak niet', 'zelden', 'Anna de Vries', '2026-11-20T10:12:00Z'),
      removeStatement(removed),
      moveBehind(moved, 'Slachtoffers hebben te weinig vertrouwen'),
      addBehind('Maak melden los van aangifte', fresh),
    ],
    [{ on: commented, text: question, author: 'Bram Jansen', date: '2026-11-21T09:00:00Z' }],
  )
  page = await host.newWindow()
  window = windowPage(page)
  library = libraryPage(page)
  returned = returnedPage(page, host)
})
test.afterAll(() => host.end())

test('shows what is different, where, and who did it', async () => {
  await returned.read(file('hoofdstuk 1 terug.docx'))
  await expect(
    page.getByText(/hoofdstuk 1 terug\.docx · editie 2026-voorbeeld · geëxporteerd op/),
  ).toBeVisible()
  await expect(returned.toDecide).toHaveText('nog 6 te beslissen')
  await expect(returned.rows).toHaveCount(6)
  await returned.choose('veel minder verdiende')
  await expect(returned.details.locator('ins')).toContainText('veel')
  await returned.choose('kennen de stappen zelden')
  await expect(returned.details).toContainText('Anna de Vries')
  await returned.choose(question)
  await expect(returned.details).toContainText('Bram Jansen')
  await expect(returned.details).toContainText(commented)
  expect(await violations(page)).toEqual([])
})

test('is decided by keyboard, one step each, and undone', async () => {
  await returned.choose('veel minder verdiende')
  await expect(page.getByText('Nu in Bloemlezing')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(returned.rows.filter({ hasText: 'veel minder verdiende' })).toContainText('overgenomen')
  await expect(window.message).toContainText('1 verschil overgenomen. Nog 5 te beslissen.')
  await expect(returned.list).toBeFocused()

  await returned.choose(removed)
  await page.keyboard.press('l')
  await expect(returned.rows.filter({ hasText: removed })).toContainText('gelaten')
  await expect(returned.toDecide).toHaveText('nog 4 te beslissen')

  await page.keyboard.press('Control+z')
  await expect(returned.chosen).toContainText('teruggenomen')
  await expect(returned.chosen).toContainText('veel minder verdiende')
  await expect(returned.toDecide).toHaveText('nog 5 te beslissen')
  await page.keyboard.press('Control+y')
  await expect(returned.chosen).toContainText('overgenomen')
  // The text that was replaced is no longer that of now.
  await expect(page.getByText('Stond in Bloemlezing')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(returned.chosen).toContainText('teruggenomen')
  await page.keyboard.press('n')
  await expect(returned.toDecide).toHaveText('nog 4 te beslissen')

  await returned.choose(question)
  await page.keyboard.press('s')
  await expect(returned.rows.filter({ hasText: question })).toContainText('later')
})

test('asks before it is closed, and stays while one looks elsewhere', async () => {
  await page.getByRole('button', { name: 'Sluiten', exact: true }).press('Enter')
  const asked = page.getByRole('alertdialog', { name: 'Terugkomst sluiten?' })
  await asked.getByRole('button', { name: 'Terug naar de lijst' }).press('Enter')
  await expect(returned.list).toBeFocused()
  await window.goTo('Bibliotheek')
  await expect(window.statements.first()).toBeVisible()
  await window.goTo('Importeren')
  await expect(returned.toDecide).toHaveText('nog 4 te beslissen')
})

test('takes over all that is left at once, shown first', async () => {
  await page.getByRole('button', { name: 'Neem alle over' }).press('Enter')
  await page.getByRole('menuitem', { name: /^Alles: 3/ }).press('Enter')
  const asked = page.getByRole('alertdialog', { name: '3 verschillen overnemen' })
  await expect(asked).toContainText(fresh)
  await asked.getByRole('button', { name: 'Neem over' }).press('Enter')
  await expect(window.message).toContainText('3 verschillen overgenomen. Nog 1 te beslissen.')
  await returned.choose(question)
  await page.keyboard.press('Enter')
  await expect(returned.toDecide).toHaveText('alles beslist')
})

test('ends with what was left, and the edition is as it came back', async () => {
  await page.keyboard.press('Control+Enter')
  const asked = page.getByRole('alertdialog', { name: 'Terugkomst afronden' })
  await expect(asked).toContainText('5 verschillen overgenomen')
  await expect(asked).toContainText('1 verschil gelaten zoals het is')
  await expect(asked.getByRole('region', { name: 'Niet overgenomen' })).toContainText(removed)
  await asked.getByRole('button', { name: 'Afronden' }).press('Enter')

  await window.chooseSection(/^1\.2 /)
  await expect(window.statements.filter({ hasText: moved })).toContainText('1.2-2')
  await expect(window.statements.filter({ hasText: 'kennen de stappen zelden' })).toContainText('1.2-3')
  await expect(window.statements.filter({ hasText: fresh })).toHaveCount(1)
  await window.chooseSection(/^1\.1 /)
  await expect(window.statements.filter({ hasText: removed })).toHaveCount(1)
  await window.chooseStatement(/Mensen zien zichzelf niet als slachtoffer/)
  const notes = await window.detail(/^Opmerkingen/)
  await expect(notes).toContainText(question)
  await expect(notes).toContainText('Bram Jansen')
})

test('each step is undone on its own afterwards', async () => {
  await library.list.focus()
  await library.undo()
  await expect(page.getByRole('tab', { name: /^Opmerkingen/ })).not.toContainText('1')
  await window.chooseSection(/^1\.2 /)
  const added = window.statements.filter({ hasText: fresh })
  await library.list.focus()
  await library.undo()
  await library.undo()
  await library.undo()
  await expect(added).toHaveCount(0)
  await expect(window.statements.filter({ hasText: moved })).toHaveCount(0)
  await expect(window.statements.filter({ hasText: tracked })).toHaveCount(1)
})

test('shows three texts where the edition changed as well', async () => {
  await editWord(file('hoofdstuk 1.docx'), file('botsing.docx'), [
    changeWords('Mensen zien zichzelf niet als', 'Mensen zien zichzelf zelden als'),
  ])
  await window.chooseSection(/^1\.1 /)
  await window.chooseStatement(/Mensen zien zichzelf niet als slachtoffer/)
  await window.write('Veel mensen zien zichzelf niet als slachtoffer.')
  await returned.read(file('botsing.docx'))
  await returned.choose('ook hier gewijzigd')
  for (const name of ['Zoals verstuurd', 'Nu in Bloemlezing', 'Teruggekomen'])
    await expect(returned.details.getByText(name, { exact: true })).toBeVisible()
  expect(await violations(page)).toEqual([])
  await returned.details.getByRole('button', { name: 'Neem toch over' }).press('Enter')
  await expect(returned.toDecide).not.toContainText('nog 2')
  await expect(returned.rows.filter({ hasText: 'Mensen zien zichzelf zelden' })).toContainText('overgenomen')
})

test('a file that nothing is different in says so, whether Word or OpenDocument', async () => {
  await page.getByRole('main').getByRole('button', { name: 'Klaar' }).press('Enter')
  await page.getByRole('button', { name: 'Afronden' }).press('Enter')
  for (const name of ['ongewijzigd.docx', 'ongewijzigd.odt']) {
    await host.command(['export', '2026-voorbeeld', '--section', '2', '-o', file(name)])
    await reviewPage(page, host).pick(file(name))
    await expect(page.getByRole('heading', { name: 'Er is niets veranderd' })).toBeVisible()
    await page.getByRole('main').getByRole('button', { name: 'Klaar' }).press('Enter')
    await expect(window.statements.first()).toBeVisible()
  }
})

test('tells what is wrong with a file that cannot be compared', async () => {
  const compound = Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.from('EncryptedPackage', 'utf16le'),
  ])
  await writeFile(file('vreemd.docx'), zipSync({ 'word/iets.xml': new Uint8Array([60, 97, 47, 62]) }))
  await writeFile(file('kapot.docx'), 'geen Word')
  await writeFile(file('dicht.docx'), compound)
  for (const name of ['vreemd.docx', 'kapot.docx', 'dicht.docx']) {
    await reviewPage(page, host).pick(file(name))
    await expect(page.getByRole('alert')).toContainText(name)
    await expect(page.getByRole('alert')).toContainText('Er is niets gewijzigd.')
  }
  await expect(page.getByRole('alert')).toContainText('wachtwoord')
})

test('keeps a final edition as it is until it is opened again, and the list meanwhile', async () => {
  const actOnEdition = async (name: string): Promise<void> => {
    await window.goTo('Bibliotheek')
    await page.getByRole('button', { name: 'Acties voor programma en editie' }).press('Enter')
    await page.getByRole('menuitem', { name }).press('Enter')
  }
  await actOnEdition('Definitief maken')
  await page.getByRole('button', { name: 'Definitief maken' }).press('Enter')
  await expect(page.getByText('Deze editie is definitief. Heropen haar')).toBeVisible()
  await returned.read(file('hoofdstuk 1 terug.docx'))
  await expect(page.getByText(/De editie is definitief; tekst en volgorde liggen vast/)).toBeVisible()
  await returned.choose(fresh)
  await expect(returned.details.getByRole('button', { name: 'Neem over' })).toBeDisabled()
  await page.keyboard.press('Enter')
  await expect(window.message).toContainText('definitief')

  await actOnEdition('Heropenen')
  await page.getByRole('textbox', { name: 'Reden' }).fill('Reacties verwerken')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Deze editie is definitief. Heropen haar')).toHaveCount(0)
  await window.goTo('Importeren')
  await returned.choose(fresh)
  await page.keyboard.press('Enter')
  await expect(returned.rows.filter({ hasText: fresh })).toContainText('overgenomen')
})
