/** The library by keyboard and by mouse: editions, sections, statements, the selection, drag, the bin; two windows. */
import { expect, type Page, test } from '@playwright/test'
import { libraryPage, type LibraryPage, windowPage } from './pages/index.ts'
import { violations } from './window/axe.ts'
import { type Served, startServed } from './window/hosts.ts'

test.describe.configure({ mode: 'serial' })

let host: Served
let page: Page
let library: LibraryPage

test.beforeAll(async () => {
  host = await startServed()
  page = await host.newWindow()
  library = libraryPage(page)
  await windowPage(page).openSample()
})
test.afterAll(() => host.end())

test.describe('statements', () => {
  test.beforeAll(() => library.goToSection(/^1\.1 /))

  test('are selected by key, changed together, and taken back by one undo', async () => {
    await library.goToRow(0)
    await page.keyboard.press('x')
    await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press('Shift+ArrowDown')
    await expect(page.getByText('3 uitspraken geselecteerd', { exact: true })).toBeVisible()
    await page.keyboard.press('t')
    await page.getByRole('radio', { name: 'vraag' }).press('Space')
    await page.keyboard.press('Enter')
    await expect(library.message).toHaveText('Gedaan: soort van 3 uitspraken')
    await expect(library.rows.filter({ hasText: 'vraag' })).toHaveCount(4)
    await expect(library.list).toBeFocused()
    await library.undo()
    await expect(library.rows.filter({ hasText: 'vraag' })).toHaveCount(1)
    await page.keyboard.press('Escape')
    await expect(page.getByText('3 uitspraken geselecteerd', { exact: true })).toHaveCount(0)
  })

  test('get a label made in place', async () => {
    await library.goToRow(0)
    await page.keyboard.press('l')
    await page.keyboard.type('Eigen proef')
    await page.getByRole('option', { name: 'Nieuw: Eigen proef' }).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Labels wijzigen' }).press('Enter')
    await expect(library.message).toHaveText('Gedaan: labels op 1 uitspraak')
    await expect(library.list).toBeFocused()
    await library.undo()
  })

  test('are linked to a section found by its number', async () => {
    await library.goToRow(0)
    await page.keyboard.press('v')
    await page.getByRole('combobox', { name: 'Naar' }).fill('2.3')
    await page.getByRole('option', { name: /^2\.3 / }).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Verwijzing maken' }).press('Enter')
    await expect(library.message).toHaveText('Gedaan: nieuwe verwijzing')
    await library.undo()
  })

  test('move up and down with Alt and the arrows, also into the next section', async () => {
    await library.goToRow(1)
    const moved = (await library.activeRow()).replace(/^\S+\s+/, '')
    await page.keyboard.press('Alt+ArrowUp')
    await expect.poll(library.activeRow).toContain('1.1-1')
    await expect.poll(() => library.activeRow()).toContain(moved.slice(0, 20))
    await page.keyboard.press('Alt+ArrowDown')
    await expect.poll(library.activeRow).toContain('1.1-2')
    await page.keyboard.press('End')
    await page.keyboard.press('Alt+ArrowDown')
    await expect(library.section(/^1\.2 /)).toContainText('11')
    await expect(library.list).toBeFocused()
    await expect.poll(library.activeRow).toContain('1.1-5')
    await library.undo()
    await expect(library.rows).toHaveCount(6)
  })

  test('move to a section that is typed, and get a further place, which is taken away again', async () => {
    await library.goToRow(0)
    await page.keyboard.press('Alt+m')
    await choose(page, 'Naar', '1.3')
    await page.getByRole('button', { name: 'Verplaatsen', exact: true }).press('Enter')
    await expect(library.message).toHaveText('Gedaan: verplaatsing van 1 uitspraak')
    await expect(library.rows).toHaveCount(5)
    await expect(library.list).toBeFocused()
    await library.undo()

    await library.goToRow(0)
    await library.menu('Ook plaatsen in')
    await choose(page, 'Onderdeel', '1.2')
    await page.getByRole('button', { name: 'Ook hier plaatsen' }).press('Enter')
    await expect(library.message).toHaveText('Gedaan: plaatsing van 1 uitspraak')
    await expect(library.list).toBeFocused()
    await library.menu('Plaats weghalen')
    await expect(library.message).toHaveText('Gedaan: weghalen van 1 plaats')
    await library.undo()
    await library.undo()
    await expect(library.rows).toHaveCount(6)
  })

  test('are merged with the next, and split at the caret', async () => {
    await library.goToRow(0)
    await library.menu('Samenvoegen met volgende')
    await page.getByRole('button', { name: 'Samenvoegen' }).press('Enter')
    await expect(library.rows).toHaveCount(5)
    await expect(library.list).toBeFocused()
    await library.undo()
    await expect(library.rows).toHaveCount(6)

    await library.menu('Splitsen')
    const text = page.getByRole('textbox', { name: /Zet de cursor/ })
    await expect(text).toBeFocused()
    await page.keyboard.press('Home')
    for (let word = 0; word < 2; word += 1) await page.keyboard.press('Control+ArrowRight')
    await page.keyboard.type('niet te wijzigen')
    await expect(text).toHaveValue('Mensen zien zichzelf niet als slachtoffer.')
    await page.keyboard.press('Enter')
    await expect(library.message).toHaveText('Gedaan: splitsing van een uitspraak')
    await expect(library.rows).toHaveCount(7)
    await expect(library.rows.first()).toContainText('Mensen zien')
    await expect(library.rows.nth(1)).toContainText('zichzelf niet als slachtoffer.')
    await library.undo()
  })

  test('are made and written at once', async () => {
    await library.goToRow(0)
    await page.keyboard.press('Alt+n')
    const text = page.getByRole('textbox', { name: 'Tekst van de uitspraak' })
    await expect(text).toBeFocused()
    await expect(text).toHaveText('')
    await page.keyboard.type('Pas gemaakt.')
    await page.keyboard.press('Escape')
    await expect(library.list).toBeFocused()
    await expect(library.rows.nth(1)).toContainText('Pas gemaakt.')
    await expect.poll(library.activeRow).toContain('1.1-2')
  })

  test('go to the bin with Delete, and the next one is there', async () => {
    await page.keyboard.press('Delete')
    await expect(library.message).toHaveText('Gedaan: 1 uitspraak naar de prullenbak')
    await expect(library.rows).toHaveCount(6)
    await expect(library.list).toBeFocused()
    await expect.poll(() => library.activeRow()).toContain('1.1-2')
  })

  test('are copied with their places', async () => {
    await host.context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await library.goToRow(0)
    await page.keyboard.press('Control+c')
    await expect(library.message).toHaveText('1 uitspraak gekopieerd')
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toBe('1.1-1 Mensen zien zichzelf niet als slachtoffer.')
  })

  test('are dropped on a section, and between others, by mouse', async () => {
    await library.rows.first().dragTo(library.section(/^1\.4 /))
    await expect(library.message).toHaveText('Gedaan: verplaatsing van 1 uitspraak')
    await expect(library.rows).toHaveCount(5)
    await library.undo()
    await expect(library.rows).toHaveCount(6)

    await library.rows.first().dragTo(library.rows.nth(2), { targetPosition: { x: 60, y: 4 } })
    await expect(library.rows.nth(1)).toContainText('Mensen zien zichzelf niet als slachtoffer.')
    await library.list.focus()
    await library.undo()
  })

  test('are dragged by key onto a section', async () => {
    await library.goToSection(/^1\.1 /)
    await library.goToRow(0)
    await page.keyboard.press('s')
    const target = library.tree.locator('[data-drop-target]')
    await expect(target).toContainText('1.2')
    await page.keyboard.press('ArrowDown')
    await expect(target).toContainText('1.3')
    await page.keyboard.press('Enter')
    await expect(library.message).toHaveText('Gedaan: verplaatsing van 1 uitspraak')
    await expect.poll(library.focus).not.toBe('BODY')
    await library.list.focus()
    await library.undo()
  })
})

