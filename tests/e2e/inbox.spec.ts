/** The inbox: statements get a place where their heading says, are edited, or go to the bin and come back. */
import { expect, type Page, test } from '@playwright/test'
import { reviewPage, windowPage, type WindowPage } from './pages/index.ts'
import { type Served, startServed } from './window/hosts.ts'

test.describe.configure({ mode: 'serial' })

let host: Served
let page: Page
let window: WindowPage

test.beforeAll(async () => {
  host = await startServed()
  page = await host.newWindow()
  window = windowPage(page)
  await window.openSample()
  const review = reviewPage(page, host)
  await review.read('corpus/samen-tegen-mensenhandel-p18.txt')
  const dialog = await review.acceptTo('Postvak')
  await dialog.getByRole('button', { name: 'Zet in postvak' }).click()
  await expect(window.message).toHaveText(/in het postvak gezet/)
})
test.afterAll(() => host.end())

/** What the navigation says waits in the inbox. */
const waiting = async (): Promise<number> =>
  Number.parseInt(/\d+/.exec(await window.view('Postvak').innerText())?.[0] ?? '0', 10)

const inbox = () => page.getByRole('listbox', { name: 'Postvak' })

test('shows each statement with the heading it had, and counts them', async () => {
  await expect(window.statements.filter({ hasText: 'Slachtoffers ervaren' })).toContainText(
    'onder ‘2.2 Onvoldoende aangiftebereidheid’',
  )
  await expect.poll(waiting).toBeGreaterThan(20)
})

test('gives a statement its place by key, where its heading says', async () => {
  const before = await waiting()
  await window.statements.filter({ hasText: 'Slachtoffers ervaren' }).click()
  await page.keyboard.press('z')
  const section = page.getByRole('combobox', { name: 'Probleemgebied' })
  await expect(section).toHaveValue('1.2 Onvoldoende aangiftebereidheid')
  await page.keyboard.press('Enter')
  await expect(window.statements.filter({ hasText: 'Slachtoffers ervaren' })).toHaveCount(0)
  await expect(inbox()).toBeFocused()
  await expect.poll(waiting).toBe(before - 1)
})

test('takes several to the bin at once, and brings them back with undo', async () => {
  const before = await waiting()
  await inbox().focus()
  await page.keyboard.press('Home')
  const behind = await window.statements.nth(2).innerText()
  await page.keyboard.press('x')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('x')
  await page.keyboard.press('Delete')
  await expect.poll(waiting).toBe(before - 2)
  await expect(page.locator('.bl-list__row[data-active]')).toHaveText(behind, { useInnerText: true })
  await expect(inbox()).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect.poll(waiting).toBe(before)
})

test('a section that is not there is asked for, and can be any of a draft edition', async () => {
  await inbox().focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('z')
  const section = page.getByRole('combobox', { name: 'Probleemgebied' })
  await section.fill('')
  await page.getByRole('button', { name: 'Zet daar' }).click()
  await expect(page.getByText('Kies een probleemgebied.')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(inbox()).toBeFocused()
})

test('says when nothing waits any more', async () => {
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Delete')
  await page
    .getByRole('alertdialog')
    .getByRole('button', { name: /prullenbak/i })
    .click()
  await expect(page.getByRole('heading', { name: 'Het postvak is leeg' })).toBeVisible()
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY')
})
