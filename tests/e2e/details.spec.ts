/** The details of a statement and of a section, all of it without a mouse. */
import { expect, test } from '@playwright/test'
import { detailsPage, type DetailsPage, windowPage, type WindowPage } from './pages/index.ts'
import { violations } from './window/axe.ts'
import { type Served, startServed } from './window/hosts.ts'

test.describe.configure({ mode: 'serial' })

const pane = '[data-pane="details"]'

let host: Served
let window: WindowPage
let details: DetailsPage

test.beforeAll(async () => {
  host = await startServed()
  window = windowPage(await host.newWindow())
  details = detailsPage(window.page)
  await window.openSample()
  await window.chooseSection(/^1\.2 /)
  await window.page.getByRole('listbox').focus()
  await window.page.keyboard.press('ArrowDown')
  await expect(window.text).toHaveText(/Slachtoffers hebben te weinig vertrouwen/)
})
test.afterEach(async () => {
  await expect.poll(() => details.focusIsInPage()).toBe(true)
})
test.afterAll(() => host.end())

test('labels are found by a synonym, made in place, and taken away with Backspace', async () => {
  const labels = await details.tab('Labels')
  await details.pick('Labels', 'menskracht', /Capaciteit/)
  await expect(labels.getByRole('row', { name: 'Thema › Capaciteit' })).toBeVisible()
  await expect(window.message).toContainText('Gedaan: labels op 1 uitspraak')

  await details.pick('Labels', 'Thema › Vervoer', /Nieuw: Thema › Vervoer/)
  await expect(labels.getByRole('row', { name: 'Thema › Vervoer' })).toBeVisible()
  await expect(details.field('Labels')).toHaveValue('')
  // The field is empty, so undo is that of the app.
  await window.page.keyboard.press('Control+z')
  await expect(labels.getByRole('row', { name: 'Thema › Vervoer' })).toBeHidden()
  await window.page.keyboard.press('Control+y')
  await expect(labels.getByRole('row', { name: 'Thema › Vervoer' })).toBeVisible()
  await details.field('Labels').press('Backspace')
  await expect(labels.getByRole('row', { name: 'Thema › Vervoer' })).toBeHidden()
})

test('the verbatim stands beside the text, with the differences in words too', async () => {
  const sources = await details.tab('Bron')
  await expect(sources.getByRole('blockquote').first()).toContainText('vertrouwen')
  await expect(sources.getByRole('insertion').first()).toContainText('begin toevoeging')
  const source = sources.getByRole('button').first()
  const name = await source.innerText()
  await details.press(name)
  await expect(window.page.getByRole('heading', { name }).first()).toBeVisible()
  await window.page.keyboard.press('Alt+1')
  await expect(window.text).toHaveText(/Slachtoffers hebben te weinig vertrouwen/)
})

test('a link is made to what was typed, is read from both ends, is followed and removed', async () => {
  await details.tab('Verwijzingen')
  await details.press('Soort verwijzing: hangt samen met')
  await window.page.keyboard.type('veroorzaakt')
  await window.page.keyboard.press('Enter')
  await details.pick('Uitspraak of onderdeel', 'tekort aan passende', /3\.1 Tekort aan passende opvang/)
  await expect(details.pane.getByRole('button', { name: '3.1 Tekort aan passende opvang' })).toBeVisible()
  await details.pick('Uitspraak of onderdeel', 'traumabehandeling', /De wachttijd voor een traumabehandeling/)
  const other = details.pane.getByRole('button', { name: /De wachttijd voor een traumabehandeling/ })
  await expect(other).toBeVisible()

  await details.press('3.2-2 De wachttijd voor een traumabehandeling')
  await expect(window.text).toHaveText(/De wachttijd voor een traumabehandeling/)
  await expect(window.page.getByRole('listbox')).toBeFocused()
  const links = await details.tab('Verwijzingen')
  await expect(links).toContainText('wordt veroorzaakt door')
  await details.press('1.2-1 Slachtoffers hebben te weinig vertrouwen')
  await expect(window.text).toHaveText(/Slachtoffers hebben te weinig vertrouwen/)

  await details.press('Verwijzing verwijderen: 3.1')
  await expect(details.pane.getByRole('button', { name: '3.1 Tekort aan passende opvang' })).toBeHidden()
  await expect.poll(() => details.focusIsInPage()).toBe(true)
})

