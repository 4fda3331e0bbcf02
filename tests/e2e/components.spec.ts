/** How components behave by keyboard and mouse, on the gallery page: selection, drag, menus, dialogs, typeahead, toasts. */
import { expect, type Locator, type Page, test } from '@playwright/test'
import { type Gallery, startGallery } from './gallery/open-gallery.ts'

let gallery: Gallery
let page: Page
let told: Locator

test.beforeAll(async () => {
  gallery = await startGallery()
})
test.afterAll(() => gallery.end())
test.beforeEach(async () => {
  page = await gallery.open()
  await page.setViewportSize({ width: 1024, height: 2_400 })
  told = page.locator('output.bl-gallery__told')
})
test.afterEach(() => page.close())

const option = (name: string, list = 'Meer tegelijk'): Locator =>
  page.getByRole('listbox', { name: list }).getByRole('option', { name, exact: true })

const activeElement = (): Promise<string> =>
  page.evaluate(() => {
    const { activeElement } = document
    return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? ''
  })

test.describe('a list of which several rows can be selected', () => {
  const count = (): Locator => page.getByRole('region', { name: 'lists' }).getByRole('status')

  test('selects by X, by Shift with arrows and by Ctrl A, and counts', async () => {
    const list = page.getByRole('listbox', { name: 'Meer tegelijk' })
    await expect(list).toHaveAttribute('aria-multiselectable', 'true')
    await list.focus()
    await page.keyboard.press('Escape')
    await expect(count()).toBeEmpty()
    await page.keyboard.press('x')
    await expect(count()).toHaveText('1 geselecteerd')
    await expect(option('Uitspraak 2')).toHaveAttribute('aria-selected', 'true')
    await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press('Shift+ArrowDown')
    await expect(count()).toHaveText('3 geselecteerd')
    await page.keyboard.press('Shift+ArrowUp')
    await expect(count()).toHaveText('2 geselecteerd')
    await page.keyboard.press('Control+a')
    await expect(count()).toHaveText('1000 geselecteerd')
    await page.keyboard.press('x')
    await expect(count()).toHaveText('999 geselecteerd')
  })

  test('moves without losing the selection, and tells keys it does not know', async () => {
    await page.getByRole('listbox', { name: 'Meer tegelijk' }).focus()
    await page.keyboard.press('j')
    await page.keyboard.press('l')
    await expect(told).toHaveText('toets: l op 3')
    await expect(count()).toHaveText('2 geselecteerd')
    await page.keyboard.press('Enter')
    await expect(told).toHaveText('open: 3')
  })

  test('selects by mouse with Ctrl, with Shift and by its mark', async () => {
    await option('Uitspraak 4').click({ modifiers: ['Control'] })
    await expect(count()).toHaveText('3 geselecteerd')
    await option('Uitspraak 0').locator('.bl-list__mark').click()
    await expect(count()).toHaveText('4 geselecteerd')
    await option('Uitspraak 3').click({ modifiers: ['Shift'] })
    await expect(option('Uitspraak 3')).toHaveAttribute('aria-selected', 'true')
  })

  test('opens a menu by Shift F10, by the Menu key and by right click, and gets focus back', async () => {
    const list = page.getByRole('listbox', { name: 'Meer tegelijk' })
    await list.focus()
    for (const key of ['Shift+F10', 'ContextMenu']) {
      await page.keyboard.press(key)
      await expect(page.getByRole('menuitem', { name: /^Openen/ })).toBeFocused()
      await page.keyboard.press('Escape')
      await expect(list).toBeFocused()
    }
    await option('Uitspraak 3').click({ button: 'right' })
    await page.getByRole('menuitem', { name: 'Verplaats naar…' }).click()
    await expect(told).toHaveText('menu: move op 3')
    await expect(list).toBeFocused()
  })

  test('is one tab stop', async () => {
    await page.getByRole('listbox', { name: 'Eén tegelijk' }).focus()
    await page.keyboard.press('Tab')
    await expect(page.getByRole('listbox', { name: 'Meer tegelijk' })).toBeFocused()
    await page.keyboard.press('Tab')
    await expect.poll(() => activeElement()).toBe('Label…')
  })
})

