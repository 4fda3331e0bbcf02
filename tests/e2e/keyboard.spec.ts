/** The window without a mouse: panes, lists, editing, undo, and coming back to where one was. */
import { expect, type Page, test } from '@playwright/test'
import { windowPage, type WindowPage } from './pages/index.ts'
import { type Served, startServed } from './window/hosts.ts'

test.describe.configure({ mode: 'serial' })

let host: Served
let window: WindowPage

test.beforeAll(async () => {
  host = await startServed()
  window = windowPage(await host.newWindow())
  await window.openSample()
  await window.chooseSection(/^1\.1 /)
})
test.afterAll(() => host.end())

const paneInFocus = (page: Page): Promise<string | null> =>
  page.evaluate(
    () =>
      document.activeElement?.closest<HTMLElement>('[data-pane]')?.dataset['pane'] ??
      document.activeElement?.tagName ??
      null,
  )

const activeStatement = async (page: Page): Promise<string> => {
  const id = await page.getByRole('listbox').getAttribute('aria-activedescendant')
  return id === null ? '' : page.locator(`[id="${id}"]`).innerText()
}

test('goes round the panes with F6, and back with Shift F6', async () => {
  await window.page.keyboard.press('F6')
  const panes = ['top-bar', 'navigation', 'side', 'list', 'details']
  const start = panes.indexOf((await paneInFocus(window.page)) ?? '')
  expect(start).toBeGreaterThanOrEqual(0)
  for (let step = 1; step <= panes.length; step += 1) {
    await window.page.keyboard.press('F6')
    await expect.poll(() => paneInFocus(window.page)).toBe(panes[(start + step) % panes.length])
  }
  await window.page.keyboard.press('Shift+F6')
  await expect.poll(() => paneInFocus(window.page)).toBe(panes[(start + panes.length - 1) % panes.length])
})

test('moves through the list with arrows and letters, opens with Enter, leaves with Escape', async () => {
  const { page } = window
  await window.page.getByRole('listbox').focus()
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => activeStatement(page)).toMatch(/^1\.1-1/)
  await page.keyboard.press('j')
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => activeStatement(page)).toMatch(/^1\.1-3/)
  await page.keyboard.press('k')
  await expect.poll(() => activeStatement(page)).toMatch(/^1\.1-2/)
  await expect(window.text).toHaveText(/Ik dacht dat ik een schuld/)

  await page.keyboard.press('Enter')
  await expect(window.text).toBeFocused()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' Getypt.')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('listbox')).toBeFocused()
  await expect(window.saved).toHaveText('opgeslagen')
  await expect.poll(() => activeStatement(page)).toContain('Getypt.')
})

test('takes back and does again with the keys', async () => {
  await window.page.keyboard.press('Control+z')
  await expect(window.message).toHaveText('Wijziging van uitspraak 1.1-2 ongedaan gemaakt')
  await expect(window.text).not.toHaveText(/Getypt/)
  await window.page.keyboard.press('Control+y')
  await expect(window.text).toHaveText(/Getypt/)
})

test('gives a text field its own steps before those of the knowledge base', async () => {
  const { page } = window
  await page.keyboard.press('Enter')
  await page.keyboard.press('End')
  await page.keyboard.type('xyz')
  await page.keyboard.press('Control+z')
  await expect(window.text).not.toHaveText(/xyz/)
  await expect(window.text).toHaveText(/Getypt/)
  await page.keyboard.press('Escape')
})

test('makes a pane wider with the arrow keys', async () => {
  const edge = window.page.getByRole('separator', { name: 'Breedte van Inhoud' })
  const before = Number(await edge.getAttribute('aria-valuenow'))
  await edge.focus()
  await window.page.keyboard.press('ArrowRight')
  expect(Number(await edge.getAttribute('aria-valuenow'))).toBeGreaterThan(before)
})

test('shows where focus is at every stop, and never loses it', async () => {
  const { page } = window
  await page.getByRole('link', { name: 'Naar de inhoud' }).focus()
  const stops: string[] = []
  for (let stop = 0; stop < 40; stop += 1) {
    await page.keyboard.press('Tab')
    const seen = await page.evaluate(lookAtFocus)
    if (seen.name === 'BODY') break
    expect(seen.outline, `outline of ${seen.name}`).toBeGreaterThanOrEqual(2)
    stops.push(seen.name)
  }
  expect(stops.filter((name) => name.startsWith('listbox'))).toHaveLength(1)
  // The outline, and the labels of the statement.
  expect(stops.filter((name) => name.startsWith('row') || name.startsWith('treegrid'))).toHaveLength(2)
  expect(stops.filter((name) => name === 'tab')).toHaveLength(1)
})

/** Runs in the page: the name of what has focus, and the width of the indicator that it, its frame or its active row draws. */
function lookAtFocus(): { readonly name: string; readonly outline: number } {
  const focus = document.activeElement
  if (focus === null) return { name: 'BODY', outline: 0 }
  const active = focus.getAttribute('aria-activedescendant')
  const candidates = [
    focus,
    focus.parentElement,
    active === null ? null : document.getElementById(active),
  ].filter((element) => element !== null)
  const widths = candidates.map((element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    return outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth)
  })
  const role = focus.getAttribute('role') ?? focus.tagName
  return { name: `${role} ${focus.getAttribute('aria-label') ?? ''}`.trim(), outline: Math.max(...widths) }
}

test('a view entered by its key has focus in its list, and in its search box where it searches', async () => {
  const { page } = window
  await page.keyboard.press('Alt+4')
  await page.keyboard.press('Alt+1')
  await expect(page.getByRole('listbox')).toBeFocused()
  await page.keyboard.press('Alt+2')
  await expect(window.searchBox).toBeFocused()
  await page.keyboard.press('Alt+1')
  await page.reload()
  await expect(page.getByRole('listbox')).toBeFocused()
})

test('what is typed on when the statement goes to the bin elsewhere lands in no other statement', async () => {
  const { page } = window
  const other = windowPage(await host.newWindow())
  await other.chooseSection(/^1\.1 /)
  await other.chooseStatement(/Getypt/)
  await page.bringToFront()
  await window.text.focus()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' Bewaard.')
  await other.page.getByRole('listbox').press('Delete')
  await expect(page.getByRole('listbox')).toBeFocused()
  await expect(window.message).toHaveText(/elders naar de prullenbak gezet; uw tekst is daar bewaard/)
  await other.page.close()
})

test('switches views, shows all shortcuts, and gives focus back', async () => {
  const { page } = window
  await page.keyboard.press('Alt+3')
  await expect(window.view('Postvak')).toHaveAttribute('aria-current', 'page')
  await page.keyboard.press('Alt+1')
  await page.getByRole('listbox').focus()
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Sneltoetsen' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('listbox')).toBeFocused()
})

test('speaks another language and looks another way at once, and is where it was after a reload', async () => {
  const { page } = window
  // A text may hold two blanks in a row, of which a list shows one.
  const chosen = (await window.text.innerText()).replaceAll(/\s+/g, ' ')
  await page.getByRole('button', { name: 'Instellingen' }).click()
  await page.getByText('English').click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await page.getByText('Dark', { exact: true }).click()
  await page.getByText('Spacious', { exact: true }).click()
  await page.keyboard.press('Alt+1')
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(page.locator('html')).toHaveAttribute('data-density', 'ruim')
  await expect(page.getByRole('textbox', { name: 'Text of the statement' })).toHaveText(chosen)
  await expect.poll(() => activeStatement(page)).toContain(chosen)
})
