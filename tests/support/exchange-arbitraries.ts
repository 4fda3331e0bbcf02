/** Editions in the exchange format, over the whole schema, with hostile words. */
import * as fc from 'fast-check'
import {
  editionStatuses,
  type ExchangeCitation,
  type ExchangeEdition,
  type ExchangeLink,
  type ExchangeLinkEnd,
  type ExchangeSection,
  type ExchangeStatement,
  type ExchangeTag,
  exchangeFormat,
  exchangeVersion,
  type Inline,
  linkTypes,
  markTypes,
  numberStyles,
  type RichText,
  sectionKinds,
  statementKinds,
} from '../../src/shared/domain/index.ts'

/** The edition that references of generated editions lead to, where they lead anywhere. */
export const olderEdition: ExchangeEdition = {
  format: exchangeFormat,
  version: exchangeVersion,
  programme: 'Ouder programma',
  edition: { id: 'ouder', title: 'Oudere editie', year: 2018, status: 'final' },
  sections: [
    {
      id: 'o-sectie',
      number: '2',
      title: 'Aangifte',
      statements: [
        { id: 'o-1', text: 'Aangifte doen duurt lang.' },
        { id: 'o-2', text: 'De opvang is vol.' },
      ],
    },
  ],
}

const hostile = [
  "'); DROP TABLE statement; --",
  '<script>alert(1)</script> & <b>',
  '"citaat" \\ en \\u0000',
  'nul\u0000teken',
  'constructor',
  'rechts\u202enaar links',
  '👩‍👩‍👧 gezin',
  'cafe\u0301 en café',
  'regel een\nregel twee\r\nregel drie',
  ' met witruimte ',
  '%_*?',
  'null',
]

const word = fc.oneof(
  fc.constantFrom(...hostile),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 8 }),
)
// An own property of this name does not survive a JSON reader that guards against prototypes.
const id = word.filter((text) => text !== '' && text !== '__proto__')

/** Leaves the field out, or writes it as null, or gives it a value. */
const nullable = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> =>
  fc.option(value, { nil: null })

const record = <Shape extends object, Required extends keyof Shape = never>(
  fields: { [Key in keyof Shape]: fc.Arbitrary<Shape[Key]> },
  requiredKeys: Required[] = [],
) => fc.record(fields, { requiredKeys })

const data = fc.constantFrom<Extract<Inline, { type: 'opaque-inline' }>['data']>(
  null,
  { a: [1, 'x'] },
  3.5,
  'tekst',
)
const textNode = record(
  {
    type: fc.constant('text' as const),
    text: word,
    marks: fc.uniqueArray(fc.constantFrom(...markTypes), { maxLength: 3 }),
  },
  ['type', 'text'],
)
const inline = fc.oneof(
  { weight: 4, arbitrary: textNode },
  fc.constant({ type: 'line-break' as const }),
  fc.record({
    type: fc.constant('link' as const),
    href: word,
    content: fc.array(textNode, { maxLength: 2 }),
  }),
  fc.record({ type: fc.constant('reference' as const), target: word, label: word }),
  fc.record({ type: fc.constant('footnote' as const), content: fc.array(textNode, { maxLength: 2 }) }),
  fc.record({
    type: fc.constant('opaque-inline' as const),
    text: word,
    data,
  }),
)
const inlines = fc.array(inline, { maxLength: 3 })
const block = fc.oneof(
  fc.record({ type: fc.constant('paragraph' as const), content: inlines }),
  fc.record({
    type: fc.constant('list' as const),
    style: fc.constantFrom('bullet' as const, 'number' as const),
    items: fc.array(fc.record({ content: inlines, level: fc.integer({ min: 0, max: 8 }) }), { maxLength: 3 }),
  }),
  fc.record({
    type: fc.constant('table' as const),
    headerRows: fc.integer({ min: 0, max: 1 }),
    rows: fc.array(fc.array(fc.record({ content: inlines }), { maxLength: 2 }), { maxLength: 2 }),
  }),
  fc.record({
    type: fc.constant('opaque' as const),
    text: word,
    data,
  }),
)
export const richText: fc.Arbitrary<RichText> = fc.record({
  version: fc.constant(1 as const),
  blocks: fc.array(block, { maxLength: 3 }),
})

const count = fc.integer({ min: -3, max: 5_000 })
const date = fc.constantFrom('2022', '2022-03', '2022-03-01')
const citation: fc.Arbitrary<ExchangeCitation> = record({
  name: nullable(word),
  page: nullable(count),
  row: nullable(count),
  respondent: nullable(word),
  organisation: nullable(word),
  type: nullable(word),
  date: nullable(date),
  quote: nullable(word),
})

const tagPath = fc.oneof(
  fc.constantFrom(
    'Thema/Aangifte',
    'Thema',
    'Thema/Opvang',
    ' Thema / Opvang ',
    'Fase',
    'Doelgroep/A/B',
    '/',
    ' ',
  ),
  id,
)
const tag: fc.Arbitrary<ExchangeTag> = record(
  {
    path: tagPath,
    synonyms: fc.array(word, { maxLength: 3 }),
    related: fc.array(tagPath, { maxLength: 2 }),
    description: nullable(word),
  },
  ['path'],
)

const lineage = fc.array(
  fc.oneof(fc.constantFrom('ouder/o-1', 'ouder/o-2', 'ouder/o-sectie', 'ouder/weg', '2010/s-1', 'los'), word),
  { maxLength: 3 },
)
const note = record({ text: word, author: nullable(word), at: nullable(word) }, ['text'])