test('everything of a scope is selected as one, shown first, and changed', async () => {
  await library.goToSection(/^Hele editie/)
  await library.goToRow(0)
  await page.keyboard.press('Control+a')
  await expect(page.getByText('124 uitspraken geselecteerd', { exact: true })).toBeVisible()
  await page.keyboard.press('t')
  await expect(page.getByRole('region', { name: 'Wat er verandert' })).toContainText(
    'Dit verandert 124 uitspraken',
  )
  expect(await violations(page)).toEqual([])
  await page.getByRole('radio', { name: 'citaat' }).press('Space')
  await page.keyboard.press('Enter')
  await expect(library.message).toContainText('Gedaan: soort van')
  await library.undo()
  await page.keyboard.press('Escape')
})

test.describe('sections', () => {
  test('are made, renamed in place, moved and removed by key, and focus stays', async () => {
    await library.goToSection(/^1\.4 /)
    await page.keyboard.press('Alt+Shift+N')
    await page.getByRole('dialog').getByRole('textbox', { name: 'Titel' }).fill('Nieuw onderdeel')
    await page.keyboard.press('Enter')
    const made = library.section(/^1\.5 Nieuw onderdeel/)
    await expect(made).toBeFocused()

    await page.keyboard.press('F2')
    await page.getByRole('textbox', { name: 'Nieuwe naam' }).fill('Ander onderdeel')
    await page.keyboard.press('Enter')
    await expect(library.section(/^1\.5 Ander onderdeel/)).toBeFocused()

    await page.keyboard.press('Alt+ArrowUp')
    await expect(library.section(/^1\.4 Ander onderdeel/)).toBeFocused()
    await page.keyboard.press('Alt+ArrowDown')
    await expect(library.section(/^1\.5 Ander onderdeel/)).toBeFocused()
    await page.keyboard.press('Alt+ArrowDown')
    await expect(library.section(/^2\.1 Ander onderdeel/)).toBeFocused()

    await page.keyboard.press('Delete')
    await expect(library.dialog(/2\.1 Ander onderdeel verwijderen/)).toContainText('geen uitspraken')
    await page.keyboard.press('Enter')
    await expect(library.section(/Ander onderdeel/)).toHaveCount(0)
    await expect(library.section(/^2\.1 /)).toBeFocused()
  })

  test('move below another, and merge, by typing where', async () => {
    await library.goToSection(/^1\.4 /)
    await page.keyboard.press('Alt+m')
    await choose(page, 'Onder', '3 ')
    await page.getByRole('button', { name: 'Verplaatsen', exact: true }).press('Enter')
    await expect(library.message).toContainText('Gedaan: verplaatsing van')
    await expect(library.section(/^3\.5 Onvoldoende zicht/)).toBeVisible()
    await library.undo()

    await library.goToSection(/^1\.4 /)
    await library.menu('Onderdeel samenvoegen met')
    await choose(page, 'Met', '1.3')
    await page.getByRole('button', { name: 'Samenvoegen' }).press('Enter')
    await expect(library.section(/^1\.3 /)).toContainText('14')
    await expect(library.section(/^1\.3 /)).toBeFocused()
    await library.undo()
  })

  test('are dropped elsewhere by mouse', async () => {
    await library.section(/^1\.3 /).dragTo(library.section(/^2 /))
    await expect(library.section(/^2\.5 Professionals/)).toBeVisible()
    await library.list.focus()
    await library.undo()
  })

  test('begin at a statement', async () => {
    await library.goToSection(/^1\.1 /)
    await library.goToRow(3)
    await library.menu('Hier een nieuw onderdeel')
    await page.getByRole('dialog').getByRole('textbox', { name: 'Titel' }).fill('Tweede helft')
    await page.keyboard.press('Enter')
    await expect(library.section(/^1\.2 Tweede helft/)).toContainText('3')
    await expect.poll(library.focus).not.toBe('BODY')
    await library.list.focus()
    await library.undo()
  })
})

