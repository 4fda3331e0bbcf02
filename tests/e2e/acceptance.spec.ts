/**
 * What must hold of every screen, by the numbers of the acceptance list. Elsewhere: A1 accessibility.spec.ts, A2 tasks.spec.ts,
 * A8 tests/unit/tokens.test.ts, A11 settings.spec.ts, A18 tests/benchmarks/window.ts; A16 waits for pictures.
 */
import { expect, type Page, test } from '@playwright/test'
import { actionIds, factsOf, shownKeys } from '../../src/renderer/app/actions/index.ts'
import { libraryPage, type LibraryPage, windowPage, type WindowPage } from './pages/index.ts'
import { type Served, startServed } from './window/hosts.ts'
import { clipped, longestMotion, overflow, smallTargets, spaceText, tabStops } from './window/look.ts'

test.describe.configure({ mode: 'serial' })

let host: Served
let page: Page
let window: WindowPage
let library: LibraryPage

test.beforeAll(async () => {
  host = await startServed()
  page = await host.newWindow()
  window = windowPage(page)
  library = libraryPage(page)
  await window.openSample()
  await library.goToSection(/^1\.1 /)
  await library.goToRow(0)
})
test.afterAll(() => host.end())

const views = [
  'Bibliotheek',
  'Zoeken',
  'Postvak',
  'Importeren',
  'Labels',
  'Belanghebbenden',
  'Bronnen',
  'Prullenbak',
]

/** Does something in every view, and on the settings. */
async function inEachView(look: (name: string) => Promise<void>): Promise<void> {
  for (const name of views) {
    await window.view(name).press('Enter')
    await expect(window.view(name)).toHaveAttribute('aria-current', 'page')
    await look(name)
  }
  await page.getByRole('button', { name: 'Instellingen' }).press('Enter')
  await page.getByRole('heading', { name: 'Reservekopieën' }).waitFor()
  await look('Instellingen')
  await page.keyboard.press('Alt+1')
  await expect(library.list).toBeVisible()
}

test('A3: a list, tree, grid, toolbar or row of tabs is one stop, and stops come in the order of the screen', async () => {
  await inEachView(async (view) => {
    const widgets = (await tabStops(page)).flatMap(({ widget }) => widget ?? [])
    expect(widgets, view).toEqual([...new Set(widgets)])
  })
  const names = (await tabStops(page)).map(({ name }) => name)
  const marks = ['button Menu van Bloemlezing', 'button Bibliotheek', 'row', 'listbox', 'tab ']
  const places = marks.map((mark) => names.findIndex((name) => name.startsWith(mark)))
  expect(places).toEqual(places.toSorted((one, other) => one - other))
  expect(places).not.toContain(-1)
})

test('A4, A5: wherever Tab leads, focus shows and nothing lies over it', async () => {
  const faults: string[] = []
  await inEachView(async (view) => {
    for (const { name, outline, coveredBy } of await tabStops(page)) {
      if (outline < 2) faults.push(`${view}: ${name} shows no focus`)
      if (coveredBy !== null) faults.push(`${view}: ${name} lies under ${coveredBy}`)
    }
  })
  expect(faults).toEqual([])
})

test('A6: nothing is wider than the window at twice the size and at 320 pixels, and one can still work', async () => {
  for (const size of [
    { width: 640, height: 400 },
    { width: 320, height: 640 },
  ]) {
    await page.setViewportSize(size)
    await inEachView(async (view) => expect(await overflow(page), view).toBeLessThanOrEqual(0))
    await page.keyboard.press('Control+Shift+f')
    await expect(window.searchBox).toBeFocused()
    await page.keyboard.type('opvang')
    await expect(window.statements.first()).toBeVisible()
    await window.searchBox.fill('')
  }
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.keyboard.press('Alt+1')
})

test('A7: text with more space between is not cut off', async () => {
  const spaced = await host.newWindow()
  await expect(libraryPage(spaced).tree).toBeVisible()
  await spaceText(spaced)
  expect(await clipped(spaced)).toEqual([])
  expect(await overflow(spaced)).toBeLessThanOrEqual(0)
  await spaced.close()
})

