/** `export` from outside: a file of every format, or a refusal that leaves everything as it was. */
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { profiles } from '../../src/shared/document/index.ts'
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
  runCommand,
} from '../support/command-line.ts'
import { odtHeadings, odtParagraphs } from '../support/odt-file.ts'
import { openCoreForTest } from '../support/core.ts'
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

  test('as pdf, web page and folder of web pages', async () => {
    for (const file of ['deel.pdf', 'deel.html', 'deel.zip']) {
      expect(await run('export', '2022', '--section', '2.2', '-o', file)).toMatchObject({ code: 0 })
    }
    const start = (file: string) => readFileSync(join(folder, file)).subarray(0, 15).toString('latin1')
    expect([start('deel.pdf'), start('deel.html'), start('deel.zip')]).toEqual([
      expect.stringMatching(/^%PDF-/),
      expect.stringMatching(/^<!doctype html>/i),
      expect.stringMatching(/^PK/),
    ])
  })

  test('as docx by a template', async () => {
    await run('export', '2022', '-o', 'huisstijl.docx')
    const words = ['2022', '--section', '2.2', '--template', 'huisstijl.docx', '-o', 'in-stijl.docx']
    expect(await run('export', ...words)).toMatchObject({ code: 0 })
    const bytes = readFileSync(join(folder, 'in-stijl.docx'))
    expect(await errorsIn(bytes)).toEqual([])
    expect(paragraphsOf(partsOf(bytes)('word/document.xml')).map(({ text }) => text)).toContain(
      'Onvoldoende aangiftebereidheid',
    )
  })

  test('by a profile that was kept', async () => {
    const { client, core } = await openCoreForTest(join(folder, db))
    const [programme] = await client.programmes.list()
    const manner = { ...profiles['Intern werkdocument'], tags: 'left-out' } as const
    await client.exportProfiles.create({ programme: programme?.id ?? '', name: 'Zonder labels', manner })
    await core.close()
    expect(await run('export', '2022', '--profile', 'zonder LABELS', '-o', 'zonder.md')).toMatchObject({
      code: 0,
    })
    expect(written('zonder.md')).not.toContain('Labels')
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
    ['a kind of file that is not written', 1, ['2022', '-o', 'x.xlsx'], '.xlsx'],
    ['an unknown profile', 1, ['2022', '--profile', 'geen', '-o', 'x.docx'], 'Kamerbrief bijlage'],
    ['a template for another kind of file', 1, ['2022', '--template', 'x.docx', '-o', 'x.odt'], '--template'],
    ['a template that is not there', 2, ['2022', '--template', 'weg.dotx', '-o', 'x.docx'], 'weg.dotx'],
    ['a template that is none', 2, ['2022', '--template', 'x.docx', '-o', 'y.docx'], 'x.docx'],
    ['the knowledge base itself', 1, ['2022', '-o', `./${db}`], db],
  ] as const)('%s', async (_, code, words, named) => {
    mkdirSync(join(folder, 'map.docx'), { recursive: true })
    writeFileSync(join(folder, 'x.docx'), 'oud')
    const before = folderState(folder)
    expectRefusal(await run('export', ...words), code, named)
    expect(folderState(folder)).toEqual(before)
  })
})

test.each(['folder', 'file'])(
  'a %s that is protected is told, and what stood there is kept',
  async (what) => {
    const [own, other] = [temporaryFolder(), temporaryFolder()]
    writeFileSync(join(own, 'uit.md'), 'oud')
    chmodSync(join(own, 'uit.md'), what === 'file' ? 0o444 : 0o666)
    chmodSync(own, what === 'file' ? 0o777 : 0o555)
    chmodSync(other, 0o777)
    // The owner of the machine may write anywhere.
    const options = { cwd: other, ...(process.getuid?.() === 0 ? { uid: 65_534 } : {}) }
    const before = folderState(own)
    await runCommand(['import', '--db', db, edition2022], options)
    const ended = await runCommand(['export', '--db', db, '2022', '-o', join(own, 'uit.md')], options)
    expectRefusal(ended, 3, 'beveiligd')
    expect(folderState(own)).toEqual(before)
  },
)
