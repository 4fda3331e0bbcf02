/** The core goes and comes back while the page is open: what was typed stays, and is saved in the end. */
import { expect, test } from '@playwright/test'
import { windowPage } from './pages/index.ts'
import { startServed } from './window/hosts.ts'

test('keeps what is typed while the command is gone, says so, and saves it when it runs again', async () => {
  const host = await startServed()
  try {
    const window = windowPage(await host.newWindow())
    await window.openSample()
    await window.chooseSection(/^1\.1 /)
    await window.chooseStatement(/Mensen zien zichzelf niet als slachtoffer/)

    await host.kill()
    await expect(window.page.getByText('De kennisbank is even weg.')).toBeVisible()
    await window.text.fill('Getypt terwijl de kennisbank weg was.')
    await expect(window.saved).toHaveText('niet opgeslagen')
    await expect(window.page.getByText('Uw tekst is bewaard in dit venster.')).toBeVisible()

    await host.serveAgain()
    await expect(window.saved).toHaveText('opgeslagen', { timeout: 30_000 })
    await expect(window.page.getByText('De kennisbank is even weg.')).toBeHidden()
    await expect(window.statements.first()).toContainText('Getypt terwijl de kennisbank weg was.')
  } finally {
    await host.end()
  }
})
