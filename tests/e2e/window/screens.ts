/** Every screen of the window, for what must hold of all of them: accessibility and pictures. */
import { join, resolve } from 'node:path'
import { addBehind, editWord, moveBehind, removeStatement, trackWords } from '../../support/edited-word.ts'
import type { WindowPage } from '../pages/index.ts'
import type { Served } from './hosts.ts'

const corpus = resolve(import.meta.dirname, '../../../corpus')

export type Screen = {
  readonly name: string
  readonly open: (window: WindowPage, host: Served) => Promise<void>
}

/** In order: each screen is opened from the one before. */
export const screens: readonly Screen[] = [
  {
    name: 'empty start',
    open: ({ page }) => page.getByRole('heading', { name: 'Uw kennisbank is nog leeg' }).waitFor(),
  },
  {
    name: 'section details',
    async open(window) {
      await window.openSample()
      await window.chooseSection(/^1\.1 /)
      await window.page.getByRole('textbox', { name: 'Inleiding' }).waitFor()
    },
  },
  {
    name: 'library',
    async open(window) {
      await window.chooseStatement(/Mensen zien zichzelf niet als slachtoffer/)
    },
  },
  ...(['Bron', 'Verwijzingen', 'Opmerkingen', 'Versies'] as const).map((tab) => ({
    name: `details, ${tab}`,
    open: async (window: WindowPage) => {
      await window.detail(new RegExp(`^${tab}`))
    },
  })),
  {
    name: 'menu',
    open: ({ page }) => page.getByRole('button', { name: 'Menu van Bloemlezing' }).click(),
  },
  {
    name: 'shortcuts',
    async open({ page }) {
      await page.getByRole('menuitem', { name: 'Sneltoetsen' }).click()
      await page.getByRole('dialog', { name: 'Sneltoetsen' }).waitFor()
    },
  },
  {
    name: 'search results',
    async open({ page, searchBox, statements }) {
      await page.keyboard.press('Escape')
      await searchBox.fill('opvang')
      await statements.first().click()
    },
  },
  {
    name: 'nothing found',
    async open({ page, searchBox }) {
      await searchBox.fill('bestaatniet')
      await page.getByRole('heading', { name: 'Niets gevonden' }).waitFor()
    },
  },
  {
    name: 'empty inbox',
    async open(window) {
      await window.searchBox.fill('')
      await window.goTo('Postvak')
      await window.page.getByRole('heading', { name: 'Het postvak is leeg' }).waitFor()
    },
  },
  {
    name: 'publishing',
    async open(window) {
      const { page } = window
      await window.goTo('Bibliotheek')
      await window.chooseSection(/^2 Vormen/)
      await page.keyboard.press('Control+e')
      await page.locator('[data-pane="choices"] details').first().waitFor()
      await page.locator('.bl-pages[aria-busy="false"]').waitFor()
    },
  },
  {
    name: 'publishing, warning',
    open: ({ page }) => page.locator('[data-pane="choices"] summary').first().click(),
  },
  {
    name: 'publishing, nothing chosen',
    async open({ page }) {
      await page.getByText('Selectie', { exact: true }).click()
      await page.getByRole('heading', { name: 'Nog niets te publiceren' }).waitFor()
    },
  },
  {
    name: 'publishing, a table',
    async open({ page }) {
      await page.getByText('Hele editie', { exact: true }).click()
      await page.getByText('CSV', { exact: true }).click()
      await page.getByRole('heading', { name: 'Een tabel heeft geen pagina’s' }).waitFor()
    },
  },
  {
    name: 'import',
    async open(window) {
      await window.goTo('Importeren')
      await window.page.getByRole('heading', { name: 'Sleep een bestand hierheen' }).waitFor()
    },
  },
  {
    name: 'returned chapter',
    async open({ page }, host) {
      const [sent, back] = [join(host.folder, 'hoofdstuk.docx'), join(host.folder, 'hoofdstuk terug.docx')]
      await host.command(['export', '2026-voorbeeld', '--section', '1', '-o', sent])
      await editWord(
        sent,
        back,
        [
          trackWords('vaak niet', 'zelden', 'Anna de Vries', '2026-11-20T10:12:00Z'),
          removeStatement('Jongeren zien de handelaar als een vriend'),
          moveBehind('Er is geen goed overzicht', 'Slachtoffers hebben te weinig vertrouwen'),
          addBehind('Maak melden los van aangifte', 'Niemand legt uit wat een vertrouwenspersoon doet.'),
        ],
        [
          {
            on: 'Mensen zien zichzelf niet als slachtoffer.',
            text: 'Klopt dit nog?',
            author: 'Bram Jansen',
            date: '2026-11-21T09:00:00Z',
          },
        ],
      )
      await host.pick(page, back, () => page.getByRole('button', { name: 'Kies een bestand…' }).click())
      await page.getByRole('option').filter({ hasText: 'zelden' }).click()
    },
  },
  {
    name: 'returned chapter, done',
    async open({ page }) {
      // Both panes are there again after the width was another.
      await page.getByRole('tab', { name: 'Verschillen' }).waitFor({ state: 'detached' })
      await page.getByRole('listbox', { name: 'Verschillen' }).press('Control+Enter')
      await page.getByRole('alertdialog', { name: 'Terugkomst afronden' }).waitFor()
    },
  },
  {
    name: 'proposal',
    async open({ page }, host) {
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: 'Sluiten', exact: true }).click()
      await host.pick(page, `${corpus}/samen-tegen-mensenhandel-p18.txt`, () =>
        page.getByRole('button', { name: 'Kies een bestand…' }).click(),
      )
      await page.getByRole('listbox', { name: 'Voorstel' }).waitFor()
    },
  },
  {
    name: 'error in the import',
    async open({ page }) {
      await page.getByRole('button', { name: 'Neem over…' }).click()
      await page.getByRole('textbox', { name: 'Kenmerk' }).fill('2022')
      await page.getByRole('button', { name: 'Zet in nieuwe editie' }).click()
      await page.getByText('De editie 2022 bestaat al.').waitFor()
    },
  },
  {
    name: 'filled inbox',
    async open(window) {
      const dialog = window.page.getByRole('dialog', { name: 'Voorstel overnemen' })
      await dialog.getByText('Postvak', { exact: true }).click()
      await dialog.getByRole('button', { name: 'Zet in postvak' }).click()
      await window.statements.first().click()
    },
  },
  {
    name: 'settings',
    async open({ page }) {
      await page.getByRole('button', { name: 'Instellingen' }).click()
      await page.getByRole('heading', { name: 'Instellingen' }).waitFor()
    },
  },
]
