/** The command line from outside, as scripts see it. */
import { once } from 'node:events'
import { existsSync, linkSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import Sqlite from 'better-sqlite3'
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest'
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
  page,
  readJson,
  result,
  runCommand,
  startCommand,
  thesaurus,
} from '../support/command-line.ts'
import {
  checkResult,
  editionsResult,
  importResult,
  searchResult,
  tagsResult,
} from '../support/command-results.ts'
import { folderState, temporaryFolder } from '../support/storage.ts'

buildOnce()

describe('on the samples', () => {
  const folder = groupFolder()
  const run = commandsIn(folder)
  beforeAll(async () => {
    expect(await run('import', edition2022, edition2026)).toMatchObject({ code: 0 })
  })

  test('editions', async () => {
    const editions = result(await run('editions', '--json'), editionsResult)
    expect(editions.map(({ id, sections, statements }) => ({ id, sections, statements }))).toEqual([
      { id: '2026-voorbeeld', sections: expect.any(Number), statements: 124 },
      { id: '2022', sections: 5, statements: 22 },
    ])
  })

  test.each(['2022', '2026-voorbeeld'])('show gives edition %s in the exchange format', async (id) => {
    const shown = result(await run('show', id, '--json'), exchangeEditionSchema)
    const file = exchangeEditionSchema.parse(readJson(id === '2022' ? edition2022 : edition2026))
    expect(shown.sections).toEqual(file.sections)
    expect(shown.edition).toEqual(file.edition)
  })

  test('show --section gives that part', async () => {
    const shown = result(await run('show', '2022', '--section', '2.2', '--json'), exchangeEditionSchema)
    expect(shown.sections.map(({ number, title }) => [number, title])).toEqual([
      ['2.2', 'Onvoldoende aangiftebereidheid'],
    ])
  })

  test('show for people names sections and statements', async () => {
    const { stdout, stderr } = await run('show', '2022', '--section', '2.2')
    expect(stderr).toBe('')
    expect(stdout).toMatch(/^2\.2 Onvoldoende aangiftebereidheid\n- /m)
  })

  test('search', async () => {
    const found = result(await run('search', 'aangifte', '--edition', '2022', '--json'), searchResult)
    expect(found.total).toBe(found.facets.edition['2022'])
    expect(found.facets.section['2022/2.2']).toBeGreaterThan(0)
    expect(found.hits).toContainEqual(
      expect.objectContaining({ edition: '2022', section: '2.2', sections: ['2.2'] }),
    )
  })

  test('search marks words in UTF-16 code units', async () => {
    const { hits } = result(await run('search', '"aangifte"', '--json'), searchResult)
    const marked = hits.flatMap(({ text, highlights }) =>
      highlights.map(([from, to]) => text.slice(from, to)),
    )
    expect(new Set(marked.map((word) => word.toLowerCase()))).toEqual(new Set(['aangifte']))
  })

  test('search --limit bounds the hits', async () => {
    const found = result(await run('search', 'de', '--limit', '3', '--json'), searchResult)
    expect(found.hits).toHaveLength(3)
    expect(found.total).toBeGreaterThan(3)
  })

  test.each([
    ['nothing', ''],
    ['blanks', '   '],
    ['a quotation mark', '"'],
    ['operators of another language', '" OR NEAR( *'],
    ['an attack', "'; DROP TABLE statement; --"],
    ['a smiley', '😀'],
    ['marks', 'qq:zz ^xx'],
    ['a text of 2,000 characters', 'x'.repeat(2_000)],
  ])('search takes %s for a query', async (_, query) => {
    expect(result(await run('search', query, '--json'), searchResult).total).toBe(0)
  })

  test('search takes what follows -- for the query', async () => {
    expect(result(await run('search', '--json', '--', '--aangifte'), searchResult).total).toBeGreaterThan(0)
  })

  test('search for people has hits on stdout and the count on stderr', async () => {
    const { stdout, stderr } = await run('search', 'aangifte', '--edition', '2022')
    expect(stdout).toMatch(/^2022 2\.2\t/m)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  })

  test.each([
    ['a synonym', 'aangifte', /\tvia synoniem melding$/m],
    ['a compound', 'uitbuiting', /\tdeel van [Aa]rbeidsuitbuiting$/m],
    ['a typing error', 'slachtofers', /\tlijkt op [Ss]lachtoffers$/m],
    ['what it lacks', 'slachtoffers politie gemeente', /\tzonder gemeente$/m],
  ])('search for people says why: %s', async (_, query, reason) => {
    const { code, stdout } = await run('search', query, '--limit', '100')
    expect(code).toBe(0)
    expect(stdout).toMatch(reason)
  })

  test('search for scripts says why in one text a reason', async () => {
    const { hits } = result(await run('search', 'aangifte', '--limit', '100', '--json'), searchResult)
    expect(new Set(hits.flatMap(({ because }) => because))).toContain('synonym: melding')
  })

  test('search for people tells how the query was read, what holds most of it, and what was meant perhaps', async () => {
    const { stderr } = await run('search', 'slachtofers EN "politie" EN gemeente ')
    expect(stderr.trimEnd().split('\n')).toEqual([
      '0 uitspraken gevonden voor slachtofers EN “politie” EN gemeente',
      expect.stringMatching(/^Daaronder \d+ uitspra(ak|ken) met de meeste van deze woorden\.$/),
      'Bedoelde u slachtoffers EN "politie" EN gemeente?',
    ])
  })

  test.each([
    ['soort:oplossing opvang', 'soort oplossing EN opvang…'],
    ['NIET label:opvang (aangifte OF melding)', 'NIET label opvang EN (aangifte OF melding)'],
    ['jaar:2022 aangifte -politie ', 'jaar 2022 EN aangifte EN NIET politie'],
  ])('search reads %j as %j', async (query, reading) => {
    const found = result(await run('search', query, '--json'), searchResult)
    expect([found.reading, found.total > 0]).toEqual([reading, true])
  })

  test('search within an edition is a search with that edition as a filter', async () => {
    const within = result(await run('search', 'aangifte', '--edition', '2022', '--json'), searchResult)
    const filtered = result(await run('search', 'editie:2022 aangifte', '--json'), searchResult)
    expect(filtered.hits.map(({ id }) => id)).toEqual(within.hits.map(({ id }) => id))
  })

  test('tags', async () => {
    const { tags } = result(await run('tags', '--json'), tagsResult)
    expect(tags).toEqual(tagsResult.parse(readJson(thesaurus)).tags)
  })

  test('check', async () => {
    expect(result(await run('check', '--json'), checkResult)).toEqual({ ok: true, damage: [] })
  })

  test.each([
    ['an edition that is not there', ['show', '1999'], '1999'],
    ['a section that is not there', ['show', '2022', '--section', '9.9'], '9.9'],
    ['a search in an edition that is not there', ['search', 'x', '--edition', '1999'], '1999'],
    ['a second import of the same edition', ['import', edition2022], 'samen-tegen-mensenhandel-p18.json'],
  ] as const)('%s is bad input', async (_, [name, ...words], named) => {
    expectRefusal(await run(name, ...words), 2, named)
  })

  test('a second import under another id is another edition', async () => {
    const { code } = await run('import', edition2022, '--edition', 'kopie')
    const shown = result(await run('show', 'kopie', '--json'), exchangeEditionSchema)
    expect([code, shown.edition.id, shown.sections.length]).toEqual([0, 'kopie', 5])
  })
})

