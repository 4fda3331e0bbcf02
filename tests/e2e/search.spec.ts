/** Searching: filters as chips and facets in step with the text, order and groups, why a hit is there, selection, saved searches. */
import { resolve } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import {
  libraryPage,
  palettePage,
  publishingPage,
  searchPage,
  type SearchPage,
  windowPage,
  type WindowPage,
} from './pages/index.ts'
import { violations } from './window/axe.ts'
import { watchFocus } from './window/focus.ts'
import { type Served, startServed } from './window/hosts.ts'

test.describe.configure({ mode: 'serial' })

const corpus = resolve(import.meta.dirname, '../../corpus')

let host: Served
let page: Page
let search: SearchPage
let window: WindowPage

test.beforeAll(async () => {
  host = await startServed([
    resolve(corpus, 'samen-tegen-mensenhandel-p18.json'),
    resolve(corpus, 'voorbeeld-editie-2026.json'),
  ])
  await host.context.grantPermissions(['clipboard-read', 'clipboard-write'])
  page = await host.newWindow()
  search = searchPage(page)
  window = windowPage(page)
  await window.goTo('Zoeken')
})
test.afterAll(() => host.end())

test('begins with what can be typed', async () => {
  await expect(page.getByRole('heading', { name: 'Zo zoekt u' })).toBeVisible()
  expect(await violations(page)).toEqual([])
})

test.describe('filters', () => {
  test('are chosen in a facet by key, stand in the text and as a chip, and go again', async () => {
    await search.search('aangifte')
    const all = await search.found.innerText()
    const edition = search.facet('Editie').getByRole('option', { name: /^2022/ })
    await search.facet('Editie').getByRole('option').first().focus()
    await edition.press('Enter')
    await expect(search.box).toHaveValue('editie:2022 aangifte')
    await expect(search.chips).toHaveText(['Editie2022'])
    await expect(edition).toHaveAttribute('aria-selected', 'true')
    await expect(search.found).not.toHaveText(all)
    await edition.press('Enter')
    await expect(search.box).toHaveValue('aangifte')
    await expect(search.chips).toHaveCount(0)
    await expect(search.found).toHaveText(all)
  })

  test('that are typed become chips; Enter on one edits it in the box, Delete takes it away', async () => {
    await search.search('editie:2022 soort:knelpunt aangifte')
    await expect(search.chips).toHaveText(['Editie2022', 'Soortknelpunt'])
    await search.chips.first().focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await expect(search.box).toBeFocused()
    await page.keyboard.insertText('soort:vraag')
    await expect(search.box).toHaveValue('editie:2022 soort:vraag aangifte')
    await search.chips.first().focus()
    await page.keyboard.press('Delete')
    await expect(search.box).toHaveValue('soort:vraag aangifte')
    await page.keyboard.press('Delete')
    await expect(search.box).toHaveValue('aangifte')
    await expect(search.box).toBeFocused()
  })

  test('of a problem area without a number find what stands there', async () => {
    await search.search('slachtoffer')
    await search
      .facet('Probleemgebied')
      .getByRole('option', { name: /^Vervolg vorige pagina/ })
      .click()
    await expect(search.box).toHaveValue(/^probleemgebied:2022\/ slachtoffer$/)
    await expect(search.hits.first()).toBeVisible()
  })

  test('are left out where nothing fits them', async () => {
    await search.search('organisatie:niemand aangifte')
    await page.getByRole('button', { name: 'Zoek zonder filters' }).click()
    await expect(search.box).toHaveValue('aangifte')
    await expect(search.hits.first()).toBeVisible()
  })
})

