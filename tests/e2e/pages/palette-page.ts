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
      // Statements come a moment later and may move what stood there, so each step looks again.
      const inFront = async (): Promise<string> => {
        const id = await field.getAttribute('aria-activedescendant')
        return id === null ? '' : ((await page.locator(`[id="${id}"]`).textContent()) ?? '')
      }
      await expect.poll(inFront).not.toBe('')
      for (let step = 0; step < 60 && !name.test(await inFront()); step += 1) {
        await page.keyboard.press('ArrowDown')
      }
      await expect.poll(() => inFront()).toMatch(name)
      await page.keyboard.press('Enter')
      await expect(dialog).toBeHidden()
    },
  }
}