describe('import', () => {
  const letter = join(groupFolder(), 'brief.txt')
  beforeAll(() =>
    writeFileSync(letter, '2.1 Opvang\n\n• Er is te weinig opvang.\n• De wachttijd is te lang.\n'),
  )

  test('of a text with --dry-run proposes and stores nothing', async () => {
    const folder = temporaryFolder()
    const proposed = result(await commandsIn(folder)('import', page, '--dry-run', '--json'), importResult)
    expect(proposed.source).toMatchObject({ name: 'samen-tegen-mensenhandel-p18.txt', format: 'text' })
    expect(proposed.sections[0]).toMatchObject({ number: null, title: null, continued: true })
    expect(proposed.sections.map(({ number }) => number)).toEqual([null, '2.2', '2.3', '2.4', '2.5'])
    expect(folderState(folder)).toEqual({})
  })

  test('of a text lands in the inbox, found without an edition', async () => {
    const run = commandsIn(temporaryFolder())
    const stored = result(await run('import', page, '--json'), importResult)
    const { hits } = result(await run('search', 'aangifte', '--json'), searchResult)
    const ids = new Set(stored.sections.flatMap(({ statements }) => statements.map(({ id }) => id)))
    expect(hits.length).toBeGreaterThan(0)
    expect(hits.every(({ id, edition }) => edition === null && ids.has(id))).toBe(true)
  })

  test('with --accept lands in a new edition named after the day, the next in another', async () => {
    const folder = temporaryFolder()
    const date = new Date()
    const pad = (part: number): string => String(part).padStart(2, '0')
    const day = `${date.getFullYear()}${pad(date.getMonth() + 1)}${pad(date.getDate())}`
    for (let time = 0; time < 2; time += 1) await commandsIn(folder)('import', letter, '--accept')
    expect(await editionsIn(folder)).toEqual([
      [`import-${day}`, 2],
      [`import-${day}-2`, 2],
    ])
  })

  test('with --accept and --edition goes into that edition', async () => {
    const folder = temporaryFolder()
    for (let time = 0; time < 2; time += 1)
      await commandsIn(folder)('import', letter, '--accept', '--edition', 'werk')
    expect(await editionsIn(folder)).toEqual([['werk', 4]])
  })

  test('into a final edition is refused', async () => {
    const folder = temporaryFolder()
    await commandsIn(folder)('import', edition2022)
    expectRefusal(
      await commandsIn(folder)('import', page, '--accept', '--edition', '2022'),
      2,
      'mensenhandel-p18.txt',
    )
    expect(await editionsIn(folder)).toEqual([['2022', 22]])
  })

  test('of several files reports each, in one document', async () => {
    const run = commandsIn(temporaryFolder())
    const reports = result(await run('import', edition2022, page, '--json'), importResult.array())
    expect(reports.map(({ source }) => source.format)).toEqual(['json', 'text'])
  })

  test.each([
    ['the same edition twice', ['brief.txt', edition2022, edition2022], 'p18.json'],
    ['a text without statements after another', ['brief.txt', 'leeg.txt'], 'leeg.txt'],
  ] as const)('of %s is refused before anything is stored', async (_, files, named) => {
    const folder = temporaryFolder()
    const run = commandsIn(folder)
    writeFileSync(join(folder, 'brief.txt'), readFileSync(letter))
    writeFileSync(join(folder, 'leeg.txt'), '2.1 Opvang\n')
    await run('editions')
    const before = folderState(folder)
    expectRefusal(await run('import', ...files), 2, named)
    expect(folderState(folder)).toEqual(before)
  })

  test('of several files is all or nothing, also where the second is refused only when it is stored', async () => {
    const folder = temporaryFolder()
    const link = { from: 's-1', to: 's-9', type: 'related' }
    const file = {
      format: 'bloemlezing-edition',
      version: 1,
      edition: { id: 'x' },
      sections: [],
      links: [link],
    }
    writeFileSync(join(folder, 'los.json'), JSON.stringify(file))
    expectRefusal(await commandsIn(folder)('import', edition2022, 'los.json'), 2, 'los.json')
    expect(await editionsIn(folder)).toEqual([])
  })

  test('keeps a file name of any script', async () => {
    const folder = temporaryFolder()
    const name = 'brief – “één” 人身売買 😀.txt'
    writeFileSync(join(folder, name), '2.1 Opvang\n\n• Er is te weinig opvang.\n')
    const { source } = result(await commandsIn(folder)('import', name, '--json'), importResult)
    expect(source.name).toBe(name)
  })

  test('takes what follows -- for a file', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, '--accept'), '2.1 Opvang\n\n• Er is te weinig opvang.\n')
    const { source } = result(await commandsIn(folder)('import', '--json', '--', '--accept'), importResult)
    expect(source.name).toBe('--accept')
  })

  test('gives the ids under which statements are shown', async () => {
    const folder = temporaryFolder()
    const file = {
      format: 'bloemlezing-edition',
      version: 1,
      edition: { id: 'x' },
      sections: [
        {
          statements: [
            {
              rich: {
                version: 1,
                blocks: [{ type: 'paragraph', content: [{ type: 'text', text: 'Rijk.' }] }],
              },
            },
            { text: 'Arm.' },
          ],
        },
      ],
    }
    writeFileSync(join(folder, 'x.json'), JSON.stringify(file))
    const stored = result(await commandsIn(folder)('import', 'x.json', '--json'), importResult)
    const shown = result(await commandsIn(folder)('show', 'x', '--json'), exchangeEditionSchema)
    const named = (statements: readonly { id?: string | undefined; text?: string | undefined }[] = []) =>
      statements.map(({ id, text }) => [id, text])
    expect(named(stored.sections[0]?.statements)).toEqual(named(shown.sections[0]?.statements))
  })

  const bad: readonly (readonly [string, string, string | Buffer, readonly string[]])[] = [
    ['an empty file', 'leeg.txt', '', []],
    ['blanks', 'wit.txt', ' \n \n', []],
    ['a binary file', 'beeld.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 1, 2, 3]), []],
    ['half a JSON document', 'half.json', '{"format":\n"bloemlezing-', []],
    ['another JSON document', 'ander.json', '{"a": 1}', []],
    ['a text said to be JSON', 'tekst.txt', 'Er is te weinig opvang.\nEn nog iets.', ['--format', 'json']],
    ['a format without a reader yet', 'brief.pdf', '%PDF-1.7', []],
  ]
  test.each(bad)('of %s is bad input and makes no knowledge base', async (_, name, content, options) => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, name), content)
    const before = folderState(folder)
    expectRefusal(await commandsIn(folder)('import', name, ...options), 2, name)
    expect(folderState(folder)).toEqual(before)
  })

  test('of a file that is not there, or a folder, is bad input', async () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'map'))
    expectRefusal(await commandsIn(folder)('import', 'weg.txt'), 2, 'weg.txt')
    expectRefusal(await commandsIn(folder)('import', 'map'), 2, 'map')
  })

  test('of a file larger than can be read is bad input', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'groot.txt'), '')
    truncateSync(join(folder, 'groot.txt'), 5 * 2 ** 30)
    expectRefusal(await commandsIn(folder)('import', 'groot.txt'), 2, 'groot.txt')
  })
})