test.describe('results', () => {
  test('say how many there are, and why each is there', async () => {
    await search.search('slachtofers')
    await expect(search.found).toHaveText(/^\d+ uitspraken in \d+ probleemgebieden gevonden$/)
    await expect(search.hits.first()).toContainText(/lijkt op slachtoffer/i)
    await expect(search.hits.nth(1)).toContainText(/^\d+\.\d+-\d+/)
    await page.getByRole('button', { name: 'Bedoelde u slachtoffers?' }).press('Enter')
    await expect(search.box).toHaveValue('slachtoffers')
    await expect(search.hits.first().locator('mark').first()).toHaveText(/slachtoffer/i)
  })

  test('say how a query was read that is more than words', async () => {
    await search.search('"opvang" OF nachtopvang')
    await expect(page.getByText(/^Gelezen als: “opvang” OF /)).toBeVisible()
    await search.search('opvang')
    await expect(page.getByText(/^Gelezen als/)).toHaveCount(0)
  })

  test('that lack words come after a heading, and say what they lack', async () => {
    await search.search('slachtoffers nachtopvang')
    await expect(page.getByText('Deze bevatten niet alles')).toBeVisible()
    await expect(search.hits.last()).toContainText(/zonder (slachtoffers|nachtopvang)/)
  })

  test('stand under their problem areas when asked for, and in another order', async () => {
    await search.search('aangifte')
    await palettePage(page).find('Control+k', 'groepeer')
    await palettePage(page).take(/^Groepeer per probleemgebied/)
    await expect(page.locator('.bl-hits__heading').first()).toContainText('aangifte')
    await page.getByRole('button', { name: /^Volgorde/ }).click()
    await page.getByRole('menuitemradio', { name: 'Plaats' }).click()
    await expect(page.getByRole('button', { name: 'Volgorde: Plaats' })).toBeVisible()
    await page.reload()
    await expect(page.locator('.bl-hits__heading').first()).toBeVisible()
    await expect(page.getByRole('button', { name: 'Volgorde: Plaats' })).toBeVisible()
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', { name: 'Groepeer per probleemgebied' }).click()
    await expect(page.locator('.bl-hits__heading')).toHaveCount(0)
    await palettePage(page).find('Control+k', 'sorteer op relevantie')
    await palettePage(page).take(/^Sorteer op relevantie/)
    await expect(page.getByRole('button', { name: 'Volgorde: Relevantie' })).toBeVisible()
  })

  test('are scrolled to the chosen one when focus comes back by key', async () => {
    await search.search('soort:knelpunt')
    await search.enterHits()
    await page.keyboard.press('End')
    await expect(search.hits.last()).toBeInViewport()
    await page.getByRole('listbox', { name: 'Zoekresultaten' }).hover()
    await page.mouse.wheel(0, -2_000)
    await expect(search.hits.last()).not.toBeInViewport()
    await search.box.focus()
    await page.keyboard.press('ArrowDown')
    await expect(search.hits.last()).toBeInViewport()
    await search.search('aangifte')
  })

  test('are compared across editions', async () => {
    await palettePage(page).find('Control+k', 'vergelijk edities')
    await palettePage(page).take(/^Vergelijk edities/)
    const dialog = page.getByRole('dialog', { name: 'Per editie: aangifte' })
    await expect(dialog.getByText(/^\d+ in 2022, \d+ in 2026$/)).toBeVisible()
    await expect(dialog.getByRole('row')).toHaveCount(3)
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Escape')
  })
})

test.describe('selected results', () => {
  test('get a label in one step, all of them by Ctrl A', async () => {
    const focus = await watchFocus(page)
    await search.search('aangifte')
    const total = Number((await search.found.innerText()).split(' ')[0])
    await search.enterHits()
    await page.keyboard.press('Control+a')
    await expect(page.getByText(`Alle ${total} resultaten geselecteerd`)).toBeVisible()
    await page.keyboard.press('l')
    await expect(page.getByRole('combobox', { name: 'Labels erbij' })).toBeFocused()
    await page.keyboard.type('Aangifteproef')
    await page.getByRole('option', { name: 'Nieuw: Aangifteproef' }).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Labels wijzigen' }).press('Enter')
    await expect(window.message).toHaveText(`Gedaan: labels op ${total} uitspraken`)
    await expect(search.facet('Label').getByRole('option', { name: /^Aangifteproef/ })).toContainText(
      `${total}`,
    )
    await page.keyboard.press('Control+z')
    await expect(window.message).toContainText('ongedaan gemaakt')
    await page.keyboard.press('Escape')
    expect(await focus.losses()).toEqual([])
  })

  test('are copied as quotations with their source', async () => {
    await search.search('editie:2026-voorbeeld aangifte')
    await search.enterHits()
    await page.keyboard.press('x')
    await page.keyboard.press('Control+Shift+c')
    await expect(window.message).toHaveText('1 citaat met bron gekopieerd')
    const words = await page.evaluate(() => navigator.clipboard.readText())
    expect(words).toMatch(/^“.+” \(.+; \d+\.\d+-\d+ in .*2026.*\)$/s)
  })

  test('are exported in the exchange format, with their places and nothing else', async () => {
    const publishing = publishingPage(page)
    await page.getByRole('toolbar').getByRole('button', { name: 'Exporteren…' }).press('Enter')
    await expect(publishing.choices.getByText('1 geselecteerde uitspraak')).toBeVisible()
    await publishing.set('Soort', 'JSON')
    const { bytes } = await publishing.made(() => page.keyboard.press('Control+Enter'))
    const file = JSON.parse(bytes.toString())
    expect(file).toMatchObject({ format: 'bloemlezing-edition', edition: { id: '2026-voorbeeld' } })
    expect(JSON.stringify(file.sections).match(/"text":/g)).toHaveLength(1)
  })

  test('are put in a chapter of their own edition', async () => {
    await page.keyboard.press('Control+k')
    await page.keyboard.press('Escape')
    await search.enterHits()
    await page.keyboard.press('z')
    await page.getByRole('combobox', { name: 'Onderdeel' }).fill('4.1')
    await page.getByRole('option', { name: /^4\.1 [^,]+$/ }).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Zet hier' }).press('Enter')
    await expect(window.message).toHaveText('Gedaan: plaatsing van 1 uitspraak')
    await page.keyboard.press('Control+z')
    await expect(window.message).toContainText('ongedaan gemaakt')
  })

  test('cannot be put in a chapter when they are of two editions', async () => {
    await search.search('aangifte')
    await search.enterHits()
    await page.keyboard.press('Control+a')
    await page.keyboard.press('z')
    await expect(window.message).toContainText('Kies uitspraken van één editie')
    await page.keyboard.press('Escape')
  })

  test('lead to more like them, and to their place', async () => {
    await search.search('bestuursdwang OF opvangplekken')
    await search.enterHits()
    await page.keyboard.press('m')
    await expect(search.box).toHaveValue(/^zoals:/)
    await expect(search.chips.first()).toContainText('Lijkt op')
    await search.search('opvangplekken')
    await search.enterHits()
    await page.keyboard.press('Control+Enter')
    await expect(libraryPage(page).tree).toBeVisible()
    await expect(
      libraryPage(page)
        .rows.filter({ hasText: /opvangplek/ })
        .first(),
    ).toBeVisible()
  })
})