/** A statement without its id. */
const statement: fc.Arbitrary<ExchangeStatement> = record(
  {
    text: word,
    rich: nullable(richText),
    kind: fc.constantFrom(...statementKinds),
    tags: fc.array(tagPath, { maxLength: 3 }),
    note: nullable(word),
    notes: fc.array(note, { maxLength: 2 }),
    lineage,
    source: nullable(citation),
    citations: fc.array(citation, { maxLength: 2 }),
  },
  ['text'],
)

const number = nullable(
  fc.oneof(
    fc.constantFrom('1', '2', '3', '2.1', '2.2', '2.4', 'A', 'B', 'A.1', 'I', 'II', 'IV', 'x', '', ' ', '1.'),
    word,
  ),
)

/** A section without its id, and where in the list of statements its own ones lie. */
type Shape = Omit<ExchangeSection, 'id' | 'statements' | 'sections'> & {
  readonly own: number
  readonly sections?: Shape[] | undefined
}

const shapes = fc.letrec<{ section: Shape }>((tie) => ({
  section: record(
    {
      number,
      title: nullable(word),
      kind: fc.constantFrom(...sectionKinds),
      continued: fc.boolean(),
      intro: nullable(word),
      rich: nullable(richText),
      notes: fc.array(note, { maxLength: 2 }),
      lineage,
      own: fc.nat({ max: 3 }),
      sections: fc.array(tie('section'), { maxLength: 2, depthIdentifier: 'sections' }),
    },
    ['own'],
  ),
})).section

const editionParts = fc.record({
  shapes: fc.array(shapes, { maxLength: 4 }),
  statements: fc.array(statement, { minLength: 1, maxLength: 8 }),
  // About one in four has no id of its own.
  sectionIds: fc.uniqueArray(id, { minLength: 8, maxLength: 8 }),
  statementIds: fc.uniqueArray(id, { minLength: 8, maxLength: 8 }),
  nameless: fc.array(fc.nat({ max: 3 }), { minLength: 16, maxLength: 16 }),
  /** Where statements stand once more: which statement, in which section, at which end. */
  repeats: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.boolean()), { maxLength: 4 }),
  starts: fc.array(fc.tuple(fc.nat({ max: 7 }), fc.constantFrom(1, 2, 7, 40, 999_999)), { maxLength: 3 }),
  levels: fc.option(fc.array(fc.constantFrom(...numberStyles), { minLength: 1, maxLength: 4 }), {
    nil: undefined,
  }),
  links: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom(...linkTypes)), { maxLength: 5 }),
  head: record({
    programme: nullable(word),
    tags: fc.array(tag, { maxLength: 5 }),
  }),
  edition: record(
    {
      id: id,
      title: nullable(word),
      year: nullable(fc.integer({ min: 0, max: 9999 })),
      status: fc.constantFrom(...editionStatuses),
    },
    ['id'],
  ),
})

type Parts = typeof editionParts extends fc.Arbitrary<infer Value> ? Value : never

/** Any valid edition that refers to nothing but itself and `olderEdition`. */
export const exchangeEdition: fc.Arbitrary<ExchangeEdition> = editionParts
  .filter(({ edition }) => edition.id !== olderEdition.edition.id)
  .map(assemble)

function assemble(parts: Parts): ExchangeEdition {
  const sectionIds = parts.sectionIds.filter((_, index) => parts.nameless[index] !== 0)
  const freeIds = [...sectionIds]
  const freeStatements = parts.statements.map((own, index): ExchangeStatement => {
    const name = parts.statementIds[index]
    return parts.nameless[8 + index] === 0 || name === undefined ? own : { ...own, id: name }
  })
  const placed: ExchangeStatement[] = []
  const all: ExchangeSection[] = []
  const build = ({ own, sections, ...fields }: Shape): ExchangeSection => {
    const name = freeIds.shift()
    const statements = freeStatements.splice(0, own)
    placed.push(...statements)
    const section: ExchangeSection = { ...fields, ...(name === undefined ? {} : { id: name }), statements }
    all.push(section)
    if (sections !== undefined) section.sections = sections.map(build)
    return section
  }
  const sections = parts.shapes.map(build)

  const names = placed.flatMap((one) => (one.id === undefined ? [] : [one.id]))
  for (const [which, where, first] of parts.repeats) {
    const again = pick(names, which)
    const list = pick(all, where)?.statements
    if (again !== undefined) list?.splice(first ? 0 : list.length, 0, { id: again })
  }

  const ends: ExchangeLinkEnd[] = [
    ...names,
    ...all.flatMap((section) => [
      ...(section.id === undefined ? [] : [{ section: section.id }]),
      ...(section.number ? [{ section: section.number }] : []),
    ]),
  ]
  const targets: ExchangeLinkEnd[] = [...ends, 'ouder/o-1', { section: 'ouder/o-sectie' }]
  const links = parts.links.flatMap(([one, other, type]): ExchangeLink[] => {
    const from = pick(ends, one)
    const to = pick(targets, other)
    return from === undefined || to === undefined ? [] : [{ from, to, type }]
  })

  const start = Object.fromEntries(
    parts.starts.flatMap(([which, first]) => {
      const name = sectionIds[which]
      return name === undefined ? [] : [[name, first]]
    }),
  )
  const scheme = { start, ...(parts.levels === undefined ? {} : { levels: parts.levels }) }
  return {
    format: exchangeFormat,
    version: exchangeVersion,
    ...parts.head,
    edition: { ...parts.edition, scheme },
    sections,
    links,
  }
}

const pick = <Item>(items: readonly Item[], which: number): Item | undefined => items[which % items.length]
