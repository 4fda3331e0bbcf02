/** The window when something is in the way: read-only, two texts at once, the core gone. */
import { expect, test } from '@playwright/test'
import { windowPage, type WindowPage } from './pages/index.ts'
import { violations } from './window/axe.ts'
import { type Served, startServed } from './window/hosts.ts'

test.describe.configure({ mode: 'serial' })

let host: Served
let window: WindowPage

test.beforeAll(async () => {
  host = await startServed()
  window = windowPage(await host.newWindow())
  await window.openSample()
  await window.chooseStatement(/Mensen zien zichzelf niet als slachtoffer/)
})
test.afterAll(() => host.end())

test('says that a knowledge base in use can only be read, and lets nobody type in vain', async () => {
  const other = windowPage(await host.newWindowBeside())
  await expect(
    other.page.getByText('Alleen lezen: deze kennisbank is geopend door een ander programma.'),
  ).toBeVisible()
  await other.chooseStatement(/Mensen zien zichzelf niet als slachtoffer/)
  await expect(other.text).toHaveAttribute('aria-readonly', 'true')
  for (const step of [/ongedaan/i, /opnieuw/i])
    await expect(other.page.getByRole('banner').getByRole('button', { name: step })).toBeDisabled()
  // Another profile has its first step when there is something, and no step for what others did.
  await expect(other.page.getByRole('region', { name: 'Eerste stappen' })).toContainText('1 van 5')
  expect(await violations(other.page)).toEqual([])
  await other.page.close()
})

test('shows both texts of a conflict, and takes the saved one when that is chosen', async () => {
  const other = windowPage(await host.newWindow())
  await other.chooseStatement(/Mensen zien zichzelf niet als slachtoffer/)
  await window.page.bringToFront()
  // Typed in one window, saved in the other before the pause of the first is over.
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
  expect(await violations(loser.page)).toEqual([])
  await loser.page.getByRole('button', { name: 'Neem de opgeslagen tekst' }).click()
  await expect(loser.saved).toHaveText('opgeslagen')
  await expect(loser.text).toHaveText(await winner.text.innerText())
  await other.page.close()
})

test('chooses the statement in place of one that is not in this knowledge base', async () => {
  const { page } = window
  await page.evaluate(() => {
    const place = JSON.parse(localStorage.getItem('bloemlezing.place') ?? '{}')
    localStorage.setItem(
      'bloemlezing.place',
      JSON.stringify({
        ...place,
        choices: { ...place.choices, library: { index: 0, statement: 'van elders' } },
      }),
    )
  })
  await page.reload()
  await expect(window.text).toHaveText(await window.statements.first().locator('p').innerText())
})

test('keeps what is typed while the command is gone, says so, and saves it when it runs again', async () => {
  await window.statements.first().click()
  await expect(window.text).toBeEditable()
  await host.kill()
  await expect(
    window.page.getByText('Start bloemlezing serve opnieuw; uw tekst blijft hier staan.'),
  ).toBeVisible()
  await window.text.fill('Getypt terwijl de kennisbank weg was.')
  await expect(window.saved).toHaveText('niet opgeslagen')
  await expect(window.page.getByText('Uw tekst is bewaard in dit venster.')).toBeVisible()
  expect(await violations(window.page)).toEqual([])

  await host.serveAgain()
  await expect(window.saved).toHaveText('opgeslagen', { timeout: 30_000 })
  await expect(
    window.page.getByText('Start bloemlezing serve opnieuw; uw tekst blijft hier staan.'),
  ).toBeHidden()
  await expect(window.statements.first()).toContainText('Getypt terwijl de kennisbank weg was.')
})