describe.concurrent('wrong usage', () => {
  const folder = groupFolder()
  test.each([
    ['no command', []],
    ['an unknown command', ['drukken']],
    ['an unknown option', ['editions', '--nee']],
    ['a single letter that is no option', ['editions', '-x']],
    ['an option without its value', ['search', 'x', '--limit']],
    ['a limit of nothing', ['search', 'x', '--limit', '0']],
    ['a limit beyond the bound', ['search', 'x', '--limit', '501']],
    ['a limit that is no number', ['search', 'x', '--limit', '1e2']],
    ['a query beyond the bound', ['search', 'x'.repeat(2_001)]],
    ['no query', ['search']],
    ['two queries', ['search', 'a', 'b']],
    ['no edition', ['show']],
    ['no file', ['import']],
    ['an unknown format', ['import', 'x', '--format', 'wpd']],
    ['an empty edition id', ['import', 'x', '--edition', '']],
    ['no target', ['backup']],
    ['no source', ['restore']],
    ['an unknown action', ['tags', 'wissen']],
    ['tags export without a target', ['tags', 'export']],
    ['an empty knowledge base name', ['editions', '--db', '']],
    ['a port out of range', ['serve', '--port', '70000']],
    ['suggest, which comes later', ['suggest', '--text', 'x']],
    ['compare, which comes later', ['compare', 'a', 'b', '--json']],
    ['export to no format', ['export', '2022', '-o', 'x.exe']],
    ['export without a target', ['export', '2022']],
    ['export by no profile', ['export', '2022', '--profile', 'geen', '-o', 'x.docx']],
    ['export of another kind with a template', ['export', '2022', '--template', 'x.dotx', '-o', 'x.odt']],
  ] as const)('%s', async (_, words) => {
    const before = folderState(folder)
    const { code, stdout, stderr } = await runCommand(words, { cwd: folder })
    expect({ code, stdout, silent: stderr === '', trace: /^\s+at /m.test(stderr) }).toEqual({
      code: 1,
      stdout: '',
      silent: false,
      trace: false,
    })
    expect(folderState(folder)).toEqual(before)
  })

  test.each([['--version'], ['--help']])('%s answers on stdout', async (word) => {
    expect(await runCommand([word], { cwd: folder })).toMatchObject({ code: 0, stderr: '' })
  })
})