test('a note is added, changed and removed, and says who wrote it', async () => {
  const notes = await details.tab('Opmerkingen')
  await details.field('Nieuwe opmerking').focus()
  await window.page.keyboard.type('Navragen bij de politie.')
  await window.page.keyboard.press('Control+Enter')
  const note = notes.getByRole('listitem')
  await expect(note).toContainText('Navragen bij de politie.')
  await expect(note).toContainText(/ · \d{1,2} /)
  await expect(details.field('Nieuwe opmerking')).toHaveValue('')

  await details.press('Opmerking wijzigen')
  await expect(details.field('Opmerking wijzigen')).toBeFocused()
  await window.page.keyboard.press('Control+End')
  await window.page.keyboard.type(' Voor mei.')
  await window.page.keyboard.press('Control+Enter')
  await expect(note).toContainText('Navragen bij de politie. Voor mei.')
  await expect(note.getByRole('button', { name: 'Opmerking wijzigen' })).toBeFocused()

  await details.press('Opmerking verwijderen')
  await expect(note).toBeHidden()
  await expect(details.field('Nieuwe opmerking')).toBeFocused()
})

test('the text has marks, which a version keeps and an earlier version gives back', async () => {
  const { page } = window
  const before = await window.text.innerText()
  await window.text.focus()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' ')
  await page.keyboard.press('Control+b')
  await page.keyboard.type('Echt.')
  await page.keyboard.press('Control+s')
  await expect(details.pane.getByText('Opgeslagen', { exact: true })).toBeVisible()
  await page.keyboard.press('Control+b')
  await page.keyboard.type(' Nu.')
  await page.keyboard.press('Control+s')

  const versions = await details.tab('Versies')
  await expect(versions.getByRole('listitem')).toHaveCount(3)
  await expect(versions.getByRole('insertion').first()).toContainText('Nu.')
  expect(await violations(page, pane)).toEqual([])
  await details.press('Zet deze versie terug')
  await expect(window.text).toHaveText(`${before} Echt.`)
  await expect(window.text.locator('strong, .bl-rich__bold')).toHaveText('Echt.')
  await expect(versions.getByRole('listitem')).toHaveCount(4)
})

test('undo goes through the steps of the text first, and then through those of the knowledge base', async () => {
  const { page } = window
  await window.text.focus()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' Getypt.')
  await page.keyboard.press('Control+z')
  await expect(window.text).not.toContainText('Getypt.')
  await expect(window.text).toContainText('Echt.')
  await page.keyboard.press('Control+z')
  await expect(window.text).toContainText('Nu.')
  await expect(window.message).toHaveText('Wijziging van uitspraak 1.2-1 ongedaan gemaakt')
})

test('the kind is changed where it stands', async () => {
  await details.press('Soort: knelpunt')
  await window.page.keyboard.type('vraag')
  await window.page.keyboard.press('Enter')
  await expect(details.pane.getByRole('button', { name: 'Soort: vraag' })).toBeFocused()
  await expect(window.statements.first()).toContainText('vraag')
})

test('two texts can both be kept', async () => {
  const other = windowPage(await host.newWindow())
  await other.chooseSection(/^1\.2 /)
  await other.chooseStatement(/Slachtoffers hebben te weinig vertrouwen/)
  // Typed in both before either is saved; whichever is second sees the conflict.
  await Promise.all([window.text.fill('Van mij.'), other.text.fill('Van de ander.')])
  await other.page.keyboard.press('Control+s')
  const [loser, winner] = await Promise.race(
    (
      [
        [window, other],
        [other, window],
      ] as const
    ).map(async (pair) => {
      await pair[0].page.getByRole('heading', { name: 'De tekst is elders gewijzigd' }).waitFor()
      return pair
    }),
  )
  const both = [await winner.text.innerText(), await loser.text.innerText()]
  await loser.page.bringToFront()
  await detailsPage(loser.page).press('Zet beide onder elkaar')
  await expect(loser.saved).toHaveText('opgeslagen')
  await expect(loser.text.locator('p')).toHaveText(both)
  await expect(winner.text.locator('p')).toHaveText(both)
  await window.page.bringToFront()
  await other.page.close()
})

