/** Going from the list into a text: what is typed on the way is text, and only the statement that was asked for opens. */
import { expect, type Page, test } from '@playwright/test'
import { libraryPage, type LibraryPage, windowPage, type WindowPage } from './pages/index.ts'
import { type Served, startServed } from './window/hosts.ts'

test.describe.configure({ mode: 'serial' })

let host: Served
let page: Page
let library: LibraryPage
let window: WindowPage
/** What the core answered while the connection is held up, or null when nothing is. */
let held: (() => void)[] | null = null

const hold = (): void => {
  held = []
}
const letThrough = (): void => {
  const waiting = held ?? []
  held = null
  for (const send of waiting) send()
}

test.beforeAll(async () => {
  host = await startServed()
  await host.context.routeWebSocket(/./, (socket) => {
    const core = socket.connectToServer()
    socket.onMessage((message) => core.send(message))
    core.onMessage((message) => {
      if (held === null) socket.send(message)
      else held.push(() => socket.send(message))
    })
  })
  page = await host.newWindow()
  library = libraryPage(page)
  window = windowPage(page)
  await window.openSample()
  await library.goToSection(/^1\.1 /)
  await library.goToRow(0)
})
test.afterAll(() => host.end())

test('what is typed right after asking for a new statement is its text', async () => {
  hold()
  await page.keyboard.press('Alt+n')
  await page.keyboard.type('Tel lange lijsten')
  letThrough()
  await expect(window.text).toHaveText('Tel lange lijsten')
  await expect(window.text).toBeFocused()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(library.rows).toHaveCount(7)
  await page.keyboard.type(' mee')
  await expect(window.text).toHaveText('Tel lange lijsten mee')
  await expect(library.rows.nth(1)).toContainText('Tel lange lijsten mee')
  await page.keyboard.press('Escape')
  await expect(library.list).toBeFocused()
})

test('going on in the list ends the wait, so that nothing opens later', async () => {
  await library.goToRow(2)
  hold()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.keyboard.press('t')
  await page.keyboard.press('ArrowDown')
  letThrough()
  await expect(window.text).toHaveText(/./)
  await expect(page.getByRole('heading', { name: 'Uitspraak 1.1-5' })).toBeVisible()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(library.list).toBeFocused()
})

test('a change that changes nothing says so, and offers no undo', async () => {
  await library.goToRow(0)
  await page.keyboard.press('t')
  await page.keyboard.press('Enter')
  await expect(library.message).toContainText('Er is niets gewijzigd')
  await expect(undoOffered()).toHaveCount(0)
})

test('a message offers to undo what it tells of, until something else is changed', async () => {
  await library.goToRow(0)
  await page.keyboard.press('t')
  await page.getByRole('radio', { name: 'vraag' }).press('Space')
  await page.keyboard.press('Enter')
  await expect(library.message).toHaveText('Gedaan: soort van 1 uitspraak')
  await expect(undoOffered()).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(window.text).toBeFocused()
  await page.keyboard.type('Erbij. ')
  await expect(undoOffered()).toHaveCount(0)
  await expect(window.saved).toHaveText('opgeslagen')
  await expect(undoOffered()).toHaveCount(0)
  await page.keyboard.press('Escape')
})

test('who does not bin after all keeps the selection', async () => {
  await library.goToSection(/^Hele editie/)
  await expect(page.getByText(/uitspraken op \d+ plaatsen/)).toBeVisible()
  await library.goToRow(0)
  await page.keyboard.press('Control+a')
  const selected = page.getByText(/^\d+ uitspraken geselecteerd$/)
  await expect(selected).toBeVisible()
  await page.keyboard.press('Delete')
  await expect(page.getByRole('alertdialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('alertdialog')).toHaveCount(0)
  await expect(selected).toBeVisible()
})

const undoOffered = () => page.getByRole('contentinfo').getByRole('button', { name: 'Ongedaan maken' })