describe('the taxonomy', () => {
  test('comes out as it went in', async () => {
    const folder = temporaryFolder()
    const run = commandsIn(folder)
    expect(await run('tags', 'import', thesaurus)).toMatchObject({ code: 0, stdout: '' })
    expect(await run('tags', 'export', '-o', 'uit.json')).toMatchObject({ code: 0, stdout: '' })
    expect(readJson(join(folder, 'uit.json'))).toEqual(readJson(thesaurus))
  })

  test('taken in again is the same taxonomy', async () => {
    const run = commandsIn(temporaryFolder())
    for (let time = 0; time < 2; time += 1) await run('tags', 'import', thesaurus)
    expect(result(await run('tags', '--json'), tagsResult)).toEqual(readJson(thesaurus))
  })

  test('that is none is bad input', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'geen.json'), '{"labels": []}')
    expectRefusal(await commandsIn(folder)('tags', 'import', 'geen.json'), 2, 'geen.json')
  })

  test('that cannot be written leaves nothing', async () => {
    const folder = temporaryFolder()
    await commandsIn(folder)('tags', 'import', thesaurus)
    expectRefusal(await commandsIn(folder)('tags', 'export', '-o', 'weg/uit.json'), 3, 'uit.json')
  })
})

describe('safety', () => {
  test('a backup never goes over another kind of file', async () => {
    const folder = temporaryFolder()
    const run = commandsIn(folder)
    writeFileSync(join(folder, 'brief.docx'), 'een brief')
    expect(await run('backup', '-o', 'brief.docx')).toMatchObject({ code: 2, stdout: '' })
    expect(readFileSync(join(folder, 'brief.docx'), 'utf8')).toBe('een brief')
  })

  test('a backup in a folder that is not there is refused in words', async () => {
    const run = commandsIn(temporaryFolder())
    const { code, stderr } = await run('backup', '-o', 'nergens/kopie.bloemlezing')
    expect([code, stderr]).toEqual([3, expect.stringContaining('kan niet worden geschreven')])
  })

  test('a backup is restored and sound', async () => {
    const folder = temporaryFolder()
    const run = commandsIn(folder)
    await run('import', edition2022)
    expect(await run('backup', '-o', 'kopie.bloemlezing')).toMatchObject({ code: 0, stdout: '' })
    await run('import', edition2026)
    expect(await run('restore', 'kopie.bloemlezing')).toMatchObject({ code: 0, stdout: '' })
    expect(await editionsIn(folder)).toEqual([['2022', 22]])
    expect(await run('check')).toMatchObject({ code: 0, stderr: '' })
  })

  test.each([
    ['backup', ['backup', '-o', db]],
    ['backup by another name', ['backup', '-o', 'ander.bloemlezing']],
    ['restore', ['restore', db]],
    ['tags export', ['tags', 'export', '-o', `./${db}`]],
  ] as const)('%s refuses the knowledge base itself', async (_, [name, ...words]) => {
    const folder = temporaryFolder()
    await commandsIn(folder)('import', edition2022)
    linkSync(join(folder, db), join(folder, 'ander.bloemlezing'))
    expectRefusal(await commandsIn(folder)(name, ...words), 1)
    expect(await editionsIn(folder)).toEqual([['2022', 22]])
  })

  test('a backup into a folder that is not there fails', async () => {
    const folder = temporaryFolder()
    await commandsIn(folder)('import', edition2022)
    expectRefusal(await commandsIn(folder)('backup', '-o', 'weg/kopie.bloemlezing'), 3)
  })

  test('check finds what is wrong, tells it and ends with 2', async () => {
    const folder = temporaryFolder()
    await commandsIn(folder)('import', edition2022)
    const damaged = new Sqlite(join(folder, db))
    damaged.exec('DELETE FROM placement')
    damaged.close()
    const { code, stdout, stderr } = await commandsIn(folder)('check', '--json')
    expect(checkResult.parse(JSON.parse(stdout))).toMatchObject({
      ok: false,
      damage: [{ kind: 'statement-without-place', count: 22 }],
    })
    expect([code, stderr]).toEqual([2, expect.stringContaining(db)])
  })

  test('a copy that is none is not restored', async () => {
    const folder = temporaryFolder()
    await commandsIn(folder)('import', edition2022)
    writeFileSync(join(folder, 'geen.bloemlezing'), 'Dit is geen kennisbank.')
    expectRefusal(await commandsIn(folder)('restore', 'geen.bloemlezing'), 2, 'geen.bloemlezing')
    expectRefusal(await commandsIn(folder)('restore', 'weg.bloemlezing'), 2, 'weg.bloemlezing')
    expect(await editionsIn(folder)).toEqual([['2022', 22]])
  })
})

