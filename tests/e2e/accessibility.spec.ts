/** Every screen, in every look: no violation of WCAG 2.2 A or AA, nothing wider than the window, all of it by keyboard. */
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { windowPage } from './pages/index.ts'
import { startServed } from './window/hosts.ts'
import { screens } from './window/screens.ts'

const looks = [
  { name: 'light', media: { colorScheme: 'light', forcedColors: 'none' } },
  { name: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' } },
  { name: 'forced colours', media: { colorScheme: 'light', forcedColors: 'active' } },
] as const

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
      for (const look of looks) {
        await window.page.emulateMedia({ ...look.media, reducedMotion: 'reduce' })
        complaints.push(
          ...(await violations(window.page)).map((what) => `${screen.name}, ${look.name}: ${what}`),
        )
      }
      await window.page.emulateMedia(looks[0].media)
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

async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)
}
