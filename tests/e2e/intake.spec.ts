/** Importing: a proposal is looked over beside its source, put right by keyboard, and only then taken in. */
import { expect, type Page, test } from '@playwright/test'
import { type ReviewPage, reviewPage, windowPage, type WindowPage } from './pages/index.ts'
import { violations } from './window/axe.ts'
import { type Served, startServed } from './window/hosts.ts'

test.describe.configure({ mode: 'serial' })

let host: Served
let page: Page
let window: WindowPage
let review: ReviewPage

test.beforeAll(async () => {
  host = await startServed()
  page = await host.newWindow()
  window = windowPage(page)
  review = reviewPage(page, host)
  await window.openSample()
})
test.afterAll(() => host.end())

const faulty = 'tests/fixtures/intake/tien-fouten.txt'
const realPage = 'corpus/samen-tegen-mensenhandel-p18.txt'

/** The page as it should be: a heading or a statement a line. */
const putRight = [
  'Opvang schiet tekort',
  'Er zijn te weinig plekken in de opvang.',
  'Slachtoffers wachten weken op een bed.',
  'Mannelijke slachtoffers kunnen nergens terecht voor een veilige plek.',
  'Gemeenten verwijzen naar elkaar.',
  'Niemand neemt de regie.',
  'Kinderen van slachtoffers krijgen geen eigen begeleiding in de opvang.',
  'De wachttijd voor een tolk is te lang.',
  'Zonder tolk komt geen verhaal op gang.',
  'Signalen worden gemist',
  'Onderwijs voor slachtoffers begint te laat',
  'Huisartsen herkennen de signalen niet.',
  'Zij vragen niet door.',
  'Meldpunten zijn te weinig bekend.',
  'Toezicht op de arbeidsmarkt',
  'Inspecteurs komen alleen overdag.',
  'Werkgevers weten niet wat zij moeten doen bij een vermoeden van uitbuiting.',
]

/** Three statements to split, three to join, and one each to set aside, lengthen, move and make a heading. */
const tenCures = [
  ['j', 's', 'Enter'],
  ['j', 'j', 'm'],
  ['j', 's', 'Enter'],
  ['j', 'j', 'm'],
  // What is set aside is done with, so the next one is chosen.
  ['j', 'Delete'],
  ['Control+ArrowRight'],
  ['j', 'j', 'Alt+ArrowDown'],
  ['j', 's', 'Enter'],
  ['j', 'j', 'j', 'h'],
  ['j', 'j', 'm'],
]

test('a page with ten planted faults is put right with at most 40 keys, and without a mouse', async () => {
  await review.read(faulty)
  const before = await review.words()
  expect(before).not.toEqual(putRight)
  for (const key of tenCures.flat()) {
    await page.keyboard.press(key)
    if (key === 's') await expect(page.getByRole('slider', { name: 'Waar splitsen?' })).toBeFocused()
    else await expect(review.proposal).toBeFocused()
  }
  await expect.poll(() => review.words()).toEqual(putRight)
  expect(tenCures).toHaveLength(10)
  expect(tenCures.flat().length).toBeLessThanOrEqual(40)
})

test('steps of the review are taken back and set again without touching the knowledge base', async () => {
  const steps = 10
  for (let step = 0; step < steps; step += 1) await page.keyboard.press('Control+z')
  await expect(review.rows.first()).toContainText('10')
  await page.keyboard.press('Control+z')
  await expect(window.message).toHaveText('Er is geen stap om terug te nemen.')
  for (let step = 0; step < steps; step += 1) await page.keyboard.press('Control+y')
  await expect.poll(() => review.words()).toEqual(putRight)
})

test('looking elsewhere keeps the review', async () => {
  await window.goTo('Bibliotheek')
  await expect(window.page.getByRole('treegrid', { name: 'Inhoud' })).toBeVisible()
  await window.goTo('Importeren')
  await expect.poll(() => review.words()).toEqual(putRight)
})