describe('a knowledge base that is none', () => {
  const makers: readonly (readonly [string, (file: string) => void | Promise<void>])[] = [
    ['foreign', (file) => writeFileSync(file, 'Dit is een brief en geen kennisbank.'.repeat(100))],
    [
      'another SQLite file',
      (file) => {
        const other = new Sqlite(file)
        other.exec('CREATE TABLE brief (tekst)')
        other.close()
      },
    ],
    [
      'newer',
      async (file) => {
        await runCommand(['editions', '--db', file], { cwd: join(file, '..') })
        const newer = new Sqlite(file)
        newer.pragma('user_version = 9999')
        newer.close()
      },
    ],
    [
      'cut off',
      async (file) => {
        await runCommand(['import', edition2022, '--db', file], { cwd: join(file, '..') })
        truncateSync(file, 20_000)
      },
    ],
  ]
  test.each(makers)('%s is bad input for every command and stays as it is', async (_, make) => {
    const folder = temporaryFolder()
    await make(join(folder, db))
    const before = folderState(folder)
    for (const words of [['editions'], ['check'], ['search', 'x'], ['import', page]] as const) {
      const [name, ...rest] = words
      expectRefusal(await commandsIn(folder)(name, ...rest), 2, db)
    }
    expect(folderState(folder)).toEqual(before)
  })

  test('in a folder that is not there is bad input', async () => {
    expectRefusal(
      await runCommand(['editions', '--db', 'weg/kb.bloemlezing'], { cwd: temporaryFolder() }),
      2,
      db,
    )
  })
})

