/** The palette as a test drives it: only by keys. */
import { expect, type Locator, type Page } from '@playwright/test'

export type PalettePage = {
  readonly field: Locator
  readonly entries: Locator
  /** Opens it with these keys and types. */
  readonly find: (keys: string, words: string) => Promise<void>
  /** Takes the entry in front once it is this one. */
  readonly take: (name: RegExp) => Promise<void>
}

export function palettePage(page: Page): PalettePage {
  const dialog = page.getByRole('dialog', { name: 'Opdrachten en onderdelen' })
  const field = dialog.getByRole('combobox')
  const entries = dialog.getByRole('option')
  return {
    field,
    entries,
    async find(keys, words) {
      await page.keyboard.press(keys)
      await expect(field).toBeFocused()
      await page.keyboard.type(words)
    },
    async take(name) {
      await expect(entries.filter({ hasText: name }).first()).toBeVisible()
      const ids = await entries.evaluateAll((all) =>
        all.map(({ id, textContent }) => [id, textContent] as const),
      )
      const at = ids.findIndex(([, text]) => name.test(text))
      // The first is in front as soon as something is typed.
      for (const [step, [id]] of ids.slice(0, at + 1).entries()) {
        if (step > 0) await page.keyboard.press('ArrowDown')
        await expect(field).toHaveAttribute('aria-activedescendant', id)
      }
      await page.keyboard.press('Enter')
      await expect(dialog).toBeHidden()
    },
  }
}