test.describe('editions', () => {
  const menuOfEdition = (): Promise<void> =>
    page.getByRole('button', { name: 'Acties voor programma en editie' }).press('Enter')
  const action = (name: string) => page.getByRole('menuitem', { name })

  test('get another numbering, and are made final and opened again', async () => {
    await menuOfEdition()
    await action('Eigenschappen').press('Enter')
    await page
      .getByRole('radiogroup', { name: 'Nummering van niveau 1' })
      .getByRole('radio', { name: 'A, B, C' })
      .press('Space')
    await page.keyboard.press('Enter')
    await expect(library.section(/^A Signaleren/)).toBeVisible()
    await expect(library.dialog('Eigenschappen van de editie')).toHaveCount(0)
    await library.undo()

    await menuOfEdition()
    await action('Definitief maken').press('Enter')
    await page.getByRole('button', { name: 'Definitief maken' }).press('Enter')
    await expect(page.getByText('Deze editie is definitief. Heropen haar')).toBeVisible()
    await library.goToSection(/^1\.1 /)
    await library.goToRow(0)
    await page.keyboard.press('Delete')
    await expect(library.message).toContainText('Deze editie is definitief')
    await expect(library.rows).toHaveCount(6)
    await page.keyboard.press('Shift+F10')
    await expect(page.getByRole('menu')).toBeVisible()
    await expect(page.locator('.bl-popover').getByText('Deze editie is definitief')).toHaveCount(1)
    await page.keyboard.press('Escape')

    await menuOfEdition()
    await action('Heropenen').press('Enter')
    await page.keyboard.press('Enter')
    await expect(page.getByText('Vul een reden in.')).toBeVisible()
    await page.getByRole('textbox', { name: 'Reden' }).fill('Nog een ronde')
    await page.keyboard.press('Enter')
    await expect(page.getByText('Deze editie is definitief. Heropen haar')).toHaveCount(0)
  })

  test('are made with a new programme, and filled from nothing', async () => {
    await menuOfEdition()
    await action('Nieuwe editie').press('Enter')
    const dialog = library.dialog('Nieuwe editie')
    await dialog.getByRole('combobox', { name: 'Programma' }).fill('Proefprogramma')
    await page.getByRole('option', { name: 'Nieuw: Proefprogramma' }).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await dialog.getByRole('textbox', { name: 'Titel' }).fill('Eerste editie')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: 'Deze editie is nog leeg' })).toBeVisible()
    await expect.poll(library.focus).not.toBe('BODY')
    await page.getByRole('button', { name: 'Nieuw hoofdstuk' }).press('Enter')
    await page.getByRole('dialog').getByRole('textbox', { name: 'Titel' }).fill('Begin')
    await page.keyboard.press('Enter')
    await expect(library.section(/^1 Begin/)).toBeFocused()
    await page.keyboard.press('Alt+n')
    await expect(page.getByRole('textbox', { name: 'Tekst van de uitspraak' })).toBeFocused()
    await page.keyboard.type('Eerste uitspraak.')
    await page.keyboard.press('Escape')
    await expect(library.rows.first()).toContainText('Eerste uitspraak.')
  })
})

