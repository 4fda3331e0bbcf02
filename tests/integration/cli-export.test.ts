/** `export` from outside: a file of every format, or a refusal that leaves everything as it was. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { exchangeEditionSchema } from '../../src/shared/domain/index.ts'
import {
  buildOnce,
  commandsIn,
  db,
  edition2022,
  edition2026,
  editionsIn,
  expectRefusal,
  groupFolder,
  readJson,
} from '../support/command-line.ts'
import { odtHeadings, odtParagraphs } from '../support/odt-file.ts'
import { folderState, temporaryFolder } from '../support/storage.ts'
import { errorsIn, paragraphsOf, partsOf } from '../support/word-file.ts'

buildOnce()

const folder = groupFolder()
const run = commandsIn(folder)
const written = (file: string): string => readFileSync(join(folder, file), 'utf8')

beforeAll(async () => {
  expect(await run('import', edition2022, edition2026)).toMatchObject({ code: 0 })
})

describe('an edition', () => {
  test('as docx', async () => {
    expect(await run('export', '2022', '--section', '2.2', '-o', 'deel.docx')).toMatchObject({
      code: 0,
      stdout: '',
    })
    const bytes = readFileSync(join(folder, 'deel.docx'))
    expect(await errorsIn(bytes)).toEqual([])
    const paragraphs = paragraphsOf(partsOf(bytes)('word/document.xml'))
    expect(paragraphs.filter(({ style }) => style === 'Heading1').map(({ text }) => text)).toEqual([
      'Onvoldoende aangiftebereidheid',
    ])
    expect(paragraphs.filter(({ style }) => style === 'Uitspraak')).toHaveLength(6)
  })

  test('as docx by a profile', async () => {
    await run('export', '2022', '--profile', 'kamerbrief bijlage', '-o', 'brief.docx')
    const xml = partsOf(readFileSync(join(folder, 'brief.docx')))('word/document.xml')
    expect([xml.includes('w:num="2"'), xml.includes('"Bron"')]).toEqual([true, false])
  })

  test('as odt', async () => {
    await run('export', '2022', '--section', '2.2', '-o', 'deel.odt')
    const bytes = readFileSync(join(folder, 'deel.odt'))
    expect(odtHeadings(bytes)).toEqual(['2.2 Onvoldoende aangiftebereidheid'])
    expect(odtParagraphs(bytes, ['Uitspraak'])).toHaveLength(6)
  })

  test('as md', async () => {
    await run('export', '2022', '-o', 'uit.md')
    expect(written('uit.md')).toMatch(/^## 2\.2 Onvoldoende aangiftebereidheid\n\n- \*\*2\.2-1\*\* /m)
  })

  test('as csv', async () => {
    await run('export', '2022', '-o', 'uit.CSV')
    expect(written('uit.CSV').split('\r\n')).toHaveLength(1 + 22 + 1)
  })

  test('as json comes back without loss', async () => {
    await run('export', '2026-voorbeeld', '-o', 'uit.json')
    const json = exchangeEditionSchema.parse(readJson(join(folder, 'uit.json')))
    expect(json.sections).toEqual(exchangeEditionSchema.parse(readJson(edition2026)).sections)
    const other = temporaryFolder()
    expect(await commandsIn(other)('import', join(folder, 'uit.json'))).toMatchObject({ code: 0 })
    expect(await editionsIn(other)).toEqual([['2026-voorbeeld', 124]])
  })
})

describe('is refused, and nothing is written', () => {
  test.each([
    ['an unknown edition', 2, ['9999', '-o', 'x.docx'], '9999'],
    ['an unknown section', 2, ['2022', '--section', '9', '-o', 'x.docx'], '9'],
    ['a folder that is not there', 3, ['2022', '-o', 'weg/x.docx'], 'x.docx'],
    ['a folder in its place', 3, ['2022', '-o', 'map.docx'], 'map.docx'],
    ['the knowledge base itself', 1, ['2022', '-o', `./${db}`], db],
  ] as const)('%s', async (_, code, words, named) => {
    mkdirSync(join(folder, 'map.docx'), { recursive: true })
    writeFileSync(join(folder, 'x.docx'), 'oud')
    const before = folderState(folder)
    expectRefusal(await run('export', ...words), code, named)
    expect(folderState(folder)).toEqual(before)
  })
})
