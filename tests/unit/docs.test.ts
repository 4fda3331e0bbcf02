import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import packageFile from '../../package.json' with { type: 'json' }
import { steps } from '../../tools/testing/steps.ts'

const project = resolve(import.meta.dirname, '../..')
const pages = ['README.md', 'CONTRIBUTING.md']

/** The first group of every match in a page, each once. */
const found = (page: string, pattern: RegExp): readonly string[] => {
  const matches = readFileSync(join(project, page), 'utf8').matchAll(pattern)
  return [...new Set([...matches].flatMap(([, group]) => group ?? []))]
}

describe.each(pages)('%s', (page) => {
  test.each(found(page, /\]\(([^)#]+)\)/g))('leads to %s', (path) => {
    expect(existsSync(join(project, path))).toBe(true)
  })

  test.each(found(page, /`npm (?:run )?([a-z:]+)/g))('names the script %s', (script) => {
    expect(Object.keys(packageFile.scripts)).toContain(script)
  })
})

test.each(found('CONTRIBUTING.md', /`((?:src|tests|tools|docs)\/[\w./-]+)`/g))(
  'names the place %s',
  (path) => {
    expect(existsSync(join(project, path))).toBe(true)
  },
)

test('CONTRIBUTING.md names the steps of npm test in their order', () => {
  const names = steps.map(({ name }) => name).join(', ')
  expect(found('CONTRIBUTING.md', /Steps of `npm test`: ([^.]+)\./g)).toEqual([names])
})
