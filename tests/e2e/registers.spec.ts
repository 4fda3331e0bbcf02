/** Labels, Belanghebbenden and Bronnen: what an officer keeps in order there, by keyboard and by mouse. */
import { readFile, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { expect, test } from '@playwright/test'
import { registerPage, type RegisterPage, windowPage, type WindowPage } from './pages/index.ts'
import { violations } from './window/axe.ts'
import { type Served, startServed } from './window/hosts.ts'

test.describe.configure({ mode: 'serial' })

const corpus = resolve(import.meta.dirname, '../../corpus')

let host: Served
let window: WindowPage
let register: RegisterPage

test.beforeAll(async () => {
  host = await startServed([
    `${corpus}/voorbeeld-editie-2026.json`,
    `${corpus}/samen-tegen-mensenhandel-p18.txt`,
  ])
  window = windowPage(await host.newWindow())
  register = registerPage(window)
})
test.afterAll(() => host.end())

/** The pane that focus is in, or the name of the element where it is in none. */
const paneInFocus = (): Promise<string> =>
  window.page.evaluate(
    () =>
      document.activeElement?.closest<HTMLElement>('[data-pane]')?.dataset['pane'] ??
      document.activeElement?.tagName ??
      '',
  )

test.describe('labels', () => {
  test('stand as a tree with the statements of each and of those below it', async () => {
    await window.goTo('Labels')
    await register.tag(/^Doelgroep, \d+ uitspraken$/).click()
    const total = await register.statements.first().getAttribute('aria-setsize')
    await expect(register.tag(new RegExp(`^Doelgroep, ${total} uitspraken$`))).toBeVisible()
    await register.tag(/^Daders, 4 uitspraken$/).click()
    await expect(register.statements).toHaveCount(4)
    // Statements of several editions stand together, so each names its own.
    await expect(register.statements.filter({ hasText: '2026' })).toHaveCount(4)
  })

  test('are renamed, moved, merged and removed by keyboard, each taken back by name', async () => {
    const { page } = window
    await register.tag(/^Daders/).focus()
    await page.keyboard.press('F2')
    await expect(page.getByRole('textbox', { name: 'Nieuwe naam' })).toBeFocused()
    await page.keyboard.type('Plegers')
    await page.keyboard.press('Enter')
    await register.told('Gedaan: wijziging van label Plegers')
    await expect(register.tag(/^Plegers/)).toBeFocused()

    await page.keyboard.press('Alt+m')
    await expect(register.dialog.getByRole('combobox', { name: 'Onder' })).toBeFocused()
    await page.keyboard.type('fase')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await register.told('Gedaan: verplaatsing van label Plegers')
    await expect(register.details.getByRole('heading', { name: 'Plegers' })).toBeVisible()
    await expect(register.details.getByText('Fase', { exact: true })).toBeVisible()

    await page.keyboard.press('Shift+F10')
    await page.keyboard.press('End')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
    await expect(register.dialog.getByRole('combobox', { name: 'Gaat op in' })).toBeFocused()
    await page.keyboard.type('slachtoffers')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(register.dialog).toContainText('4 uitspraken met Plegers krijgen Slachtoffers.')
    await page.keyboard.press('Enter')
    await register.told('Gedaan: samenvoeging met label Slachtoffers')
    await expect(register.tag(/^Slachtoffers,/)).toBeFocused()

    await page.keyboard.press('Delete')
    await expect(register.dialog).toContainText(/gaat van \d+ uitspraken af/)
    await page.keyboard.press('Enter')
    await register.told('Gedaan: verwijdering van label Slachtoffers')
    await expect(register.tag(/^Slachtoffers,/)).toHaveCount(0)
    await expect(register.tag(/^Vrouwen/)).toBeFocused()

    await register.undo('Verwijdering van label Slachtoffers')
    await register.undo('Samenvoeging met label Slachtoffers')
    await register.undo('Verplaatsing van label Plegers')
    await register.undo('Wijziging van label Plegers')
    await expect(register.tag(/^Daders, 4 uitspraken$/)).toBeVisible()
    await expect.poll(() => paneInFocus()).toBe('side')
  })

  test('get a colour, an omschrijving, synonyms and related labels, by keyboard', async () => {
    const { page } = window
    await register.tag(/^Daders/).click()
    await register.details.getByRole('radio', { name: 'geen kleur' }).focus()
    await page.keyboard.press('ArrowRight')
    await register.told('Gedaan: wijziging van label Daders')
    await expect(register.details.getByRole('radio', { name: 'rood' })).toBeChecked()
    await expect(register.tag(/^Daders/).locator('[data-colour="red"]')).toBeVisible()

    await register.field('Omschrijving').focus()
    await page.keyboard.type('Wie uitbuit.')
    await page.keyboard.press('Tab')
    await expect(register.field('Omschrijving')).toHaveValue('Wie uitbuit.')

    await register.details.getByRole('combobox', { name: 'Synoniemen' }).focus()
    await page.keyboard.type('boosdoeners')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    const synonyms = register.details.getByRole('grid', { name: 'Gekozen: Synoniemen' })
    await expect(synonyms.getByRole('row', { name: 'boosdoeners' })).toBeVisible()

    await register.details.getByRole('combobox', { name: 'Verwante labels' }).focus()
    await page.keyboard.type('opsporing en')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    const related = register.details.getByRole('grid', { name: 'Gekozen: Verwante labels' })
    await expect(related.getByRole('row', { name: /Opsporing en vervolging/ })).toBeVisible()
  })

  test('are found by a synonym, and all come back when the filter is wiped', async () => {
    await register.filter.fill('BOOSDOENERS')
    await expect(register.tags.getByRole('row')).toHaveCount(2)
    await expect(register.tag(/^Daders \(boosdoeners\)/)).toBeVisible()
    await register.filter.fill('bestaat niet')
    await window.page.getByRole('button', { name: 'Filter wissen' }).last().click()
    await expect(register.tag(/^Vrouwen/)).toBeVisible()
  })

  test('are made below another, and dragged to another', async () => {
    const { page } = window
    await register.tag(/^Fase/).click()
    await register.details.getByRole('button', { name: 'Acties voor Fase' }).click()
    await page.getByRole('menuitem', { name: 'Nieuw label hieronder…' }).click()
    await page.keyboard.press('Enter')
    await expect(register.dialog.getByText('Vul dit veld in.')).toBeVisible()
    await page.keyboard.type('Nasleep')
    await page.keyboard.press('Enter')
    await register.told('Gedaan: nieuw label Fase/Nasleep')
    await expect(register.details.getByRole('heading', { name: 'Nasleep' })).toBeVisible()

    await register.tag(/^Nasleep/).dragTo(register.tag(/^Doelgroep/))
    await register.told('Gedaan: verplaatsing van label Nasleep')
    await expect(register.details.getByText('Doelgroep', { exact: true })).toBeVisible()
    await register.undo('Verplaatsing van label Nasleep')
    await register.undo('Nieuw label Fase/Nasleep')
    await expect(register.tag(/^Nasleep/)).toHaveCount(0)
  })

  test('go out to a file and come back in', async () => {
    const { page } = window
    const files = page.getByRole('button', { name: 'Labels importeren of exporteren' })
    const download = page.waitForEvent('download')
    await files.click()
    await page.getByRole('menuitem', { name: 'Labels exporteren…' }).click()
    const file = await (await download).path()
    const taxonomy: { readonly tags: readonly { readonly path: string }[] } = JSON.parse(
      await readFile(file, 'utf8'),
    )
    expect(taxonomy.tags).toContainEqual(
      expect.objectContaining({
        path: 'Doelgroep/Daders',
        synonyms: expect.arrayContaining(['boosdoeners']),
      }),
    )

    const changed = test.info().outputPath('labels.json')
    await writeFile(changed, JSON.stringify({ tags: [{ path: 'Werksoort/Bemoeizorg' }] }))
    await host.pick(page, changed, async () => {
      await files.click()
      await page.getByRole('menuitem', { name: 'Labels importeren…' }).click()
    })
    await expect(register.tag(/^Bemoeizorg, 0 uitspraken$/)).toBeVisible()
    await register.undo('Import van 1 label')
    await expect(register.tag(/^Bemoeizorg/)).toHaveCount(0)
  })

  test('lead to a statement in its place in the library', async () => {
    const { page } = window
    await register.tag(/^Daders/).click()
    await register.statements.first().click()
    await page.keyboard.press('Enter')
    await expect(window.view('Bibliotheek')).toHaveAttribute('aria-current', 'page')
    const list = page.getByRole('listbox')
    await expect(list).toHaveAttribute('aria-activedescendant', /./)
    const active = await list.getAttribute('aria-activedescendant')
    await expect(page.locator(`[id="${active}"]`)).toContainText('Jongeren zien de handelaar')
  })
})

test.describe('belanghebbenden', () => {
  test('are filtered, renamed and given a type that is new', async () => {
    const { page } = window
    await window.goTo('Belanghebbenden')
    await register.filter.fill('brigade')
    await register.entry('Brigade Zeekant').click()
    await expect(register.statements).toHaveCount(1)
    await page.keyboard.press('Escape')
    await register.entry('Brigade Zeekant').click()
    await page.keyboard.press('F2')
    await expect(register.field('Naam')).toBeFocused()
    await page.keyboard.press('Control+a')
    await page.keyboard.type('De bank De Penning (fictief)')
    await page.keyboard.press('Enter')
    await register.told('Gedaan: wijziging van belanghebbende De bank De Penning (fictief)')

    await register.details.getByRole('combobox', { name: 'Soort' }).fill('geldschieter')
    await page.getByRole('option', { name: 'Nieuw: geldschieter' }).click()
    await expect(register.details.getByRole('combobox', { name: 'Soort' })).toHaveValue('geldschieter')
  })

  test('that are likely the same are suggested, and merged under the name that is chosen', async () => {
    const { page } = window
    await register.filter.fill('')
    await page.getByRole('checkbox', { name: '2 mogelijke dubbelen' }).focus()
    await page.keyboard.press('Space')
    await expect(register.entry(/./)).toHaveCount(2)
    await register.entry('De bank De Penning').click()
    await register.details.getByRole('button', { name: 'Voeg samen met Bank De Penning (fictief)…' }).click()
    await expect(register.dialog.getByRole('radio', { name: /^Bank De Penning .*\(3\)$/ })).toBeChecked()
    await expect(register.dialog).toContainText(
      '1 uitspraak van De bank De Penning (fictief) komt bij Bank De Penning (fictief).',
    )
    await register.dialog.getByRole('button', { name: 'Voeg samen' }).click()
    await register.told('Gedaan: samenvoeging met belanghebbende Bank De Penning (fictief)')
    await expect(register.statements).toHaveCount(4)
    await expect.poll(() => paneInFocus()).not.toBe('BODY')
    await register.undo('Samenvoeging met belanghebbende Bank De Penning (fictief)')
    await expect(register.entry('De bank De Penning')).toBeVisible()
  })
})

test.describe('bronnen', () => {
  test('tell what they are, and give the original to read and to save', async () => {
    const { page } = window
    await window.goTo('Bronnen')
    await register.entry('.docx').first().click()
    await expect(register.details).toContainText('alleen de naam bekend')
    await register.entry('samen-tegen-mensenhandel-p18.txt').click()
    await expect(register.details).toContainText('2,6 kB')
    await page.keyboard.press('Enter')
    await expect(register.dialog).toContainText('Onvoldoende aangiftebereidheid')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('listbox', { name: 'Bronnen' })).toBeFocused()

    const download = page.waitForEvent('download')
    await register.details.getByRole('button', { name: 'Opslaan als…' }).click()
    const saved = await (await download).path()
    expect(await readFile(saved)).toEqual(await readFile(`${corpus}/samen-tegen-mensenhandel-p18.txt`))
    await register.told('samen-tegen-mensenhandel-p18.txt opgeslagen')
  })

  test('are renamed by keyboard', async () => {
    const { page } = window
    await page.getByRole('listbox', { name: 'Bronnen' }).focus()
    await page.keyboard.press('F2')
    await expect(register.field('Naam')).toBeFocused()
    await page.keyboard.press('Control+a')
    await page.keyboard.type('Verslag 2022.txt')
    await page.keyboard.press('Enter')
    await register.told('Gedaan: naam van bron Verslag 2022.txt')
    await expect(register.entry('Verslag 2022.txt')).toBeVisible()
  })
})

