/** What axe finds wrong on a page by WCAG 2.2 A and AA, in every look. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

const looks = [
  { name: 'light', media: { colorScheme: 'light', forcedColors: 'none' } },
  { name: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' } },
  { name: 'forced colours', media: { colorScheme: 'light', forcedColors: 'active' } },
] as const

/**
 * One line a violation, with the beginning of each element that has it. Leaves the page in the light look.
 * @param within selector of the part that is looked at
 */
export async function violations(page: Page, within = 'html'): Promise<readonly string[]> {
  const lines: string[] = []
  // A page behind another draws no frames, so its colours would stay half changed.
  await page.bringToFront()
  for (const { name, media } of looks) {
    await page.emulateMedia({ ...media, reducedMotion: 'reduce' })
    await page.evaluate(twoFrames)
    // What React Aria reads out goes by itself after a while, and may name a button that is gone already.
    const { violations: found } = await new AxeBuilder({ page })
      .include(within)
      .exclude('[data-live-announcer]')
      .withTags(levels)
      .analyze()
    lines.push(
      ...found.map(
        ({ id, nodes }) => `${name}, ${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
      ),
    )
  }
  await page.emulateMedia(looks[0].media)
  return lines
}

/** Runs in the page: a new look has been drawn after the second frame. */
function twoFrames(): Promise<void> {
  return new Promise((done) => {
    requestAnimationFrame(() => requestAnimationFrame(() => done()))
  })
}