test('the bin gives back what was thrown away, and deletes for good when asked twice', async () => {
  await library.goToRow(0)
  await page.keyboard.press('Delete')
  await expect(page.getByRole('heading', { name: 'Hier staan nog geen uitspraken' })).toBeVisible()
  await expect.poll(library.focus).not.toBe('BODY')
  await page.getByRole('button', { name: 'Prullenbak', exact: true }).press('Enter')
  await expect(library.rows).toHaveCount(2)
  await library.goToRow(0)
  await page.keyboard.press('Enter')
  await expect(library.message).toHaveText('Gedaan: terugzetten van 1 uitspraak')
  await expect(library.rows).toHaveCount(1)
  await expect(library.list).toBeFocused()

  await page.keyboard.press('Delete')
  await expect(library.dialog(/definitief verwijderen/)).toContainText('Reservekopieën')
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: 'Verder…' }).press('Enter')
  await expect(library.dialog('Weet u het zeker?')).toBeVisible()
  await page.getByRole('button', { name: 'Definitief verwijderen', exact: true }).press('Enter')
  await expect(page.getByRole('heading', { name: 'De prullenbak is leeg' })).toBeVisible()
  await expect(library.message).toContainText('1 uitspraak definitief verwijderd.')
  await expect.poll(library.focus).not.toBe('BODY')
})

test('two windows follow each other', async () => {
  await page.keyboard.press('Alt+1')
  const other = await host.newWindow()
  const elsewhere = libraryPage(other)
  await expect(elsewhere.section(/^1 Begin/)).toBeVisible()
  await library.goToSection(/^1 Begin/)
  await page.keyboard.press('F2')
  await page.getByRole('textbox', { name: 'Nieuwe naam' }).fill('Andere naam')
  await page.keyboard.press('Enter')
  await expect(elsewhere.section(/^1 Andere naam/)).toBeVisible()
  await other.close()
})

test('the first steps have ticked themselves off', async () => {
  const steps = page.getByRole('region', { name: 'Eerste stappen' })
  await expect(steps).toContainText('4 van 5')
  await steps.getByRole('button', { name: 'Eerste stappen verbergen' }).press('Enter')
  await expect(steps).toHaveCount(0)
  await expect.poll(library.focus).not.toBe('BODY')
  await page.reload()
  await expect(library.tree).toBeVisible()
  await expect(steps).toHaveCount(0)
})

/** Types in a field that finds, and takes the first that fits. */
async function choose(on: Page, field: string, words: string): Promise<void> {
  await on.getByRole('dialog').getByRole('combobox', { name: field, exact: true }).fill(words)
  await on.getByRole('option').first().waitFor()
  await on.keyboard.press('ArrowDown')
  await on.keyboard.press('Enter')
}
