/** The registers of tags, stakeholders and sources as a test drives them. */
import { expect, type Locator } from '@playwright/test'
import type { WindowPage } from './window-page.ts'

export type RegisterPage = {
  /** The tree of tags. */
  readonly tags: Locator
  readonly tag: (name: RegExp) => Locator
  readonly details: Locator
  readonly dialog: Locator
  /** Rows of the list of stakeholders or sources. */
  readonly entry: (name: RegExp | string) => Locator
  /** The statements of what is chosen. */
  readonly statements: Locator
  readonly field: (name: string) => Locator
  readonly filter: Locator
  /** Waits until the status bar says this. */
  readonly told: (message: string) => Promise<void>
  /** Takes back the last change, which was this. */
  readonly undo: (name: string) => Promise<void>
}

export function registerPage({ page, message }: WindowPage): RegisterPage {
  const tags = page.getByRole('treegrid', { name: 'Labels' })
  const details = page.getByRole('region', { name: 'Details' })
  const told = (words: string): Promise<void> => expect(message).toHaveText(words)
  return {
    tags,
    tag: (name) => tags.getByRole('row', { name }),
    details,
    dialog: page.getByRole('dialog').or(page.getByRole('alertdialog')),
    entry: (name) =>
      page
        .getByRole('listbox', { name: /^(Belanghebbenden|Bronnen)$/ })
        .getByRole('option')
        .filter({ hasText: name }),
    statements: page.getByRole('region', { name: 'Uitspraken' }).getByRole('option'),
    field: (name) => details.getByRole('textbox', { name, exact: true }),
    filter: page.getByRole('searchbox', { name: / filteren$/ }),
    told,
    async undo(name) {
      await page.keyboard.press('Control+z')
      await told(`${name} ongedaan gemaakt`)
    },
  }
}
