/** Both catalogues say the same things, and every error and command has its words. */
import { describe, expect, it } from 'vitest'
import { clientErrorSchema, type Command } from '../../src/shared/contract/index.ts'
import { english as en } from '../../src/shared/english/index.ts'
import { commandName, errorMessage, nl } from '../../src/shared/i18n/index.ts'

type Tree = { readonly [key: string]: string | Tree }

const leaves = (tree: Tree, path = ''): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'string' ? [[path + key, value] as const] : [...leaves(value, `${path}${key}.`)],
    ),
  )

const placeholders = (text: string): readonly string[] =>
  [...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name))].sort()

const dutch = leaves(nl)
const english = leaves(en)

it('has the same keys in both languages', () => {
  expect([...english.keys()].sort()).toEqual([...dutch.keys()].sort())
})

it('has the same placeholders in both languages', () => {
  const differing = [...dutch].filter(
    ([key, text]) => placeholders(text).join() !== placeholders(english.get(key) ?? '').join(),
  )
  expect(differing).toEqual([])
})

describe.each(Object.entries({ nl, en }))('in %s', (_language, catalogue) => {
  const messages = leaves(catalogue)

  it('leaves nothing empty', () => {
    expect([...messages].filter(([, text]) => text.trim() === '')).toEqual([])
  })

  it('has both plural forms wherever it has one', () => {
    const bases = [...messages.keys()].flatMap((key) => key.match(/^(.*)_(?:one|other)$/)?.[1] ?? [])
    const incomplete = bases.filter((base) => !messages.has(`${base}_one`) || !messages.has(`${base}_other`))
    expect(incomplete).toEqual([])
  })
})

const errorFor = (path: string): unknown => {
  const [code = '', reason] = path.split('.')
  const data = {
    reason,
    what: reason,
    most: 1,
    file: 'tekst.txt',
    detail: null,
    entity: 'edition',
    id: '2022',
    edition: '2022',
    revision: 1,
    reference: 'ab12',
    fields: [],
  }
  return { code, data }
}

const errorPaths = [...leaves(nl.errors).keys()].filter((path) => path !== 'thisFile')

it('tells every error there is', () => {
  const told = new Set(errorPaths.map((path) => path.split('.')[0] ?? ''))
  const known = clientErrorSchema.options.map((option) => option.shape.code.value)
  expect(told).toEqual(new Set<string>(known))
})

it.each(errorPaths)('finds the message of %s, with all its placeholders filled', (path) => {
  const { key, values, words } = errorMessage(clientErrorSchema.parse(errorFor(path)))
  expect(key).toBe(`errors.${path}`)
  const given = new Set([...Object.keys(values), ...Object.keys(words)])
  expect(placeholders(dutch.get(key) ?? '').filter((name) => !given.has(name))).toEqual([])
})

const commands: readonly Command[] = [
  { type: 'edit-statement', statement: 'a', place: '2.2-3' },
  { type: 'edit-statement', statement: 'a', place: null },
  { type: 'import-edition', edition: '2022', title: 'Bloemlezing', statements: 22, sections: 5 },
  { type: 'take-in', source: 'p18.txt', statements: 22 },
  { type: 'import-tags', tags: 80 },
]

it.each(commands)('names the command $type', (command) => {
  const { key, values } = commandName(command)
  const text = dutch.get(key) ?? dutch.get(`${key}_other`)
  expect(text).toBeDefined()
  expect(Object.keys(values).sort()).toEqual(placeholders(text ?? ''))
})
