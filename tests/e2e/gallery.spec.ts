/** Every component, in both themes and both densities: it looks as it did, and has no violation of WCAG 2.2 A or AA. */
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { type Gallery, startGallery } from './gallery/open-gallery.ts'

let gallery: Gallery

test.beforeAll(async () => {
  gallery = await startGallery()
})
test.afterAll(() => gallery.end())

const sections = [
  'actions',
  'fields',
  'lists',
  'filters',
  'trees',
  'states',
  'frames',
  'overlays',
  'writing',
] as const
const themes = ['light', 'dark'] as const
const densities = ['compact', 'ruim'] as const

/** Letters may differ by a shade between machines, shapes may not. */
const tolerance = { maxDiffPixelRatio: 0.001, threshold: 0.25 } as const

/** What opens over the page, and how. */
type Overlay = {
  readonly name: string
  readonly open: (page: Page) => Promise<void>
  /** What is there once it is open. */
  readonly shown: string
  /** React Aria hides the rest from screen readers while options are open; going there closes them. */
  readonly hidesRest?: true
}

const overlays: readonly Overlay[] = [
  {
    name: 'menu',
    shown: '[role="menu"]',
    open: (page) => page.getByRole('button', { name: 'Menu', exact: true }).click(),
  },
  {
    name: 'dialog',
    shown: '[role="dialog"]',
    open: (page) => page.getByRole('button', { name: 'Dialoog…' }).click(),
  },
  {
    name: 'form',
    shown: '[role="dialog"]',
    async open(page) {
      await page.getByRole('button', { name: 'Formulier…' }).click()
      await page.getByRole('button', { name: 'Editie maken' }).click()
    },
  },
  {
    name: 'question',
    shown: '[role="alertdialog"]',
    open: (page) => page.getByRole('button', { name: 'Vraag…' }).click(),
  },
  {
    name: 'options',
    shown: '.bl-options__popover',
    open: (page) => page.getByRole('combobox', { name: 'Labels' }).fill('e'),
    hidesRest: true,
  },
  {
    name: 'row menu',
    shown: '[role="menu"]',
    open: (page) =>
      page
        .getByRole('listbox', { name: 'Meer tegelijk' })
        .getByRole('option')
        .first()
        .click({ button: 'right' }),
  },
  {
    name: 'rename',
    shown: '.bl-rename',
    async open(page) {
      await page.getByRole('row', { name: /^1\.2 / }).click()
      await page.keyboard.press('F2')
    },
  },
  {
    name: 'toast',
    shown: '.bl-toast',
    open: (page) => page.getByRole('button', { name: 'Toon melding' }).click(),
  },
]

test.describe('pictures', () => {
  test.skip(process.platform !== 'linux', 'the pictures to compare with were made on Linux')

  for (const theme of themes) {
    for (const density of densities) {
      test(`${theme}, ${density}`, async () => {
        const page = await gallery.open({ theme, density })
        await page.getByRole('toolbar', { name: 'Opmaak' }).waitFor({ state: 'attached' })
        for (const name of sections) {
          await expect
            .soft(page.getByRole('region', { name, exact: true }))
            .toHaveScreenshot(`${name}-${theme}-${density}.png`, tolerance)
        }
        await page.close()
      })
    }

    test(`what opens over the page, ${theme}`, async () => {
      for (const { name, open, shown } of overlays) {
        const page = await gallery.open({ theme })
        // High enough for all of it: options close when the page scrolls.
        await page.setViewportSize({ width: 800, height: 2_600 })
        await open(page)
        await expect.soft(page.locator(shown)).toHaveScreenshot(`over-${name}-${theme}.png`, tolerance)
        await page.close()
      }
    })
  }
})

const looks = [
  { name: 'light', theme: 'light', forcedColors: 'none' },
  { name: 'dark', theme: 'dark', forcedColors: 'none' },
  { name: 'forced colours', theme: 'light', forcedColors: 'active' },
] as const

for (const { name, theme, forcedColors } of looks) {
  test(`no violation in ${name}`, async () => {
    test.setTimeout(120_000)
    const complaints: string[] = []
    const page = await gallery.open({ theme })
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(`console: ${message.text()}`)
    })
    await page.setViewportSize({ width: 1024, height: 2_600 })
    await page.emulateMedia({ forcedColors })
    complaints.push(...(await violations(page)).map((what) => `page: ${what}`))
    for (const overlay of overlays) {
      await page.reload()
      await overlay.open(page)
      await page.locator(overlay.shown).waitFor()
      complaints.push(
        ...(await violations(page, overlay.hidesRest === true ? ['aria-hidden-focus'] : [])).map(
          (what) => `${overlay.name}: ${what}`,
        ),
      )
    }
    expect(complaints).toEqual([])
    await page.close()
  })
}

test('nothing is wider than a window of 320 pixels', async () => {
  const page = await gallery.open()
  await page.setViewportSize({ width: 320, height: 800 })
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(over).toBeLessThanOrEqual(0)
  await page.close()
})

test('every control is at least 24 pixels high and wide', async () => {
  const page = await gallery.open()
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('button, input, [role="option"], [role="row"], [role="tab"]')]
      // A native control inside a label or out of sight is not what one aims at.
      .map((element) => element.closest('label') ?? element)
      .filter((element) => element.closest('.bl-visually-hidden, [style*="clip"]') === null)
      .map((element) => ({ name: element.className, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width < 24 || box.height < 24)
      .map(({ name, box }) => `${name} ${box.width}×${box.height}`),
  )
  expect(small).toEqual([])
  await page.close()
})

async function violations(page: Page, except: readonly string[] = []): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .disableRules([...except])
    .analyze()
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)
}
