/** The window as a test drives it; the same in every host. */
import { expect, type Locator, type Page } from '@playwright/test'

export type WindowPage = {
  readonly page: Page
  readonly statements: Locator
  readonly text: Locator
  readonly saved: Locator
  readonly message: Locator
  readonly searchBox: Locator
  readonly view: (name: string) => Locator
  readonly openSample: () => Promise<void>
  readonly goTo: (view: string) => Promise<void>
  readonly chooseSection: (name: RegExp) => Promise<void>
  readonly chooseStatement: (text: RegExp) => Promise<void>
  readonly write: (text: string) => Promise<void>
  readonly detail: (tab: RegExp) => Promise<Locator>
}

export function windowPage(page: Page): WindowPage {
  const navigation = page.getByRole('navigation', { name: 'Onderdelen' })
  const statements = page.locator('[data-pane="list"]').getByRole('option')
  const text = page.getByRole('textbox', { name: 'Tekst van de uitspraak' })
  const saved = page.getByRole('toolbar').getByText(/^(opgeslagen|bezig met opslaan|niet opgeslagen)$/)
  const view = (name: string): Locator => navigation.getByRole('button', { name })
  return {
    page,
    statements,
    text,
    saved,
    message: page.getByRole('contentinfo').getByRole('status'),
    searchBox: page.getByRole('searchbox', { name: 'Zoeken in alles…' }),
    view,
    async openSample() {
      await page.getByRole('button', { name: 'Open de voorbeeldbloemlezing' }).click()
      await expect(statements.first()).toBeVisible()
    },
    goTo: (name) => view(name).click(),
    chooseSection: (name) =>
      page.getByRole('treegrid', { name: 'Inhoud' }).getByRole('row', { name }).click(),
    async chooseStatement(words) {
      await statements.filter({ hasText: words }).first().click()
      await expect(text).toHaveText(words)
    },
    async write(words) {
      await text.fill(words)
      await expect(saved).toHaveText('opgeslagen')
    },
    async detail(tab) {
      await page.getByRole('tab', { name: tab }).click()
      return page.getByRole('tabpanel', { name: tab })
    },
  }
}
