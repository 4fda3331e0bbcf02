/** What an officer does in the window, the same in every host. */
import { expect, test } from '@playwright/test'
import { reviewPage, windowPage, type WindowPage } from './pages/index.ts'
import { hostNames, isHostHere, startHost, type WindowHost } from './window/hosts.ts'

for (const name of hostNames) {
  test.describe(`the window under ${name}`, () => {
    test.describe.configure({ mode: 'serial' })
    test.skip(!isHostHere(name), 'De Electron-runtime is hier niet; alleen de andere hosts zijn getoetst.')

    let host: WindowHost
    let window: WindowPage

    test.beforeAll(async () => {
      host = await startHost(name)
      window = windowPage(await host.newWindow())
    })
    test.afterAll(() => host.end())

    test('starts empty and opens the sample', async () => {
      await expect(window.page.getByRole('heading', { name: 'Uw kennisbank is nog leeg' })).toBeVisible()
      await window.openSample()
      await expect(
        window.page.getByRole('button', { name: 'Programma: Samen tegen mensenhandel' }),
      ).toBeVisible()
    })

    test('shows sections, their statements and the details of one', async () => {
      await window.chooseSection(/^1\.2 /)
      await expect(window.statements.first()).toContainText('1.2-1')
      await window.chooseStatement(/Slachtoffers hebben te weinig vertrouwen/)
      const source = await window.detail(/^Bron/)
      await expect(source.getByText('Letterlijk').first()).toBeVisible()
      const tags = await window.detail(/^Labels/)
      await expect(tags).toContainText('Thema › Aangifte')
    })

    test('saves what is typed, names it, takes it back and does it again', async () => {
      const before = await window.text.innerText()
      const after = `${before} Dat moet anders.`
      await window.write(after)
      await expect(window.statements.filter({ hasText: 'Dat moet anders.' })).toBeVisible()
      await expect((await window.detail(/^Versies/)).getByText(before).last()).toBeVisible()

      await window.page.getByRole('button', { name: 'Ongedaan maken: wijziging van uitspraak 1.2-1' }).click()
      await expect(window.message).toHaveText('Wijziging van uitspraak 1.2-1 ongedaan gemaakt')
      await expect(window.text).toHaveText(before)

      await window.page
        .getByRole('button', { name: 'Opnieuw uitvoeren: wijziging van uitspraak 1.2-1' })
        .click()
      await expect(window.message).toHaveText('Wijziging van uitspraak 1.2-1 opnieuw uitgevoerd')
      await expect(window.text).toHaveText(after)
    })

    test('follows another window, and shows both texts when they collide', async () => {
      const other = windowPage(await host.newWindow())
      await other.chooseSection(/^1\.2 /)
      await other.chooseStatement(/Slachtoffers hebben te weinig vertrouwen/)
      await other.write('Van het andere venster.')
      await expect(window.text).toHaveText('Van het andere venster.')

      await Promise.all([window.text.fill('Van mij.'), other.text.fill('Van de ander.')])
      const colliding = await Promise.race(
        [window, other].map(async (one) => {
          await one.page.getByRole('heading', { name: 'De tekst is elders gewijzigd' }).waitFor()
          return one
        }),
      )
      await expect(colliding.saved).toHaveText('niet opgeslagen')
      await colliding.page.getByRole('button', { name: 'Bewaar mijn tekst' }).click()
      await expect(colliding.saved).toHaveText('opgeslagen')
      await expect(window.text).toHaveText(await colliding.text.innerText())
      await expect(other.text).toHaveText(await colliding.text.innerText())
    })

    test('searches as one types', async () => {
      await window.page.keyboard.press('Control+Shift+f')
      await expect(window.searchBox).toBeFocused()
      await window.page.keyboard.type('opvang')
      await expect(
        window.page.getByRole('heading', { name: /^\d+ uitspraken in \d+ probleemgebieden gevonden$/ }),
      ).toBeVisible()
      await expect(window.statements.first().locator('mark').first()).toHaveText(/opvang/i)
      await window.searchBox.fill('bestaatniet')
      await expect(window.page.getByRole('heading', { name: 'Niets gevonden' })).toBeVisible()
      await window.page.getByRole('button', { name: 'Zoekopdracht wissen' }).last().click()
      await expect(window.searchBox).toHaveValue('')
    })

    const importPage = async (): Promise<void> => {
      await reviewPage(window.page, host).read('corpus/samen-tegen-mensenhandel-p18.txt')
    }

    test('reads a text file and stores nothing when that is not wanted', async () => {
      await importPage()
      await window.page.getByRole('button', { name: 'Annuleren' }).click()
      await expect(window.page.getByText('Er is niets opgeslagen')).toBeVisible()
      await window.goTo('Postvak')
      await expect(window.page.getByRole('heading', { name: 'Het postvak is leeg' })).toBeVisible()
    })

    test('takes a text file into the inbox', async () => {
      await importPage()
      const dialog = await reviewPage(window.page, host).acceptTo('Postvak')
      await dialog.getByRole('button', { name: 'Zet in postvak' }).click()
      await expect(window.message).toHaveText(/^\d+ uitspraken in het postvak gezet\./)
      await expect(window.statements.first()).toBeVisible()
    })

    test('takes a text file in as a new edition, and says when that is there already', async () => {
      const review = reviewPage(window.page, host)
      await review.pick('corpus/samen-tegen-mensenhandel-p18.txt')
      await window.page.getByRole('button', { name: 'Toch nakijken' }).click()
      await review.acceptTo('Nieuwe editie')
      const id = window.page.getByRole('textbox', { name: 'Kenmerk' })
      await id.fill('2022')
      await window.page.getByRole('button', { name: 'Zet in nieuwe editie' }).click()
      await expect(window.page.getByText('De editie 2022 bestaat al.')).toBeVisible()
      await id.fill('2030')
      await window.page.getByRole('button', { name: 'Zet in nieuwe editie' }).click()
      await expect(window.message).toHaveText(/^\d+ uitspraken in editie 2030 gezet\./)
      await expect(window.page.getByRole('treegrid', { name: 'Inhoud' })).toContainText(
        'Onvoldoende aangiftebereidheid',
      )
    })
  })
}
