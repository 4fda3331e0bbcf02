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
    lines.push(...(await lasting(page, within)).map((line) => `${name}, ${line}`))
  }
  await page.emulateMedia(looks[0].media)
  return lines
}

/** A busy machine may draw a new look late; what is wrong stays wrong when it is looked at again. */
async function lasting(page: Page, within: string): Promise<readonly string[]> {
  const first = await look(page, within)
  if (first.length === 0) return first
  await page.evaluate(endOfMotion)
  const again = new Set(await look(page, within))
  return first.filter((line) => again.has(line))
}

async function look(page: Page, within: string): Promise<readonly string[]> {
  // What React Aria reads out goes by itself after a while, and may name a button that is gone already.
  const { violations: found } = await new AxeBuilder({ page })
    .include(within)
    .exclude('[data-live-announcer]')
    .options({ runOnly: { type: 'tag', values: [...levels] }, resultTypes: ['violations'] })
    // The page has no frames, so nothing has to be gathered in a page of its own, which takes three times as long.
    .setLegacyMode()
    .analyze()
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)
}

/** Runs in the page: what moves or changes colour has come to its end, and that is drawn. What turns for ever is left out. */
async function endOfMotion(): Promise<void> {
  const ending = document
    .getAnimations()
    .filter((animation) => animation.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY)
  await Promise.allSettled(ending.map((animation) => animation.finished))
  await new Promise<void>((done) => {
    requestAnimationFrame(() => requestAnimationFrame(() => done()))
  })
}

/** Runs in the page: a new look has been drawn after the second frame. */
function twoFrames(): Promise<void> {
  return new Promise((done) => {
    requestAnimationFrame(() => requestAnimationFrame(() => done()))
  })
}