test('a note that was not added is there again when one comes back to its statement', async () => {
  const { page } = window
  await details.tab('Opmerkingen')
  await details.field('Nieuwe opmerking').fill('Half af')
  await page.keyboard.press('Alt+3')
  await expect(window.view('Postvak')).toHaveAttribute('aria-current', 'page')
  await page.getByRole('toolbar').getByRole('button', { name: 'niet opgeslagen' }).press('Enter')
  await details.tab('Opmerkingen')
  await expect(details.field('Nieuwe opmerking')).toHaveValue('Half af')
  await details.field('Nieuwe opmerking').fill('')
})

test('a section has a title, an introduction and notes of its own', async () => {
  const { page } = window
  await window.chooseSection(/^1\.3 /)
  await expect(details.field('Titel')).toHaveValue('Professionals herkennen signalen te laat')
  await details.field('Titel').focus()
  await page.keyboard.press('End')
  await page.keyboard.type(' of niet')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('treegrid', { name: 'Inhoud' })).toContainText('signalen te laat of niet')

  // A field that goes because another view comes is left as well.
  await details.field('Titel').focus()
  await page.keyboard.press('End')
  await page.keyboard.type(' zien')
  await page.keyboard.press('Alt+3')
  await expect(window.view('Postvak')).toHaveAttribute('aria-current', 'page')
  await page.keyboard.press('Alt+1')
  await expect(details.field('Titel')).toHaveValue('Professionals herkennen signalen te laat of niet zien')

  await details.field('Inleiding').focus()
  await page.keyboard.type('Wie ziet wat?')
  await page.keyboard.press('Control+s')
  await expect(window.saved).toHaveText('opgeslagen')
  await details.tab('Opmerkingen')
  await details.field('Nieuwe opmerking').focus()
  await page.keyboard.type('Nog toetsen.')
  await page.keyboard.press('Control+Enter')
  await expect(details.pane.getByRole('listitem')).toContainText('Nog toetsen.')
  expect(await violations(page, pane)).toEqual([])

  await page.reload()
  await expect(details.field('Inleiding')).toHaveText('Wie ziet wat?')
  await window.text.or(details.field('Inleiding')).focus()
})

test('a final edition says why its texts are fixed; labels, links and notes stay free', async () => {
  const { page } = window
  await page.getByRole('button', { name: /^Editie: / }).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.type('Bloemlezing Samen tegen mensenhandel (pagina 18)')
  await page.keyboard.press('Enter')
  await window.chooseSection(/^2\.2 /)
  await expect(details.field('Inleiding')).toHaveAttribute('aria-readonly', 'true')
  await expect(details.pane).toContainText('vast nummer')
  await expect(details.pane.getByRole('button', { name: 'Hernummeren…' })).toBeHidden()
  await window.statements.first().click()
  await expect(window.text).toHaveAttribute('aria-readonly', 'true')
  await expect(details.pane).toContainText('Deze editie is definitief; de tekst ligt vast.')
  await expect(details.pane.getByRole('button', { name: /^Soort: / })).toBeHidden()
  await details.tab('Labels')
  await expect(details.field('Labels')).toBeEditable()
  expect(await violations(page, pane)).toEqual([])
})

test('fixed numbers of an import give way to those of the place', async () => {
  const { page } = window
  await page.getByRole('button', { name: 'Acties voor programma en editie' }).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.type('Heropenen')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Reden' }).fill('Nummers kloppen niet.')
  await dialog.getByRole('button', { name: 'Heropenen' }).press('Enter')
  await expect(dialog).toBeHidden()
  await details.press('2.2-1 in Onvoldoende aangiftebereidheid')
  await expect(details.pane).toContainText('vast nummer')
  await details.press('Hernummeren…')
  await page.keyboard.press('Enter')
  await expect(details.pane.getByText('vast nummer')).toBeHidden()
  await expect(window.message).toContainText('hernummeren')
})