test.describe('a list of a million rows', () => {
  /** The rows that are wholly in sight, and how far apart their edges are. */
  const inSight = () =>
    page.getByRole('listbox', { name: 'Eén tegelijk' }).evaluate((list) => {
      const box = list.getBoundingClientRect()
      const rows = [...list.querySelectorAll('[role="option"]')].map((row) => ({
        number: Number(row.getAttribute('aria-posinset')),
        ...row.getBoundingClientRect().toJSON(),
      }))
      const seen = rows.filter(({ top, bottom }) => top >= box.top - 1 && bottom <= box.bottom + 1)
      const gaps = seen.slice(1).map(({ top }, at) => Math.abs(top - seen[at]?.bottom))
      return {
        first: seen.at(0)?.number ?? 0,
        last: seen.at(-1)?.number ?? 0,
        gap: Math.max(0, ...gaps),
        room: Math.abs((seen.at(0)?.top ?? Number.NaN) - box.top),
      }
    })

  test('goes to its end and back by key', async () => {
    const list = page.getByRole('listbox', { name: 'Eén tegelijk' })
    await list.focus()
    await page.keyboard.press('End')
    await expect.poll(inSight).toMatchObject({ last: 1_000_000, gap: 0 })
    await expect(list.getByRole('option', { selected: true })).toHaveText('Uitspraak 999999')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('PageUp')
    await expect(list.getByRole('option', { selected: true })).toHaveAttribute('aria-setsize', '1000000')
    await page.keyboard.press('Home')
    await expect.poll(inSight).toMatchObject({ first: 1, gap: 0, room: 0 })
  })

  test('is scrolled to any place by its bar, and from there row by row', async () => {
    const list = page.getByRole('listbox', { name: 'Eén tegelijk' })
    const scrollTo = (share: number): Promise<void> =>
      list.evaluate((box, part) => box.scrollTo(0, part * (box.scrollHeight - box.clientHeight)), share)
    await scrollTo(1)
    await expect.poll(inSight).toMatchObject({ last: 1_000_000, gap: 0 })
    await scrollTo(0.5)
    await expect.poll(async () => Math.round((await inSight()).first / 10_000)).toBe(50)
    const { first } = await inSight()
    await list.hover()
    await page.mouse.wheel(0, 100)
    await expect.poll(async () => (await inSight()).first).toBeGreaterThan(first)
    expect((await inSight()).first).toBeLessThan(first + 10)
    expect((await inSight()).gap).toBe(0)
    await scrollTo(0)
    await expect.poll(inSight).toMatchObject({ first: 1, gap: 0, room: 0 })
  })
})

test.describe('a tree', () => {
  const row = (name: RegExp): Locator =>
    page.getByRole('treegrid', { name: 'Inhoud' }).getByRole('row', { name })

  test('takes rows dragged by mouse from a list: all that are selected', async () => {
    await option('Uitspraak 1').dragTo(row(/^2\.1 /))
    await expect(told).toHaveText('neergezet: rij-1, rij-2 op 2.1')
    await option('Uitspraak 4').dragTo(row(/^1\.2 /))
    await expect(told).toHaveText('neergezet: rij-4 op 1.2')
  })

  test('takes rows dragged by key, and the list gets focus back', async () => {
    const list = page.getByRole('listbox', { name: 'Meer tegelijk' })
    await list.focus()
    await page.keyboard.press('s')
    await expect(page.locator('[data-drop-target]').first()).toBeAttached()
    await page.keyboard.press('Enter')
    await expect(told).toHaveText(/^neergezet: rij-1, rij-2 op /)
    await expect.poll(activeElement).not.toBe('')
    await expect.poll(() => page.evaluate(() => document.activeElement === document.body)).toBe(false)
  })

  test('gives up a drag by key on Escape, back in the list', async () => {
    const list = page.getByRole('listbox', { name: 'Meer tegelijk' })
    await list.focus()
    await page.keyboard.press('s')
    await expect(page.locator('[data-drop-target]').first()).toBeAttached()
    await page.keyboard.press('Escape')
    await expect(list).toBeFocused()
    await expect(told).toBeEmpty()
  })

  test('moves a node by mouse', async () => {
    await row(/^1\.1 /).dragTo(row(/^2\.1 /))
    await expect(told).toHaveText(/^verplaatst: 1\.1 (inside|before|after) 2(\.1)?$/)
  })

  test('does not take drops on a node that stands for all', async () => {
    await option('Uitspraak 1').dragTo(row(/^Hele editie/))
    await expect(told).toBeEmpty()
  })

  test('renames in place by F2; Enter keeps, Escape does not, and the node gets focus back', async () => {
    await row(/^1\.1 /).click()
    await page.keyboard.press('F2')
    const field = page.getByRole('textbox', { name: 'Nieuwe naam' })
    await expect(field).toBeFocused()
    await expect(field).toHaveValue('Signalen')
    await page.keyboard.type('Iets')
    await page.keyboard.press('Escape')
    await expect(field).toHaveCount(0)
    await expect(row(/^1\.1 /)).toBeFocused()
    await expect(told).toBeEmpty()
    await page.keyboard.press('F2')
    await page.keyboard.type('Alle signalen')
    await page.keyboard.press('Enter')
    await expect(told).toHaveText('hernoemd: 1.1 Alle signalen')
    await expect(row(/^1\.1 /)).toBeFocused()
  })

  test('opens the menu of a node by key, from which it is renamed', async () => {
    await row(/^1\.2 /).click()
    await page.keyboard.press('Shift+F10')
    await page.getByRole('menuitem', { name: /^Hernoemen/ }).press('Enter')
    await expect(page.getByRole('textbox', { name: 'Nieuwe naam' })).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(row(/^1\.2 /)).toBeFocused()
    await page.keyboard.press('Delete')
    await expect(told).toHaveText('toets: Delete op 1.2')
  })
})

