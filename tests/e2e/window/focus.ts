/** Watches that focus, once it is somewhere, never falls to the body of the page. */
import type { Page } from '@playwright/test'

export type FocusWatch = {
  /** What had focus before it was lost, one line for each loss since the watch began or was last asked. */
  readonly losses: () => Promise<readonly string[]>
}

declare global {
  interface Window {
    focusLosses?: string[]
  }
}

export async function watchFocus(page: Page): Promise<FocusWatch> {
  await page.evaluate(watch)
  return {
    losses: () => page.evaluate(() => window.focusLosses?.splice(0) ?? []),
  }
}

/** Runs in the page. A dialog that goes takes some frames to give focus back, so a loss is what lasts longer. */
function watch(): void {
  const framesOfGrace = 10
  const losses: string[] = []
  window.focusLosses = losses
  let last: string | null = null
  let lostFor = 0
  const look = (): void => {
    const focus = document.activeElement
    if (focus === null || focus === document.body) {
      lostFor += 1
      if (lostFor === framesOfGrace && last !== null) losses.push(last)
    } else {
      lostFor = 0
      const name = focus.getAttribute('aria-label') ?? focus.textContent.slice(0, 40)
      last = `${focus.getAttribute('role') ?? focus.tagName} ${name}`
    }
    requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}