describe('while it is open elsewhere', () => {
  const folder = groupFolder()
  const run = commandsIn(folder)

  /** Holds the knowledge base open in another process until the test is finished. */
  async function holdOpen(): Promise<string> {
    const child = startCommand(['serve', '--db', db], { cwd: folder })
    const ended = new Promise<void>((done) => child.once('close', () => done()))
    onTestFinished(async () => {
      child.kill('SIGTERM')
      await ended
    })
    for await (const line of createInterface({ input: child.stdout })) return line
    throw new Error('serve ended without a line')
  }

  beforeAll(async () => {
    await run('import', edition2022)
  })

  test('serve prints its address and nothing else', async () => {
    expect(await holdOpen()).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?token=\S+$/)
  })

  test('serve beside it says that it only reads', async () => {
    await holdOpen()
    const second = startCommand(['serve', '--db', db], { cwd: folder })
    const said = createInterface({ input: second.stderr })
    onTestFinished(async () => {
      second.kill('SIGTERM')
      await once(second, 'close')
    })
    for await (const line of said) {
      expect(line).toMatch(/^Alleen lezen: /)
      return
    }
    throw new Error('serve said nothing')
  })

  test('reading commands work and say on stderr that they only read', async () => {
    await holdOpen()
    const { code, stdout, stderr } = await run('search', 'aangifte', '--json')
    expect(code).toBe(0)
    expect(searchResult.parse(JSON.parse(stdout)).total).toBeGreaterThan(0)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  })

  test.each([
    ['import', ['import', page]],
    ['tags import', ['tags', 'import', thesaurus]],
    ['restore', ['restore', 'kopie.bloemlezing']],
  ] as const)('%s is refused', async (_, [name, ...words]) => {
    if (!existsSync(join(folder, 'kopie.bloemlezing'))) await run('backup', '-o', 'kopie.bloemlezing')
    await holdOpen()
    expectRefusal(await run(name, ...words), 3, db)
  })
})

test('without --db the knowledge base is in the data folder of the user', async () => {
  const folder = temporaryFolder()
  await runCommand(['import', edition2022], { cwd: folder })
  expect(existsSync(join(folder, 'config/bloemlezing/kennisbank.bloemlezing'))).toBe(true)
})