test.describe('saved searches', () => {
  test('are named and kept with a count that stays true, and each step is undone', async () => {
    await search.search('aangifte')
    const total = Number((await search.found.innerText()).split(' ')[0])
    await page.keyboard.press('Control+s')
    await expect(page.getByRole('textbox', { name: 'Naam' })).toBeFocused()
    await page.keyboard.type('Over aangifte')
    await page.keyboard.press('Enter')
    await expect(window.message).toHaveText('Gedaan: nieuwe zoekopdracht Over aangifte')
    await expect(search.saved).toHaveText(new RegExp(`^Over aangifte${total}`))

    await search.enterHits()
    await page.keyboard.press('Enter')
    await window.text.waitFor()
    await page.keyboard.press('Escape')
    await search.search('')
    await search.saved.first().click()
    await expect(search.box).toHaveValue('aangifte')
    await page.keyboard.press('F2')
    await page.getByRole('textbox', { name: 'Naam' }).fill('Aangifte')
    await page.keyboard.press('Enter')
    await expect(search.saved).toHaveText(/^Aangifte\d/)
    await expect(page.getByRole('listbox', { name: 'Bewaarde zoekopdrachten' })).toBeFocused()
    await page.keyboard.press('Delete')
    await expect(search.saved).toHaveCount(0)
    await page.keyboard.press('Control+z')
    await expect(search.saved).toHaveText(/^Aangifte\d/)
  })

  test('are found in the palette, and a count follows what is written', async () => {
    await palettePage(page).find('Control+k', 'aangifte')
    await palettePage(page).take(/^Aangifte\s*aangifte$|^Aangifteaangifte/)
    await expect(search.box).toHaveValue('aangifte')
    const before = Number(/\d+/.exec(await search.saved.innerText())?.[0])
    await window.goTo('Bibliotheek')
    await libraryPage(page).goToSection(/^1\.1 /)
    await libraryPage(page).goToRow(0)
    await page.keyboard.press('Alt+n')
    await expect(window.text).toBeFocused()
    await page.keyboard.type('Weer een aangifte.')
    await page.keyboard.press('Escape')
    await window.goTo('Zoeken')
    await expect(search.saved).toHaveText(new RegExp(`^Aangifte${before + 1}`))
  })

  test('stand beside what was searched for before, which can be cleared', async () => {
    await search.search('')
    const earlier = page.getByRole('listbox', { name: 'Eerder gezocht' }).getByRole('option')
    await expect(earlier.filter({ hasText: 'opvangplekken' }).first()).toBeVisible()
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', { name: 'Eerder gezocht wissen' }).press('Enter')
    await expect(earlier).toHaveCount(0)
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('[data-pane]')?.ariaLabel ?? null))
      .toBe('Zoekopdrachten')
  })
})

test('a part of the library is searched in from its menu', async () => {
  await window.goTo('Bibliotheek')
  const library = libraryPage(page)
  await library.goToSection(/^3\.1 /)
  await library.menu('Zoek in dit onderdeel')
  await expect(search.box).toBeFocused()
  await page.keyboard.type('opvang')
  await expect(search.box).toHaveValue('probleemgebied:2026-voorbeeld/3.1 opvang')
  await expect(search.chips.first()).toContainText('3.1 ')
  await expect(search.hits.first()).toContainText('3.1')
})

test('one pane fits on a small window, and nothing is wider than it', async () => {
  for (const width of [720, 320]) {
    await page.setViewportSize({ width, height: 800 })
    await search.search('aangifte')
    await expect(search.hits.first()).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    )
  }
})
