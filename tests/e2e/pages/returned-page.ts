/** Looking over a returned chapter, as a test drives it. */
import { expect, type Locator, type Page } from '@playwright/test'
import type { WindowHost } from '../window/hosts.ts'
import { reviewPage } from './review-page.ts'

export type ReturnedPage = {
  readonly list: Locator
  readonly rows: Locator
  /** The row in hand. */
  readonly chosen: Locator
  readonly details: Locator
  readonly toDecide: Locator
  /** Picks a file and waits until it can be looked over. */
  readonly read: (file: string) => Promise<void>
  /** Takes the difference with these words in hand. */
  readonly choose: (words: string | RegExp) => Promise<void>
}

export function returnedPage(page: Page, host: Pick<WindowHost, 'pick'>): ReturnedPage {
  const list = page.getByRole('listbox', { name: 'Verschillen' })
  const rows = list.getByRole('option')
  const chosen = list.getByRole('option', { selected: true })
  return {
    list,
    rows,
    chosen,
    details: page.locator('[data-pane="details"]'),
    toDecide: page.locator('.bl-returned__left'),
    async read(file) {
      await reviewPage(page, host).pick(file)
      await list.waitFor()
      await expect(list).toBeFocused()
    },
    async choose(words) {
      await rows.filter({ hasText: words }).first().click()
      await expect(chosen).toContainText(words)
    },
  }
}
