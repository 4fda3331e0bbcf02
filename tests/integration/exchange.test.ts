import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { BadInputReason } from '../../src/shared/contract/index.ts'
import type { ExchangeEdition, ExchangeSection } from '../../src/shared/domain/index.ts'
import {
  contentsOf,
  corpusFolder,
  fileOf,
  importJson,
  openCoreForTest,
  type OpenedCore,
} from '../support/core.ts'
import { exchangeEdition, olderEdition } from '../support/exchange-arbitraries.ts'
import { canonical } from '../support/exchange-canonical.ts'

/** A value as it is after writing and reading it as JSON. */
const asRead = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value

const corpus = (name: string): ExchangeEdition =>
  JSON.parse(readFileSync(join(corpusFolder, name), 'utf8')) as ExchangeEdition

const editionOf = (fields: Partial<ExchangeEdition> = {}): ExchangeEdition => ({
  format: 'bloemlezing-edition',
  version: 1,
  edition: { id: '2022' },
  sections: [
    {
      id: 'a',
      title: 'Aangifte',
      statements: [
        { id: 's-1', text: 'Een.' },
        { id: 's-2', text: 'Twee.' },
      ],
    },
  ],
  ...fields,
})

const exported = (
  { client }: OpenedCore,
  edition: string,
  section: string | null = null,
): Promise<ExchangeEdition> => client.library.exportEdition({ edition, section })

describe('without loss', () => {
  test('any edition is exported as it was imported, and again from another knowledge base', async () => {
    const [one, other] = [await openCoreForTest(), await openCoreForTest()]
    for (const { client } of [one, other]) await importJson(client, olderEdition)

    await fc.assert(
      fc.asyncProperty(exchangeEdition, async (edition) => {
        const id = edition.edition.id
        await importJson(one.client, edition)
        const first = await exported(one, id)
        await importJson(other.client, first)
        const second = await exported(other, id)
        for (const { client } of [one, other]) await client.knowledgeBase.undo()

        expect(first).toEqual(canonical(asRead(edition), first))
        expect(JSON.stringify(second)).toBe(JSON.stringify(first))
      }),
      { numRuns: 100 },
    )
  })

  test.each(['samen-tegen-mensenhandel-p18.json', 'voorbeeld-editie-2026.json'])(
    '%s is given back exactly',
    async (name) => {
      const opened = await openCoreForTest()
      const file = corpus(name)
      await importJson(opened.client, file)
      expect(await exported(opened, file.edition.id)).toEqual(file)
    },
  )

  test('both sample editions in one programme keep their own words', async () => {
    const opened = await openCoreForTest()
    const [older, newer] = [corpus('samen-tegen-mensenhandel-p18.json'), corpus('voorbeeld-editie-2026.json')]
    await opened.client.intake.openSample()
    expect((await exported(opened, older.edition.id)).sections).toEqual(older.sections)
    expect((await exported(opened, newer.edition.id)).sections).toEqual(newer.sections)
  })

  test('an edition under another id is the same edition otherwise', async () => {
    const opened = await openCoreForTest()
    const file = corpus('samen-tegen-mensenhandel-p18.json')
    await importJson(opened.client, file, 'kopie')
    expect(await exported(opened, 'kopie')).toEqual({ ...file, edition: { ...file.edition, id: 'kopie' } })
  })

  test('a byte order mark is no part of the file', async () => {
    const opened = await openCoreForTest()
    const file = fileOf('bom.json', `\uFEFF${JSON.stringify(editionOf())}`)
    await opened.client.intake.importEdition({ ...file, edition: null })
    expect((await exported(opened, '2022')).sections[0]?.title).toBe('Aangifte')
  })
})

