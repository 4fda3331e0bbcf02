/** What can be measured of a page as it stands: stops of the Tab key, what covers them, sizes, motion, clipping. */
import type { Page } from '@playwright/test'

export type Stop = {
  /** Role and name. */
  readonly name: string
  /** The list, tree, grid, toolbar or row of tabs that it is in, or null. */
  readonly widget: string | null
  /** Width of the indicator of focus, pixels. */
  readonly outline: number
  /** What lies over the middle of it, or null. */
  readonly coveredBy: string | null
}

/** Goes through the page with Tab from its first stop until it comes round. */
export async function tabStops(page: Page, most = 60): Promise<readonly Stop[]> {
  await page.evaluate(() => document.querySelector<HTMLElement>('.bl-skip-link')?.focus())
  const stops: Stop[] = []
  while (stops.length < most) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(lookAtFocus)
    if (stop === null) break
    stops.push(stop)
  }
  return stops
}

/** Runs in the page. An active row in a list stands for its list, and a frame for the field in it. */
function lookAtFocus(): Stop | null {
  const focus = document.activeElement
  if (focus === null || focus === document.body || focus.matches('.bl-skip-link')) return null
  const active = focus.getAttribute('aria-activedescendant')
  const drawn = [focus, focus.parentElement, active === null ? null : document.getElementById(active)]
  const widths = drawn.map((element) => {
    const style = element === null ? null : getComputedStyle(element)
    return style === null || style.outlineStyle === 'none' ? 0 : Number.parseFloat(style.outlineWidth)
  })
  const box = focus.getBoundingClientRect()
  const over = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)
  // A field that is drawn by its label lies under it.
  const own = focus.closest('label') ?? focus
  const isOver = over !== null && !own.contains(over) && !over.contains(focus)
  // What stands in a row is reached from the row.
  const isInRow = focus instanceof HTMLButtonElement && focus.closest('[role="row"]') !== null
  const widget = isInRow
    ? null
    : focus.closest('[role="listbox"], [role="treegrid"], [role="grid"], [role="tablist"], [role="toolbar"]')
  const label =
    focus.getAttribute('aria-label') ?? (focus instanceof HTMLInputElement ? focus.value : focus.textContent)
  return {
    name: `${focus.getAttribute('role') ?? focus.tagName.toLowerCase()} ${label.trim().slice(0, 30)}`.trim(),
    widget: widget === null ? null : `${widget.getAttribute('role')} ${widget.getAttribute('aria-label')}`,
    outline: Math.max(...widths),
    coveredBy: isOver ? over.outerHTML.slice(0, 80) : null,
  }
}

/** What one presses that is smaller than 24 by 24 pixels, unless it is a link in a sentence (WCAG 2.5.8). */
export const smallTargets = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll(
        'button, input, [role="tab"], [role="row"], [role="option"], label:has(input)',
      ),
    ]
      .filter(
        (element) =>
          element.checkVisibility() &&
          element.closest('.bl-visually-hidden, p, [aria-hidden="true"], [style*="clip"]') === null,
      )
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && (box.width < 23.9 || box.height < 23.9))
      .map(({ element, box }) => `${box.width}×${box.height} ${element.outerHTML.slice(0, 100)}`),
  )

/** Texts that are cut off at their foot. */
export const clipped = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('button, label, h1, h2, h3, p, dt, dd, span, th, td')]
      .filter((element) => element.checkVisibility() && element.closest('.bl-visually-hidden') === null)
      .filter((element) => {
        const { overflowY } = getComputedStyle(element)
        const cuts = overflowY === 'hidden' || overflowY === 'clip'
        return cuts && element.clientHeight > 1 && element.scrollHeight > element.clientHeight + 2
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  )

/** The longest transition or animation on the page, milliseconds. */
export const longestMotion = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const inMilliseconds = (list: string): readonly number[] =>
      list.split(', ').map((time) => Number.parseFloat(time) * (time.endsWith('ms') ? 1 : 1_000))
    return Math.max(
      ...[...document.querySelectorAll('*')].flatMap((element) => {
        const { transitionDuration, animationDuration } = getComputedStyle(element)
        return [...inMilliseconds(transitionDuration), ...inMilliseconds(animationDuration)]
      }),
    )
  })

/** How much wider than the window the page is, pixels. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth)

/** Spaces text as WCAG 1.4.12 asks. A sheet made by script is what the policy of the page allows. */
export const spaceText = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    )
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  })

/** Counts what a mouse presses from now on. */
export async function watchMouse(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    document.documentElement.dataset['pressed'] = '0'
    const count = (event: PointerEvent): void => {
      const { dataset } = document.documentElement
      if (event.isTrusted) dataset['pressed'] = String(Number(dataset['pressed']) + 1)
    }
    document.addEventListener('pointerdown', count, true)
  })
  return () => page.evaluate(() => Number(document.documentElement.dataset['pressed']))
}
