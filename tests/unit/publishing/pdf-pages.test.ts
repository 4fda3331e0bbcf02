/** Pictures of the pages that a PDF file has. */
import { SaxesParser } from 'saxes'
import { expect, test, vi } from 'vitest'
import { drawPages } from '../../../src/main/core/publishing/pdf/index.ts'
import { cutPages } from '../../../src/main/core/publishing/pdf/svg-pages.ts'
import { layOut } from '../../../src/main/core/publishing/pdf/typst.ts'
import { printedOf } from '../../../src/main/core/publishing/pdf/printed.ts'
import type { Document } from '../../../src/shared/document/index.ts'
import { makePrintFolder } from '../../../tools/print/index.ts'
import { chapterOf, everything, hostileTexts, manyTexts } from '../../support/hard-editions.ts'
import { published, text } from '../../support/published.ts'

const folder = makePrintFolder()

async function pagesOf(document: Document) {
  const pages = await drawPages(document, folder, 400, () => undefined)
  if (pages === null) throw new Error('nothing was drawn')
  return pages
}

type Element = { readonly name: string; readonly attributes: Readonly<Record<string, string>> }

/** Every element of a picture. @throws when it is not well-formed */
function elementsOf(svg: string): readonly Element[] {
  const elements: Element[] = []
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => elements.push({ name, attributes }))
  parser.write(svg).close()
  return elements
}

test('there are as many as were laid out, numbered, on A4', async () => {
  const document = published(chapterOf(manyTexts), { columns: 2 })
  const pages = await pagesOf(document)
  expect(pages.map(({ number }) => number)).toEqual(pages.map((_, at) => at + 1))
  expect(pages).toHaveLength((await layOut(printedOf(document), folder)).pages)
  for (const page of pages) expect(page).toMatchObject({ width: 595.28, height: 841.89 })
})

test('each holds the outlines that it shows, and nothing but drawings', async () => {
  const pages = await pagesOf(published(chapterOf([everything, ...hostileTexts]), { sources: 'footnote' }))
  const names = new Set<string>()
  for (const { svg } of pages) {
    const elements = elementsOf(svg)
    const ids = new Set(elements.map(({ attributes }) => attributes['id']))
    const shown = elements.flatMap(({ name, attributes }) => (name === 'use' ? [attributes['href']] : []))
    expect(shown.length).toBeGreaterThan(0)
    expect(shown.filter((href) => !ids.has(href?.slice(1)))).toEqual([])
    for (const { name } of elements) names.add(name)
  }
  expect([...names].toSorted()).toEqual(['defs', 'g', 'path', 'svg', 'use'])
})

test('nothing is drawn of more pages than asked for', async () => {
  const document = published(chapterOf(manyTexts))
  expect(await drawPages(document, folder, 2, () => undefined)).toBeNull()
})

test('tells how far it is', async () => {
  const told: number[] = []
  await drawPages(published(chapterOf([text('A.')])), folder, 400, (done) => told.push(done))
  expect(told).toEqual(told.toSorted((one, other) => one - other))
  expect(told.length).toBeGreaterThan(1)
})

test('a picture that is not cut as expected is no page', () => {
  expect(() => cutPages('<svg viewBox="0 0 100 200"><g/></svg>', 2)).toThrow('0 pages of 2')
})

test('without a compiler for this platform it says so', async () => {
  vi.doMock('@myriaddreamin/typst-ts-node-compiler', () => {
    throw new Error('Cannot find native binding')
  })
  try {
    const laying = layOut(printedOf(published(chapterOf([text('A.')]))), folder)
    await expect(laying).rejects.toMatchObject({ code: 'UNAVAILABLE', data: { what: 'pdf' } })
  } finally {
    vi.doUnmock('@myriaddreamin/typst-ts-node-compiler')
  }
})