describe('numbers', () => {
  const numbers = (sections: readonly ExchangeSection[]): unknown[] =>
    sections.map(({ number, sections: below = [] }) =>
      below.length === 0 ? number : [number, ...numbers(below)],
    )

  const numbered = async (edition: Partial<ExchangeEdition>): Promise<ExchangeEdition> => {
    const opened = await openCoreForTest()
    await importJson(opened.client, editionOf(edition))
    return exported(opened, '2022')
  }

  test('sections without the field are numbered by the scheme, from its starts', async () => {
    const edition = await numbered({
      edition: { id: '2022', scheme: { levels: ['I', 'A'], start: { tweede: 4 } } },
      sections: [{}, { id: 'tweede', sections: [{}, {}] }, {}],
    })
    expect(numbers(edition.sections)).toEqual(['I', ['IV', 'IV.A', 'IV.B'], 'V'])
  })

  test.each<[string, readonly (string | null)[], readonly string[], Readonly<Record<string, number>>]>([
    ['regular', ['1', '2', '3'], ['1'], {}],
    ['from a later start', ['2.2', '2.3'], ['1'], {}],
    ['a gap', ['1', '4', '5'], ['1'], { 's-1': 4 }],
    ['Roman', ['I', 'II', 'III', 'IV'], ['I'], {}],
    ['letters', ['C', 'D'], ['A'], { 's-0': 3 }],
    ['none', [null, null], ['1', '1'], {}],
    ['none between', ['1', null, '2'], ['1'], {}],
  ])('%s numbers stand as read, with the style and starts that they need', async (_, read, levels, start) => {
    const edition = await numbered({ sections: read.map((number, index) => ({ id: `s-${index}`, number })) })
    expect(numbers(edition.sections)).toEqual(read)
    expect(edition.edition.scheme).toEqual({ levels, start })
  })

  test('a section whose number and title are absent is one that goes on, unless it says it is not', async () => {
    const edition = await numbered({
      sections: [
        { id: 'a', number: null, title: null },
        { id: 'b', number: null, title: null, continued: false },
        { id: 'c', number: '2', title: 'Twee', continued: true },
      ],
    })
    expect(edition.sections.map(({ continued }) => continued)).toEqual([undefined, false, true])
  })
})

describe('a part', () => {
  test('holds the section with those below it, and the links within', async () => {
    const opened = await openCoreForTest()
    await importJson(
      opened.client,
      editionOf({
        sections: [
          { number: '1', statements: [{ id: 's-1', text: 'Een.' }] },
          {
            number: '2',
            sections: [
              {
                number: '2.1',
                statements: [
                  { id: 's-2', text: 'Twee.' },
                  { id: 's-3', text: 'Drie.' },
                ],
              },
            ],
          },
        ],
        links: [
          { from: 's-2', to: 's-3', type: 'related' },
          { from: 's-1', to: 's-2', type: 'causes' },
        ],
      }),
    )
    const part = await exported(opened, '2022', '2')
    expect(part.sections.map(({ number }) => number)).toEqual(['2'])
    expect(part.sections[0]?.sections?.[0]?.statements?.map(({ text }) => text)).toEqual(['Twee.', 'Drie.'])
    expect(part.links).toEqual([{ from: 's-2', to: 's-3', type: 'related' }])
  })

  test('gives the text of a statement that also stands before it', async () => {
    const opened = await openCoreForTest()
    await importJson(
      opened.client,
      editionOf({
        sections: [
          { number: '1', statements: [{ id: 's-1', text: 'Een.' }] },
          { number: '2', statements: [{ id: 's-1' }] },
        ],
      }),
    )
    expect((await exported(opened, '2022', '2')).sections[0]?.statements?.[0]?.text).toBe('Een.')
  })

  test('that is not there is not found', async () => {
    const opened = await openCoreForTest()
    await importJson(opened.client, editionOf())
    await expect(exported(opened, '2022', '9.9')).rejects.toMatchObject({
      code: 'NOT_FOUND',
      data: { entity: 'section', id: '9.9' },
    })
  })
})

