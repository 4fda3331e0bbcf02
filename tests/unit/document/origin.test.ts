import { describe, expect, test } from 'vitest'
import {
  type Block,
  documentProperties,
  fingerprintOf,
  isBlank,
  keyOf,
  originOf,
  profiles,
} from '../../../src/shared/document/index.ts'
import { date, editionWith, idOf, placed, published, section, statement } from '../../support/published.ts'

const paragraph = (...content: Extract<Block, { type: 'paragraph' }>['content']): Block => ({
  type: 'paragraph',
  content,
})
const words = (text: string, ...marks: ('bold' | 'italic')[]) => ({ type: 'text', text, marks }) as const
const list = (...texts: string[]): Block => ({
  type: 'list',
  style: 'bullet',
  items: texts.map((text) => ({ level: 0, content: [words(text)] })),
})

const anthology = editionWith([
  section('2', 'Aangifte', {
    sections: [
      section('2.1', 'Drempels', { placements: [placed(statement('a')), placed(statement('b'))] }),
      section('2.2', 'Opvang', { placements: [placed(statement('c'))] }),
    ],
  }),
])
const propertiesOf = (document: Parameters<typeof documentProperties>[0]) =>
  new Map(documentProperties(document).map(({ name, value }) => [name, value]))

describe('the properties of a document', () => {
  test('tell what was exported, and how', () => {
    const origin = originOf(propertiesOf(published(anthology, { ...profiles['Kamerbrief bijlage'] })))
    expect(origin).toMatchObject({
      programme: 'Samen tegen mensenhandel',
      edition: '2022',
      date,
      making: { part: 'whole', manner: profiles['Kamerbrief bijlage'] },
    })
    expect(origin?.sections.map(({ key, statements }) => [key, statements.map((one) => one.key)])).toEqual([
      [keyOf(idOf('deel-Aangifte')), []],
      [keyOf(idOf('deel-Drempels')), [keyOf(idOf('plaats-a')), keyOf(idOf('plaats-b'))]],
      [keyOf(idOf('deel-Opvang')), [keyOf(idOf('plaats-c'))]],
    ])
  })

  test('are short enough for Word, however much is exported', () => {
    const placements = Array.from({ length: 300 }, (_, at) => placed(statement(`${at}`)))
    const properties = propertiesOf(published(editionWith([section('1', 'Lang', { placements })])))
    expect(Math.max(...[...properties.values()].map((value) => value.length))).toBeLessThanOrEqual(255)
    expect(originOf(properties)?.sections[0]?.statements).toHaveLength(300)
  })

  test('quote nothing of the text', () => {
    const properties = [...propertiesOf(published(anthology)).values()].join(' ')
    expect(properties).not.toMatch(/Drempels|Opvang|Woorden/)
  })

  test('say nothing when a part of them is gone', () => {
    const placements = Array.from({ length: 40 }, (_, at) => placed(statement(`${at}`)))
    const properties = propertiesOf(published(editionWith([section('1', 'Lang', { placements })])))
    properties.delete('Bloemlezing inhoud 2')
    expect(originOf(properties)).toBeNull()
  })

  test('of several editions say nothing of how to compare them', () => {
    const [edition] = anthology.editions
    const two = { ...anthology, editions: edition === undefined ? [] : [edition, edition] }
    expect(originOf(propertiesOf(published(two)))).toBeNull()
  })
})

describe('the fingerprint of a text', () => {
  const text = [
    paragraph(words('De aangifte '), words('duurt', 'bold'), words(' te lang.')),
    list('een', 'twee'),
  ]

  test.each([
    [
      'blanks',
      [paragraph(words(' De  aangifte '), words('duurt', 'bold'), words(' te lang. ')), list('een', 'twee')],
    ],
    [
      'where runs are cut',
      [
        paragraph(words('De aan'), words('gifte'), words(' duurt', 'bold'), words(' te lang.')),
        list('een', 'twee'),
      ],
    ],
    ['empty paragraphs', [paragraph(), ...text, paragraph()]],
    ['lists that touch', [text[0] ?? paragraph(), list('een'), list('twee')]],
  ])('is the same whatever the %s', (_, other) => {
    expect(fingerprintOf(other)).toBe(fingerprintOf(text))
  })

  test.each([
    [
      'word',
      [paragraph(words('De aangifte '), words('duurde', 'bold'), words(' te lang.')), list('een', 'twee')],
    ],
    ['mark', [paragraph(words('De aangifte duurt te lang.')), list('een', 'twee')]],
    ['item', [text[0] ?? paragraph(), list('een twee')]],
    [
      'paragraph',
      [
        paragraph(words('De aangifte ')),
        paragraph(words('duurt', 'bold'), words(' te lang.')),
        list('een', 'twee'),
      ],
    ],
    [
      'line',
      [
        paragraph(words('De aangifte '), { type: 'line-break' }, words('duurt', 'bold'), words(' te lang.')),
        list('een', 'twee'),
      ],
    ],
  ] satisfies [string, Block[]][])('is another for another %s', (_, other) => {
    expect(fingerprintOf(other)).not.toBe(fingerprintOf(text))
  })

  test('a text without words is blank', () => {
    expect(isBlank([paragraph(words(' ')), list('')])).toBe(true)
    expect(isBlank(text)).toBe(false)
  })
})