test('A9: all that one presses is at least 24 pixels wide and high', async () => {
  await inEachView(async (view) => expect(await smallTargets(page), view).toEqual([]))
})

test('A10: nothing moves when motion is reduced', async () => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  expect(await longestMotion(page)).toBeLessThanOrEqual(10)
  await page.emulateMedia({ reducedMotion: null })
})

test('A11: the overview has the keys of every action', async () => {
  await library.list.focus()
  await page.keyboard.press('?')
  const shown = await page.getByRole('dialog', { name: 'Sneltoetsen' }).locator('kbd').allInnerTexts()
  const keys = actionIds.flatMap((id) => factsOf(id).keys ?? []).map(shownKeys)
  expect(keys.filter((key) => !shown.includes(key))).toEqual([])
  await page.keyboard.press('Escape')
  await expect(library.list).toBeFocused()
})

test('A12, A13: what is told comes in one polite region, and stays for ten seconds at least', async () => {
  await page.clock.install()
  await library.goToRow(0)
  await page.keyboard.press('Alt+ArrowDown')
  await expect(window.message).toHaveText('Gedaan: verplaatsing van 1 uitspraak')
  await expect(window.message).toHaveAttribute('aria-live', 'polite')
  await page.clock.fastForward('00:10')
  await expect(window.message).toHaveText('Gedaan: verplaatsing van 1 uitspraak')
  await page.clock.fastForward('05:00')
  await expect(window.message).toHaveText('')
  await library.undo()
  await expect(window.message).toHaveText('Verplaatsing van 1 uitspraak ongedaan gemaakt')
})

test('A15: a list says how long it is and where one is, a tree how deep', async () => {
  const row = library.rows.first()
  await expect(row).toHaveAttribute('aria-posinset', '1')
  await expect(row).toHaveAttribute('aria-setsize', '6')
  await expect(library.section(/^1\.1 /)).toHaveAttribute('aria-level', '2')
  await expect(library.section(/^1 Signaleren/)).toHaveAttribute('aria-expanded', 'true')
  await expect(library.section(/^1\.1 /)).toHaveAttribute('aria-selected', 'true')
})

test('A17: a tooltip comes with focus too, and goes with Escape', async () => {
  const button = page.getByRole('button', { name: 'Instellingen' })
  await page.keyboard.press('F6')
  await button.focus()
  const tooltip = page.getByRole('tooltip', { name: 'Instellingen' })
  await expect(tooltip).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(tooltip).toBeHidden()
})

test('the place, the selection and the scroll are there again after a reload', async () => {
  await library.goToSection(/^Hele editie/)
  await library.list.focus()
  await library.list.evaluate((list) => list.scrollTo(0, 3_000))
  const top = (): Promise<string> =>
    library.list.evaluate((list) => {
      const edge = list.getBoundingClientRect().top
      const rows = [...list.querySelectorAll('[role="option"]')]
      return rows.find((row) => row.getBoundingClientRect().bottom > edge + 1)?.textContent ?? ''
    })
  await expect
    .poll(() =>
      page.evaluate(() => JSON.parse(localStorage.getItem('bloemlezing.place') ?? '{}').tops?.library?.row),
    )
    .toBeGreaterThan(5)
  await expect.poll(top).toMatch(/^\d/)
  const before = await top()
  await page.reload()
  await expect.poll(top).toBe(before)
  await expect(library.section(/^Hele editie/)).toHaveAttribute('aria-selected', 'true')
})

test('A14: another language is spoken at once, everywhere', async () => {
  await page.getByRole('button', { name: 'Instellingen' }).press('Enter')
  await page.getByRole('radio', { name: 'English' }).press('Space')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('heading', { name: 'Safety copies' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Library' })).toBeVisible()
  await page.keyboard.press('Control+k')
  await expect(
    page.getByRole('combobox', { name: 'Find a command, section, tag or statement…' }),
  ).toBeFocused()
  await page.keyboard.press('Escape')
})