describe('references', () => {
  const newer = (fields: Partial<ExchangeEdition> = {}): ExchangeEdition =>
    editionOf({
      edition: { id: '2022' },
      sections: [{ statements: [{ id: 's-1', text: 'Aangifte duurt lang.', lineage: ['ouder/o-1'] }] }],
      ...fields,
    })

  const lineage = async ({ client }: OpenedCore) => {
    const { rows } = await client.library.statements({ scope: { kind: 'edition', edition: '2022' } })
    return (await client.library.statement({ id: rows[0]?.id ?? '' })).lineage
  }

  test('lineage finds the older edition that was there before', async () => {
    const opened = await openCoreForTest()
    await importJson(opened.client, olderEdition)
    await importJson(opened.client, newer())
    expect(await lineage(opened)).toMatchObject([{ edition: 'ouder', text: 'Aangifte doen duurt lang.' }])
  })

  test('lineage read before its older edition finds it when that arrives', async () => {
    const opened = await openCoreForTest()
    await importJson(opened.client, newer())
    expect(await lineage(opened)).toEqual([{ edition: 'ouder', statement: null, text: null }])
    await importJson(opened.client, olderEdition)
    expect(await lineage(opened)).toMatchObject([{ edition: 'ouder', text: 'Aangifte doen duurt lang.' }])
  })

  test('lineage waits again when the older edition is taken back', async () => {
    const opened = await openCoreForTest()
    await importJson(opened.client, newer())
    await importJson(opened.client, olderEdition)
    await opened.client.knowledgeBase.undo()
    expect(await lineage(opened)).toEqual([{ edition: 'ouder', statement: null, text: null }])
  })

  test('a link leads to a section by the number that the scheme gives it', async () => {
    const opened = await openCoreForTest()
    await importJson(
      opened.client,
      editionOf({
        sections: [
          { id: 'a', statements: [{ id: 's-1', text: 'Een.' }] },
          { id: 'b', sections: [{ id: 'c' }] },
        ],
        links: [{ from: 's-1', to: { section: '2.1' }, type: 'related' }],
      }),
    )
    expect((await exported(opened, '2022')).links).toEqual([
      { from: 's-1', to: { section: '2.1' }, type: 'related' },
    ])
  })

  test('a link to what no edition shows is left out, so that the file can be read', async () => {
    const opened = await openCoreForTest()
    const links = [{ from: 's-1', to: 's-2', type: 'related' as const }]
    await importJson(opened.client, editionOf({ links }))
    const { hits } = await opened.client.search.query({ query: 'twee' })
    await opened.client.statements.bin({ ids: hits.map(({ id }) => id) })
    const file = await exported(opened, '2022')
    expect(file.links).toEqual([])
    await importJson(opened.client, file, 'kopie')
    expect((await exported(opened, 'kopie')).sections[0]?.statements).toHaveLength(1)
  })

  test('a link to another edition keeps that edition in its name', async () => {
    const opened = await openCoreForTest()
    await importJson(opened.client, olderEdition)
    const links = [{ from: 's-1', to: 'ouder/o-2', type: 'solves' as const }]
    await importJson(opened.client, newer({ links }))
    expect((await exported(opened, '2022')).links).toEqual(links)
  })

  test('a link to an edition that is not here is kept, and leads there when it comes', async () => {
    const opened = await openCoreForTest()
    const links = [
      { from: 's-1', to: 'ouder/o-2', type: 'solves' as const },
      { from: 's-1', to: { section: 'ouder/afd-1' }, type: 'related' as const },
    ]
    await importJson(opened.client, newer({ links }))
    expect((await exported(opened, '2022')).links).toEqual(links)
    await importJson(opened.client, {
      ...editionOf({ edition: { id: 'ouder' } }),
      sections: [{ id: 'afd-1', statements: [{ id: 'o-2', text: 'Opvang is er niet.' }] }],
    })
    const { rows } = await opened.client.library.statements({ scope: { kind: 'edition', edition: '2022' } })
    const { links: shown } = await opened.client.library.statement({ id: rows[0]?.id ?? '' })
    expect(shown.map(({ other }) => other.entity)).toEqual(['statement', 'section'])
    expect((await exported(opened, '2022')).links).toEqual(links)
  })

  test('a link to a statement that its edition does not have is refused', async () => {
    const opened = await openCoreForTest()
    await importJson(opened.client, olderEdition)
    const links = [{ from: 's-1', to: 'ouder/nergens', type: 'solves' as const }]
    await expect(importJson(opened.client, newer({ links }))).rejects.toMatchObject({
      code: 'BAD_INPUT',
      data: { reason: 'unknown-reference' },
    })
  })
})

