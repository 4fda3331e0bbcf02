/** Importing and looking over a proposal, as a test drives it. */
import { resolve } from 'node:path'
import { expect, type Locator, type Page } from '@playwright/test'
import type { WindowHost } from '../window/hosts.ts'

export type ReviewPage = {
  readonly source: Locator
  readonly proposal: Locator
  readonly rows: Locator
  /** The row that is chosen in the proposal. */
  readonly chosen: Locator
  /** Opens the file chooser and picks a file below the root of the project. */
  readonly pick: (file: string) => Promise<void>
  /** Picks a file and waits until it can be looked over. */
  readonly read: (file: string) => Promise<void>
  /** Opens the dialog that takes the proposal in, and says where to. */
  readonly acceptTo: (target: 'Nieuwe editie' | 'Bestaande editie' | 'Postvak') => Promise<Locator>
  /** Headings and statements that will be taken in, in their order. */
  readonly words: () => Promise<readonly string[]>
}

const project = resolve(import.meta.dirname, '../../..')

export function reviewPage(page: Page, host: Pick<WindowHost, 'pick'>): ReviewPage {
  const proposal = page.getByRole('listbox', { name: 'Voorstel' })
  const rows = proposal.getByRole('option')
  const pick = async (file: string): Promise<void> => {
    await page
      .getByRole('navigation', { name: 'Onderdelen' })
      .getByRole('button', { name: 'Importeren' })
      .click()
    await host.pick(page, resolve(project, file), () =>
      page.getByRole('button', { name: 'Kies een bestand…' }).click(),
    )
  }
  return {
    source: page.getByRole('listbox', { name: 'Bron' }),
    proposal,
    rows,
    chosen: proposal.getByRole('option', { selected: true }),
    pick,
    async read(file) {
      await pick(file)
      await proposal.waitFor()
      await expect(proposal).toBeFocused()
    },
    async acceptTo(target) {
      await page.getByRole('button', { name: 'Neem over…' }).click()
      const dialog = page.getByRole('dialog', { name: 'Voorstel overnemen' })
      await dialog.getByText(target, { exact: true }).click()
      return dialog
    },
    words: () => rows.locator('.bl-block:not([data-rejected]) .bl-block__words').allInnerTexts(),
  }
}
