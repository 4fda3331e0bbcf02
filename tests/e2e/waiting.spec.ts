/** Every view while its answer is not there yet, and when it never comes: a skeleton, then the reason with a way on. */
import { expect, test } from '@playwright/test'
import { windowPage } from './pages/index.ts'
import { violations } from './window/axe.ts'
import { type Served, startServed } from './window/hosts.ts'

test.describe.configure({ mode: 'serial' })

let host: Served
/** What the connection does with messages, for pages opened from now on. */
let connection: 'open' | 'silent' | 'spoilt' = 'open'

test.beforeAll(async () => {
  host = await startServed()
  await windowPage(await host.newWindow()).openSample()
  await host.context.routeWebSocket(/./, (page) => {
    const core = page.connectToServer()
    page.onMessage((message) => {
      // More rows than may be asked for: the core refuses such a question.
      const spoilt = String(message).replace(/"limit":\d+/, '"limit":999999')
      core.send(connection === 'spoilt' && typeof message === 'string' ? spoilt : message)
    })
    core.onMessage((message) => {
      if (connection !== 'silent') page.send(message)
    })
  })
})
test.afterAll(() => host.end())

test('shows that it is loading, in every view', async () => {
  connection = 'silent'
  const window = windowPage(await host.newWindow())
  for (const view of ['Bibliotheek', 'Postvak', 'Labels', 'Belanghebbenden', 'Bronnen', 'Prullenbak']) {
    await window.view(view).press('Enter')
    await expect(window.page.getByText('Bezig met laden').first(), view).toBeAttached()
    await expect(window.page.locator('.bl-skeleton').first(), view).toHaveCSS('opacity', '1')
  }
  await window.page.close()
})

test('says what went wrong, copies the particulars, and tries again', async () => {
  connection = 'spoilt'
  const window = windowPage(await host.newWindow())
  const { page } = window
  await window.view('Bibliotheek').press('Enter')
  const retry = page.getByRole('main').getByRole('button', { name: 'Opnieuw proberen' })
  await expect(retry).toBeVisible()
  await expect(page.getByRole('alert')).toContainText(/\./)
  expect(await violations(page)).toEqual([])
  await host.context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.getByRole('button', { name: 'Bijzonderheden kopiëren' }).press('Enter')
  await expect(window.message).toHaveText('Bijzonderheden gekopieerd')
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('code')
  connection = 'open'
  await retry.press('Enter')
  await expect(window.statements.first()).toBeVisible()
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY')
})

test('keeps the window when a part of it cannot be fetched, and fetches it when asked again', async () => {
  connection = 'open'
  const window = windowPage(await host.newWindow())
  const { page } = window
  await expect(window.statements.first()).toBeVisible()
  await page.route(/assets\/.*\.js$/, (route) => route.abort())
  await window.view('Bronnen').press('Enter')
  await expect(page.getByRole('alert')).toContainText('Dit onderdeel is niet geladen.')
  await page.unroute(/assets\/.*\.js$/)
  await page.getByRole('main').getByRole('button', { name: 'Opnieuw proberen' }).press('Enter')
  await expect(page.getByRole('alert')).toHaveCount(0)
  await page.close()
})

test('finds nothing, and gives a way back', async () => {
  const window = windowPage(await host.newWindow())
  await window.searchBox.fill('bestaatniet')
  await expect(window.page.getByRole('heading', { name: 'Niets gevonden' })).toBeVisible()
  await window.page.getByRole('main').getByRole('button', { name: 'Zoekopdracht wissen' }).press('Enter')
  await expect(window.searchBox).toHaveValue('')
})