describe('a wrong file is refused and leaves nothing', () => {
  const refusals: readonly [string, BadInputReason, string | Uint8Array<ArrayBuffer>][] = [
    ['an empty file', 'empty', ''],
    ['blanks', 'empty', ' \n\t'],
    ['windows-1252', 'not-text', new Uint8Array([0x7b, 0x22, 0xe9, 0x22, 0x7d])],
    ['UTF-16', 'not-text', new Uint8Array([0xff, 0xfe, 0x7b, 0x00])],
    ['half a document', 'not-json', '{"format": "bloemlezing-edition", '],
    ['plain text', 'not-json', 'Er is te weinig opvang.'],
    ['a number', 'wrong-format', '42'],
    ['null', 'wrong-format', 'null'],
    ['a list', 'wrong-format', '[]'],
    ['another format', 'wrong-format', '{"format":"iets-anders","version":1}'],
    ['a section that is no object', 'wrong-format', JSON.stringify({ ...editionOf(), sections: ['x'] })],
    [
      'an unknown kind',
      'wrong-format',
      JSON.stringify(editionOf()).replace('"text"', '"kind":"mening","text"'),
    ],
    ['an empty edition id', 'wrong-format', JSON.stringify(editionOf({ edition: { id: '' } }))],
    ['a later version', 'newer-version', JSON.stringify({ ...editionOf(), version: 2 })],
    ['the same id with two texts', 'repeated-id', JSON.stringify(editionOf()).replace('s-2', 's-1')],
    [
      'a placement of nothing',
      'unknown-reference',
      JSON.stringify(editionOf({ sections: [{ statements: [{ id: 's-9' }] }] })),
    ],
    [
      'a link to nothing',
      'unknown-reference',
      JSON.stringify(editionOf({ links: [{ from: 's-1', to: 's-9', type: 'related' }] })),
    ],
    [
      'a link to a section that is not there',
      'unknown-reference',
      JSON.stringify(editionOf({ links: [{ from: 's-1', to: { section: '9' }, type: 'related' }] })),
    ],
    ['sections nested without end', 'wrong-format', nested(20_000)],
  ]

  test.each([
    ['{"format": "bloemlezing-edition",\n "version" 1}', 'regel 2, teken 12'],
    [JSON.stringify({ ...editionOf(), sections: ['x'] }), 'sections.0: Ongeldige invoer: verwacht object'],
  ])('%s is told with its place, in Dutch', async (content, detail) => {
    const opened = await openCoreForTest()
    const error: unknown = await opened.client.intake
      .importEdition(fileOf('fout.json', content))
      .catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ data: { detail: expect.stringContaining(detail) as string } })
  })

  test.each(refusals)('%s (%s)', async (_, reason, content) => {
    const opened = await openCoreForTest()
    await importJson(opened.client, olderEdition)
    const before = contentsOf(opened)
    const file = fileOf('fout.json', content)
    const error: unknown = await opened.client.intake
      .importEdition({ ...file, edition: null })
      .catch((thrown) => thrown)
    expect(error).toMatchObject({
      code: 'BAD_INPUT',
      data: { reason, file: 'fout.json' },
    })
    expect(contentsOf(opened)).toEqual(before)
  })

  test('an edition that is there already', async () => {
    const opened = await openCoreForTest()
    await importJson(opened.client, editionOf())
    const before = contentsOf(opened)
    await expect(importJson(opened.client, editionOf())).rejects.toMatchObject({
      code: 'ALREADY_EXISTS',
      data: { entity: 'edition', id: '2022' },
    })
    expect(contentsOf(opened)).toEqual(before)
  })
})

function nested(depth: number): string {
  const open = '{"sections":['.repeat(depth)
  return `{"format":"bloemlezing-edition","version":1,"edition":{"id":"diep"},"sections":[${open}${']}'.repeat(depth)}]}`
}
