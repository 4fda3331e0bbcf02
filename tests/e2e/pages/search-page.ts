/** Searching as a test drives it. */
import { expect, type Locator, type Page } from '@playwright/test'

export type SearchPage = {
  readonly box: Locator
  readonly hits: Locator
  /** The line above the results. */
  readonly found: Locator
  readonly chips: Locator
  /** A list of values with how often each occurs. */
  readonly facet: (name: string) => Locator
  readonly saved: Locator
  /** Types a query and waits until its results are there. */
  readonly search: (query: string) => Promise<void>
  /** Puts focus in the results and on their first row. */
  readonly enterHits: () => Promise<void>
}

export function searchPage(page: Page): SearchPage {
  const box = page.getByRole('searchbox', { name: 'Zoeken in alles…' })
  const results = page.getByRole('listbox', { name: 'Zoekresultaten' })
  return {
    box,
    hits: results.getByRole('option'),
    found: page.getByRole('region', { name: 'Zoekresultaten' }).getByRole('heading', { level: 2 }),
    chips: page.getByRole('grid', { name: 'Filters' }).getByRole('row'),
    facet: (name) => page.getByRole('listbox', { name, exact: true }),
    saved: page.getByRole('listbox', { name: 'Bewaarde zoekopdrachten' }).getByRole('option'),
    async search(query) {
      await box.fill(query)
      await expect(page.locator('.bl-search-view')).toHaveAttribute('aria-busy', 'false')
    },
    async enterHits() {
      await box.focus()
      await page.keyboard.press('ArrowDown')
      await expect(results).toBeFocused()
      await page.keyboard.press('Home')
    },
  }
}