test.describe('dialogs', () => {
  test('a form says what is wrong at the field, with focus there, and opens clean again', async () => {
    const opener = page.getByRole('button', { name: 'Formulier…' })
    await opener.click()
    const name = page.getByRole('textbox', { name: 'Naam' }).last()
    await expect(name).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(name).toBeFocused()
    await expect(name).toHaveAccessibleDescription('Geef de editie een naam.')
    await page.keyboard.type('Editie 2030')
    await page.keyboard.press('Enter')
    await expect(told).toHaveText('gemaakt: Editie 2030')
    await expect(opener).toBeFocused()
  })

  test('a dangerous question puts focus on the way out', async () => {
    const opener = page.getByRole('button', { name: 'Vraag…' })
    await opener.click()
    const question = page.getByRole('alertdialog', { name: 'Definitief verwijderen?' })
    await expect(question.getByRole('button', { name: 'Annuleren' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(question).toHaveCount(0)
    await expect(opener).toBeFocused()
    await expect(told).toBeEmpty()
    await opener.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(told).toHaveText('verwijderd')
  })
})

test.describe('typeahead', () => {
  const field = (): Locator => page.getByRole('combobox', { name: 'Labels' })

  test('finds by another name, and says by which', async () => {
    await field().fill('jonger')
    await expect(page.getByRole('option')).toHaveText(['jeugd ook: jongeren · zorg', 'Nieuw: jonger'])
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(told).toHaveText('labels: opvang, jeugd')
    await expect(field()).toHaveValue('')
    await expect(field()).toBeFocused()
  })

  test('makes a new one in place, but no double', async () => {
    await field().fill('Aangifte')
    await expect(page.getByRole('option')).toHaveText(['aangifte'])
    await field().fill('veiligheid')
    await expect(page.getByRole('option')).toHaveText(['Nieuw: veiligheid'])
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(told).toHaveText('labels: opvang, veiligheid')
    await field().fill('onderdak')
    await expect(page.getByRole('option')).toHaveText(['Niets gevonden'])
  })

  test('takes tags away by Backspace and by Delete, and never loses focus', async () => {
    await field().focus()
    await page.keyboard.press('Backspace')
    await expect(told).toHaveText('labels:')
    await field().fill('jeugd')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(told).toHaveText('labels: jeugd')
    await page
      .getByRole('grid', { name: 'Gekozen: Labels', exact: true })
      .getByRole('row', { name: 'jeugd' })
      .focus()
    await page.keyboard.press('Delete')
    await expect(told).toHaveText('labels:')
    await expect(field()).toBeFocused()
  })

  test('one choice shows its name, and Escape leaves it as it was', async () => {
    const section = page.getByRole('combobox', { name: 'Sectie' })
    await expect(section).toHaveValue('jeugd')
    await section.fill('aan')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(told).toHaveText('sectie: aangifte')
    await expect(section).toHaveValue('aangifte')
    await section.fill('iets anders')
    await page.keyboard.press('Escape')
    await expect(section).toHaveValue('aangifte')
  })
})

test('a toast stays ten seconds at least, longer while it is read, and is kept in the list', async () => {
  await page.clock.install()
  const region = page.getByRole('region', { name: 'Meldingen' })
  await page.getByRole('button', { name: 'Toon melding' }).click()
  const toast = region.getByRole('alertdialog')
  await expect(toast).toBeVisible()
  await page.clock.runFor(9_000)
  await expect(toast).toBeVisible()
  await toast.hover()
  await page.clock.runFor(60_000)
  await expect(toast).toBeVisible()
  await page.mouse.move(0, 0)
  await page.clock.runFor(10_000)
  await expect(toast).toHaveCount(0)
  await expect(page.getByRole('list', { name: 'Meldingen' }).getByRole('listitem')).toHaveCount(1)
  await page.getByRole('list', { name: 'Meldingen' }).getByRole('button', { name: 'Ongedaan maken' }).click()
  await expect(told).toHaveText('ongedaan')
})

test('a grid is one tab stop, moves by arrows, sorts by its headers and opens by Enter', async () => {
  const grid = page.getByRole('grid', { name: 'Bronnen' })
  const firstCells = grid.getByRole('rowheader')
  await expect(firstCells).toHaveText(['Interviews politie', 'Rapport opvang', 'Enquête gemeenten'])
  await grid.getByRole('columnheader', { name: 'Uitspraken' }).click()
  await expect(firstCells).toHaveText(['Enquête gemeenten', 'Rapport opvang', 'Interviews politie'])
  await grid.getByRole('row', { name: 'Rapport opvang' }).click()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await expect(told).toHaveText('open: c')
  await page.keyboard.press('Tab')
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.closest('[aria-label="Bronnen"]')))
    .toBeNull()
})

test('a menu names its keys and says why an entry does nothing', async () => {
  await page.getByRole('button', { name: 'Menu', exact: true }).click()
  await expect(
    page.getByRole('menuitem', { name: 'Samenvoegen Kies eerst twee uitspraken.' }),
  ).toHaveAttribute('aria-disabled', 'true')
  await page.getByRole('menuitem', { name: /^Hernoemen/ }).click()
  await expect(told).toHaveText('menu: rename')
})

test.describe('filters', () => {
  const chips = (): Locator => page.getByRole('grid', { name: 'Filters' }).getByRole('row')
  const values = (): Locator => page.getByRole('listbox', { name: 'Probleemgebied' }).getByRole('option')

  test('as chips are one tab stop; Enter edits one, Delete takes it away and goes on to the next', async () => {
    await chips().first().focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await expect(told).toHaveText('wijzig: kind')
    await page.keyboard.press('Delete')
    await expect(chips()).toHaveCount(2)
    await page.keyboard.press('Delete')
    await expect(chips()).toHaveCount(1)
    await page.keyboard.press('Delete')
    await expect(told).toHaveText('laatste filter weg')
    await expect(chips()).toHaveCount(0)
  })

  test('as values show the first and the chosen ones, and more when asked', async () => {
    await expect(values()).toHaveCount(5)
    await expect(values().last()).toHaveAttribute('aria-selected', 'true')
    await page.getByRole('button', { name: 'Meer… (55)' }).press('Enter')
    await expect(values()).toHaveCount(54)
    await page.getByRole('button', { name: 'Meer… (6)' }).press('Enter')
    await expect(values()).toHaveCount(60)
    await page.getByRole('button', { name: 'Minder' }).press('Enter')
    await expect(values()).toHaveCount(5)
  })

  test('as values are chosen and let go by Enter and by the space bar; Escape and Ctrl A do nothing', async () => {
    await values().first().focus()
    await page.keyboard.press('Enter')
    await expect(told).toHaveText('kies: 1')
    await expect(values().first()).toHaveAttribute('aria-selected', 'true')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Space')
    await expect(told).toHaveText('kies: 2')
    await expect(values().nth(1)).toHaveAttribute('aria-selected', 'false')
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Escape')
    await expect(values().first()).toHaveAttribute('aria-selected', 'true')
    await expect(values().nth(1)).toHaveAttribute('aria-selected', 'false')
  })
})

test('headings in a list stand above its rows and are none of them', async () => {
  const list = page.getByRole('listbox', { name: 'In delen' })
  await expect(list.getByRole('option')).toHaveCount(6)
  await expect(list.getByText('Tweede deel')).toBeVisible()
  await list.focus()
  await page.keyboard.press('ArrowUp')
  await expect(list.locator('[data-active]')).toHaveText('Uitspraak 2')
})
