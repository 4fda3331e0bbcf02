/** How much of the page comes before anything is drawn. */
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'

const built = resolve(import.meta.dirname, '../../out/renderer')

/** Kilobytes (1,000 bytes), gzipped, before the editor. */
const most = 350

test('the scripts of the first screen stay small, and the editor is not among them', () => {
  const page = readFileSync(join(built, 'index.html'), 'utf8')
  const scripts = [...page.matchAll(/(?:src|href)="\.?\/?(assets\/[^"]+\.js)"/g)].map(([, path = '']) => path)
  expect(scripts.length).toBeGreaterThan(0)
  const sources = scripts.map((path) => readFileSync(join(built, path)))
  const size = sources.reduce((sum, source) => sum + gzipSync(source, { level: 9 }).length, 0)
  expect(size / 1_000).toBeLessThanOrEqual(most)
  expect(sources.some((source) => source.includes('__lexicalEditor'))).toBe(false)
})
