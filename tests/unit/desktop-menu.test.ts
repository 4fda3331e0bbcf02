import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, it } from 'vitest'
import { developerItems, menuTemplate, type MenuAction } from '../../src/main/desktop/menu.ts'
import { wordsIn } from '../../src/main/desktop/texts.ts'

const build = (
  recent: readonly string[] = [],
  extra: readonly MenuItemConstructorOptions[] = [],
): { readonly menu: MenuItemConstructorOptions[]; readonly asked: MenuAction[] } => {
  const asked: MenuAction[] = []
  return {
    menu: menuTemplate({ words: wordsIn('nl'), recent, run: (action) => asked.push(action), extra }),
    asked,
  }
}

const under = (items: MenuItemConstructorOptions['submenu'], label: string): MenuItemConstructorOptions => {
  const found = Array.isArray(items) ? items.find((item) => item.label === label) : undefined
  if (found === undefined) throw new Error(`no item ${label}`)
  return found
}
const labels = (items: MenuItemConstructorOptions['submenu']): (string | undefined)[] =>
  Array.isArray(items) ? items.filter(({ type }) => type !== 'separator').map(({ label }) => label) : []

/** Clicks as Electron would; the item's click is ours and reads none of its arguments. */
const click = (item: MenuItemConstructorOptions): void => {
  Reflect.apply(item.click ?? (() => undefined), null, [])
}

const flatten = (items: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] =>
  items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flatten(item.submenu) : [])])

describe('menuTemplate', () => {
  it('shows the menus in Dutch, in their usual order', () =>
    expect(labels(build().menu)).toEqual(['Bestand', 'Bewerken', 'Beeld', 'Venster', 'Help']))
  it('has under Bestand what the interface promises, in that order', () => {
    const shown = labels(under(build().menu, 'Bestand').submenu)
    const promised = [
      'Nieuwe kennisbank…',
      'Openen…',
      'Recente kennisbanken',
      'Nieuw venster',
      'Importeren…',
      'Exporteren…',
    ]
    expect(shown.filter((label) => promised.some((wanted) => wanted === label))).toEqual(promised)
  })
  it('gives every item a Dutch label, also those whose label the system would choose', () => {
    const unnamed = flatten(build([], developerItems(wordsIn('nl'))).menu).filter(
      ({ type, label }) => type !== 'separator' && (label ?? '') === '',
    )
    expect(unnamed).toEqual([])
  })
  it('asks the page for its commands, and leaves their keys to it', () => {
    const { menu, asked } = build()
    const item = under(under(menu, 'Bewerken').submenu, 'Ongedaan maken')
    click(item)
    expect(asked).toEqual([{ type: 'command', command: 'undo' }])
    expect(item.registerAccelerator).toBe(false)
  })
  it('opens a recent knowledge base, and tells equal names apart by their folder', () => {
    const { menu, asked } = build(['/a/Werk & co.bloemlezing', '/b/x.bloemlezing'])
    const recent = under(under(menu, 'Bestand').submenu, 'Recente kennisbanken').submenu
    const item = under(recent, 'Werk && co.bloemlezing')
    click(item)
    expect(asked).toEqual([{ type: 'open-recent', file: '/a/Werk & co.bloemlezing' }])
    expect(item.sublabel).toBe('/a/Werk && co.bloemlezing')
  })
  it('says so when there is no recent one', () => {
    const recent = under(under(build().menu, 'Bestand').submenu, 'Recente kennisbanken').submenu
    expect(recent).toEqual([{ label: 'Geen recente kennisbanken', enabled: false }])
  })
  it('offers developer tools only as an extra', () => {
    expect(labels(under(build().menu, 'Beeld').submenu)).not.toContain('Ontwikkelhulp')
    expect(labels(under(build([], developerItems(wordsIn('nl'))).menu, 'Beeld').submenu)).toContain(
      'Ontwikkelhulp',
    )
  })
  it('gives no key to two items', () => {
    const keys = flatten(build(['/a.bloemlezing']).menu).flatMap(({ accelerator }) => accelerator ?? [])
    expect(new Set(keys).size).toBe(keys.length)
  })
})
