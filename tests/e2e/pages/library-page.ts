/** The library as a test drives it: the tree, the list, their dialogs. */
import { expect, type Locator, type Page } from '@playwright/test'

export type LibraryPage = {
  readonly tree: Locator
  readonly list: Locator
  readonly rows: Locator
  readonly message: Locator
  readonly section: (name: RegExp) => Locator
  /** Chooses a section with the keyboard; focus is on it afterwards. */
  readonly goToSection: (name: RegExp) => Promise<void>
  /** Puts focus in the list and makes the row active. */
  readonly goToRow: (index: number) => Promise<void>
  readonly activeRow: () => Promise<string>
  readonly menu: (entry: string) => Promise<void>
  readonly dialog: (name: string | RegExp) => Locator
  /** What has focus, in words: a role and a name. */
  readonly focus: () => Promise<string>
  readonly undo: () => Promise<void>
}

export function libraryPage(page: Page): LibraryPage {
  const tree = page.getByRole('treegrid', { name: 'Inhoud' })
  const list = page.getByRole('listbox')
  const rows = list.getByRole('option')
  const message = page.getByRole('contentinfo').getByRole('status')
  const section = (name: RegExp): Locator => tree.getByRole('row', { name })
  const activeRow = async (): Promise<string> => {
    const id = await list.getAttribute('aria-activedescendant')
    return id === null ? '' : page.locator(`[id="${id}"]`).innerText()
  }
  return {
    tree,
    list,
    rows,
    message,
    section,
    async goToSection(name) {
      await section(name).focus()
      await page.keyboard.press('Enter')
      await expect(section(name)).toHaveAttribute('aria-selected', 'true')
    },
    async goToRow(index) {
      await list.focus()
      await page.keyboard.press('Home')
      for (let step = 0; step < index; step += 1) await page.keyboard.press('ArrowDown')
    },
    activeRow,
    async menu(entry) {
      await page.keyboard.press('Shift+F10')
      await page.getByRole('menuitem', { name: entry }).press('Enter')
    },
    dialog: (name) => page.getByRole('dialog', { name }).or(page.getByRole('alertdialog', { name })),
    focus: () =>
      page.evaluate(() => {
        const focus = document.activeElement
        return `${focus?.getAttribute('role') ?? focus?.tagName ?? ''} ${focus?.getAttribute('aria-label') ?? ''}`.trim()
      }),
    async undo() {
      // A dialog that is still going keeps the key to itself.
      await expect(page.locator('[role="dialog"], [role="alertdialog"]')).toHaveCount(0)
      await page.keyboard.press('Control+z')
      await expect(message).toContainText('ongedaan gemaakt')
    },
  }
}
