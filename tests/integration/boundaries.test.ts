import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

const project = resolve(import.meta.dirname, '../..')
let house: string

beforeEach(() => {
  house = mkdtempSync(join(tmpdir(), 'bloemlezing-house-'))
  symlinkSync(join(project, 'node_modules'), join(house, 'node_modules'), 'junction')
})
afterEach(() => rmSync(house, { recursive: true, force: true }))

const copy = (...paths: readonly string[]): void =>
  paths.forEach((path) => cpSync(join(project, path), join(house, path), { recursive: true }))

function write(path: string, text: string): void {
  mkdirSync(dirname(join(house, path)), { recursive: true })
  writeFileSync(join(house, path), text)
}

/** Runs a tool of the project in the house under test. */
const run = (tool: string, ...args: readonly string[]): Promise<{ code: number; output: string }> =>
  new Promise((give) => {
    execFile(
      process.execPath,
      [join(project, 'node_modules', tool), ...args],
      { cwd: house },
      (error, out, err) => give({ code: error === null ? 0 : Number(error.code), output: out + err }),
    )
  })

describe('the linter', () => {
  const lint = () => run('oxlint/bin/oxlint', '--deny-warnings', 'src')

  beforeEach(() => copy('.oxlintrc.json', 'tools/layers.ts'))

  test('passes a house without breaches', async () => {
    write('src/main/core/search/index.ts', "export { highlight } from './highlights.ts'\n")
    write('src/main/core/search/highlights.ts', 'export const highlight = 1\n')
    expect(await lint()).toMatchObject({ code: 0 })
  })

  test.each([
    ['a static import', "import { rows } from '../storage/rows.ts'\nexport const all = rows\n"],
    ['a type import', "import type { Row } from '../storage/rows.ts'\nexport type All = Row[]\n"],
    ['a re-export', "export { rows } from '../storage/rows.ts'\n"],
    ['an export of everything', "export * from '../storage/rows.ts'\n"],
    ['a dynamic import', "export const rows = () => import('../storage/rows.ts')\n"],
    ['a type in place', "export type Row = import('../storage/rows.ts').Row\n"],
  ])('fails on a planted breach: %s', async (_, text) => {
    write('src/main/core/search/index.ts', text)
    const { code, output } = await lint()
    expect(output).toContain('src/main/core/storage is entered by its index.ts only')
    expect(code).toBe(1)
  })

  test.each(["'insert or replace into statement values (1)'", '`replace into statement values (${1})`'])(
    'fails on SQL that replaces rows: %s',
    async (sql) => {
      write('src/main/core/storage/rows.ts', `export const sql = ${sql}\n`)
      const { code, output } = await lint()
      expect(output).toContain('house(no-replace)')
      expect(code).toBe(1)
    },
  )
})

describe('the compiler', () => {
  const projects = ['src/shared', 'src/main/core', 'src/main/server', 'src/renderer']
  const compile = (path: string) => run('typescript/bin/tsc', '-b', path)

  beforeEach(() => {
    copy('tsconfig.base.json', ...projects.map((path) => `${path}/tsconfig.json`))
    projects.forEach((path) => write(`${path}/index.ts`, 'export const here = 1\n'))
  })

  test.each(projects)('passes %s without breaches', async (path) => {
    expect(await compile(path)).toEqual({ code: 0, output: '' })
  })

  test.each([
    ['src/shared', "export * from '../main/core/index.ts'\n"],
    ['src/shared', "import { sep } from 'node:path'\nexport const separator: string = sep\n"],
    ['src/shared', 'export const title: string = document.title\n'],
    ['src/main/core', "export * from '../server/index.ts'\n"],
    ['src/main/core', "export * from '../../renderer/index.ts'\n"],
    ['src/main/core', 'export const title: string = document.title\n'],
    ['src/renderer', "export * from '../main/core/index.ts'\n"],
    ['src/renderer', "import { sep } from 'node:path'\nexport const separator: string = sep\n"],
  ])('refuses in %s a planted %s', async (path, text) => {
    write(`${path}/breach.ts`, text)
    const { code, output } = await compile(path)
    expect(output).toContain(`${path}/breach.ts`)
    expect(code).not.toBe(0)
  })
})