test('is taken in as a new edition as it stands, and undone as one action', async () => {
  const dialog = await review.acceptTo('Nieuwe editie')
  await expect(dialog).toContainText('14 uitspraken in 3 onderdelen, 1 terzijde gelegd')
  const id = dialog.getByRole('textbox', { name: 'Kenmerk' })
  await id.fill('2022')
  await page.keyboard.press('Enter')
  await expect(dialog.getByText('De editie 2022 bestaat al.')).toBeVisible()
  await id.fill('2031')
  await page.keyboard.press('Enter')
  await expect(window.message).toHaveText(/^14 uitspraken in editie 2031 gezet\./)
  const outline = page.getByRole('treegrid', { name: 'Inhoud' })
  await expect(outline).toContainText('Toezicht op de arbeidsmarkt')
  await expect(window.statements.first()).toContainText('Er zijn te weinig plekken in de opvang.')
  await page.keyboard.press('Control+z')
  await expect(outline).not.toContainText('Toezicht op de arbeidsmarkt')
  await page.keyboard.press('Control+y')
  await expect(window.message).toHaveText(/opnieuw uitgevoerd$/)
})

test('the same file is noticed, and so is every statement that is there already', async () => {
  await review.pick(faulty)
  await expect(page.getByRole('heading', { name: 'Dit bestand is al eens geïmporteerd' })).toBeVisible()
  await expect(page.getByText('staan al 14 uitspraken in deze kennisbank')).toBeVisible()
  await page.getByRole('button', { name: 'Toch nakijken' }).click()
  await expect(review.rows.filter({ hasText: 'Meldpunten zijn' })).toContainText('staat al in 2031 3.2-4')
  await page.getByRole('button', { name: 'Annuleren' }).click()
  await expect(page.getByText('Import geannuleerd. Er is niets opgeslagen.')).toBeVisible()
})

test('source and proposal are linked both ways', async () => {
  await review.read(realPage)
  const chosenInSource = review.source.locator('.bl-source-piece[data-chosen]')
  await review.rows.filter({ hasText: 'In onze branche' }).click()
  await expect(chosenInSource.first()).toContainText('In onze branche wordt het probleem')
  await review.source.getByText('Arbeidsuitbuiting wordt vaak niet gezien').click()
  await expect(review.chosen).toContainText('Arbeidsuitbuiting wordt vaak niet gezien')
  await expect(review.chosen).toBeInViewport()
  await page.keyboard.press('ArrowDown')
  await expect(review.chosen).toContainText('Slachtoffers ervaren te weinig vertrouwen')
  await review.proposal.focus()
  await page.keyboard.press('End')
  const [pane, mark] = await Promise.all([review.source.boundingBox(), chosenInSource.first().boundingBox()])
  expect(pane).not.toBeNull()
  expect(mark?.y).toBeGreaterThan(pane?.y ?? Infinity)
})

test('says what was set aside, and asks before changes are thrown away', async () => {
  await page.keyboard.press('Home')
  await page.keyboard.press('j')
  await page.keyboard.press('Delete')
  await expect(window.message).toHaveText('Terzijde gelegd; Ctrl Z haalt het terug.')
  await page.getByRole('button', { name: 'Annuleren' }).click()
  const question = page.getByRole('alertdialog', { name: 'Voorstel weggooien?' })
  await question.getByRole('button', { name: 'Terug naar het voorstel' }).click()
  await expect(review.proposal).toBeFocused()
  await page.keyboard.press('Control+z')
})

test('goes from one uncertain statement to the next, until none is left', async () => {
  await review.proposal.focus()
  const left = page.getByText(/\d+ nog na te kijken/)
  const count = Number.parseInt(/(\d+) nog/.exec(await left.innerText())?.[1] ?? '', 10)
  await page.keyboard.press('n')
  for (let more = count; more > 0; more -= 1) {
    await expect(left).toContainText(`${more} nog na te kijken`)
    await expect(review.chosen).toContainText('nakijken, zekerheid')
    // Right as it is, and on to the next.
    await page.keyboard.press('Space')
  }
  await expect(left).toBeHidden()
  await page.keyboard.press('n')
  await expect(window.message).toHaveText('Alles is nagekeken.')
})

test('moves a word between two columns of a line, and a line to the other column', async () => {
  await page.keyboard.press('Home')
  const left = review.rows.filter({ hasText: 'Voor veel sekswerkers' })
  await left.click()
  await page.keyboard.press('ArrowRight')
  await expect(left).toContainText('of ze in problemen 2.5 komen als ze aangifte doen')
  await page.keyboard.press('ArrowLeft')
  await expect(left).toContainText('of ze in problemen komen als ze aangifte doen')
  await page.keyboard.press('o')
  await expect(left).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(left).toContainText('Voor veel sekswerkers')
})

