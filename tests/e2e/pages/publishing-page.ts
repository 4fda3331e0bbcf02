/** Publishing as a test drives it: what and how, the pages, and the file that comes of it. */
import { readFile } from 'node:fs/promises'
import { expect, type Locator, type Page } from '@playwright/test'

export type MadeFile = { readonly name: string; readonly bytes: Buffer }

export type PublishingPage = {
  readonly choices: Locator
  /** What is chosen comes to so much. */
  readonly count: Locator
  readonly sections: Locator
  readonly profile: Locator
  readonly fileName: Locator
  readonly warnings: Locator
  readonly pages: Locator
  readonly pictures: Locator
  readonly setting: (group: string, option: string) => Locator
  /** Picks one of several with the keyboard. */
  readonly set: (group: string, option: string) => Promise<void>
  readonly chooseProfile: (name: string) => Promise<void>
  readonly profileMenu: (entry: string) => Promise<void>
  /** The file that these keys, or whatever is done here, make. */
  readonly made: (ask: () => Promise<void>) => Promise<MadeFile>
}

export function publishingPage(page: Page): PublishingPage {
  const choices = page.locator('[data-pane="choices"]')
  const pages = page.getByRole('group', { name: /^Voorbeeld van / })
  const profile = page.getByRole('combobox', { name: 'Profiel' })
  const setting = (group: string, option: string): Locator =>
    page.getByRole('radiogroup', { name: group }).getByRole('radio', { name: option, exact: true })
  return {
    choices,
    count: choices.locator('.bl-publishing__count'),
    sections: page.getByRole('treegrid', { name: 'Hoofdstukken en probleemgebieden' }),
    profile,
    fileName: page.getByRole('textbox', { name: 'Bestandsnaam' }),
    warnings: page.getByRole('region', { name: 'Let op' }),
    pages,
    pictures: pages.getByRole('img'),
    setting,
    async set(group, option) {
      await setting(group, option).press('Space')
      await expect(setting(group, option)).toBeChecked()
    },
    async chooseProfile(name) {
      await profile.fill(name)
      await page.getByRole('option', { name, exact: true }).waitFor()
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await expect(profile).toHaveValue(name)
    },
    async profileMenu(entry) {
      await page.getByRole('button', { name: 'Profiel bewaren of wijzigen' }).press('Enter')
      await page.getByRole('menuitem', { name: entry }).press('Enter')
    },
    async made(ask) {
      const download = page.waitForEvent('download')
      await ask()
      const file = await download
      await expect(choices.getByText(`Opgeslagen als ${file.suggestedFilename()}`)).toBeVisible()
      return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) }
    },
  }
}