test('every register and its dialogs hold WCAG 2.2 in every look, and fit every window', async () => {
  test.setTimeout(300_000)
  const { page } = window
  const complaints: string[] = []
  const look = async (name: string): Promise<void> => {
    complaints.push(...(await violations(page)).map((what) => `${name}, ${what}`))
    for (const width of [1280, 880, 720, 320]) {
      await page.setViewportSize({ width, height: 800 })
      const isNarrowEnough = expect.poll(
        () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        { message: `${name} at ${width}: pixels too wide` },
      )
      await isNarrowEnough.toBeLessThanOrEqual(0)
    }
    await page.setViewportSize({ width: 1280, height: 800 })
  }
  await look('source')
  await register.entry('Verslag 2022.txt').click()
  await page.keyboard.press('Enter')
  await look('text of a source')
  await page.keyboard.press('Escape')
  await window.goTo('Belanghebbenden')
  await register.entry('De bank De Penning').click()
  await look('stakeholder with a double')
  await register.details.getByRole('button', { name: /^Voeg samen met/ }).click()
  await look('merging stakeholders')
  await page.keyboard.press('Escape')
  await window.goTo('Labels')
  await register.tag(/^Daders/).click()
  await look('tag')
  await page.keyboard.press('Delete')
  await look('removing a tag')
  await page.keyboard.press('Escape')
  await register.filter.fill('bestaat niet')
  await look('nothing fits')
  expect(complaints).toEqual([])
})