test('changes a text, moves a statement to another section and starts a new one', async () => {
  await page.keyboard.press('Home')
  await review.rows.filter({ hasText: 'Slachtoffers ervaren te weinig' }).click()
  await page.keyboard.press('Enter')
  const box = page.getByRole('textbox', { name: 'Tekst van de uitspraak' })
  await expect(box).toBeFocused()
  await box.fill('Slachtoffers doen geen aangifte.')
  await page.keyboard.press('Escape')
  await expect(review.chosen).toContainText('Slachtoffers doen geen aangifte.')
  await expect(review.proposal).toBeFocused()

  await page.keyboard.press('v')
  await page.getByRole('combobox', { name: 'Onderdeel' }).fill('2.5')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Verplaats', exact: true }).click()
  await expect(review.proposal).toBeFocused()

  await page.keyboard.press('Shift+H')
  await page.getByRole('textbox', { name: 'Titel' }).fill('Aangifte')
  await page.keyboard.press('Enter')
  await expect(review.proposal).toBeFocused()
  const words = await review.words()
  expect(words[words.indexOf('Aangifte') + 1]).toBe('Slachtoffers doen geen aangifte.')
})

test('has no accessibility faults while it is split', async () => {
  await page.keyboard.press('s')
  await page.getByRole('slider').waitFor()
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(review.proposal).toBeFocused()
})

test('joins a draft edition by section number', async () => {
  const dialog = await review.acceptTo('Bestaande editie')
  await dialog.getByRole('combobox', { name: 'Editie' }).fill('2031')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await dialog.getByRole('button', { name: 'Zet in editie' }).click()
  await expect(window.message).toHaveText(/^\d+ uitspraken in editie 2031 gezet\./)
  await expect(page.getByRole('treegrid', { name: 'Inhoud' })).toContainText('Onvoldoende aangiftebereidheid')
})

test('shows what an edition file holds, and asks for another id where its own is taken', async () => {
  await review.pick('corpus/samen-tegen-mensenhandel-p18.json')
  await expect(page.getByRole('heading', { name: 'Editie in dit bestand' })).toBeVisible()
  await expect(page.getByText('De editie 2022 bestaat al in deze kennisbank')).toBeVisible()
  await page.getByRole('textbox', { name: 'Kenmerk' }).fill('2022-kopie')
  await page.getByRole('button', { name: 'Neem de editie op' }).click()
  await expect(window.message).toHaveText(/^22 uitspraken in editie 2022-kopie gezet\./)
})

test('reads what was pasted while the view was still being fetched', async () => {
  const other = await host.newWindow()
  let release = (): void => {}
  const held = new Promise<void>((done) => {
    release = done
  })
  await other.route(/assets\/intake-.*\.js$/, async (route) => {
    await held
    await route.continue()
  })
  await host.context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await windowPage(other).goTo('Importeren')
  await other.evaluate(() => navigator.clipboard.writeText('3.1 Wonen\nEr zijn te weinig woningen.'))
  await other.keyboard.press('Control+v')
  release()
  await expect(reviewPage(other, host).rows.filter({ hasText: 'Er zijn te weinig woningen.' })).toHaveCount(1)
  await other.close()
})

test('reads text that is pasted, and leaves what is pasted in a field to that', async () => {
  await host.context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const paste = async (words: string): Promise<void> => {
    await page.evaluate((text) => navigator.clipboard.writeText(text), words)
    await page.keyboard.press('Control+v')
  }
  await window.goTo('Importeren')
  await window.searchBox.focus()
  await paste('opvang')
  await expect(window.searchBox).toHaveValue('opvang')
  await window.searchBox.fill('')
  await window.goTo('Importeren')
  await page.getByRole('button', { name: 'Kies een bestand…' }).focus()
  await paste('3.1 Wonen\nEr zijn te weinig woningen.\nWachten duurt te lang.')
  await expect(review.proposal).toBeVisible()
  await expect(review.rows.filter({ hasText: 'Er zijn te weinig woningen.' })).toHaveCount(1)
  await expect(page.getByText(/^Geplakte tekst .*\.txt$/)).toBeVisible()
})
