/** `npm run screenshots`: a picture of every screen, light and dark, wide and narrow, in docs/screenshots. */
import { join, resolve } from 'node:path'
import { test } from '@playwright/test'
import { windowPage } from '../pages/index.ts'
import { startServed } from '../window/hosts.ts'
import { screens } from '../window/screens.ts'

const folder = resolve(import.meta.dirname, '../../../docs/screenshots')
const themes = ['light', 'dark'] as const
const widths = [1280, 720] as const

/** 'details, Bron' becomes 'details-bron'. */
const fileName = (name: string): string => name.toLowerCase().replaceAll(/[^a-z]+/g, '-')

test('pictures of every screen', async () => {
  const host = await startServed()
  try {
    const window = windowPage(await host.newWindow())
    for (const screen of screens) {
      await screen.open(window, host)
      for (const width of widths) {
        await window.page.setViewportSize({ width, height: 800 })
        for (const colorScheme of themes) {
          await window.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
          const path = join(folder, `${fileName(screen.name)}-${colorScheme}-${width}.png`)
          await window.page.screenshot({ path, animations: 'disabled', caret: 'hide' })
        }
      }
      await window.page.setViewportSize({ width: 1280, height: 800 })
    }
  } finally {
    await host.end()
  }
})
