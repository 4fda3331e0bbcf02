/** The details of a statement or a section as a test drives them: without a mouse. */
import type { Locator, Page } from '@playwright/test'

export type DetailsPage = {
  readonly pane: Locator
  readonly field: (name: string) => Locator
  /** Chooses a tab by its keys; gives its panel. */
  readonly tab: (name: string) => Promise<Locator>
  /** Puts focus on a button and presses it. */
  readonly press: (button: string) => Promise<void>
  /** Types into a typeahead until an option is in front, and takes it. */
  readonly pick: (field: string, words: string, option: RegExp) => Promise<void>
  /** What has focus: its role or tag, never that of the page itself. */
  readonly focusIsInPage: () => Promise<boolean>
}

export function detailsPage(page: Page): DetailsPage {
  const pane = page.locator('[data-pane="details"]')
  const field = (name: string): Locator =>
    pane.getByRole('combobox', { name }).or(pane.getByRole('textbox', { name }))
  return {
    pane,
    field,
    async tab(name) {
      const tab = pane.getByRole('tab', { name })
      await pane.getByRole('tab', { selected: true }).focus()
      const count = await pane.getByRole('tab').count()
      for (let step = 0; step < count; step += 1) {
        if ((await tab.getAttribute('aria-selected')) === 'true') break
        await page.keyboard.press('ArrowRight')
      }
      return pane.getByRole('tabpanel', { name })
    },
    async press(button) {
      await pane.getByRole('button', { name: button }).first().focus()
      await page.keyboard.press('Enter')
    },
    async pick(name, words, option) {
      await field(name).focus()
      await page.keyboard.type(words)
      const wanted = page.getByRole('option', { name: option }).first()
      await wanted.waitFor()
      for (let step = 0; step < 20; step += 1) {
        await page.keyboard.press('ArrowDown')
        if ((await wanted.getAttribute('data-focused')) !== null) break
      }
      await page.keyboard.press('Enter')
    },
    focusIsInPage: () => page.evaluate(() => document.activeElement !== document.body),
  }
}
