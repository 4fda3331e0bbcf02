import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Proposal } from '../../../src/main/core/intake/index.ts'
import { proposeFromText } from '../../../src/main/core/intake/index.ts'

/** Sections as `number title` with their statements' texts. */
const outline = (proposal: Proposal): readonly (readonly string[])[] =>
  proposal.sections.map(({ number, title, statements }) => [
    [number, title].filter((part) => part !== null).join(' '),
    ...statements.map(({ text }) => text),
  ])

describe('one column', () => {
  test('bullets are statements, wrapped lines are joined', () => {
    const text = [
      'Knelpunt 1: Kelders lopen onder',
      '• Na iedere hoosbui staat het water in de Molen-',
      '  buurt tot aan de drempel',
      '• Kolken worden hooguit twee keer per jaar geleegd',
      'Knelpunt 2: Te veel steen',
      '• Tuinen worden betegeld',
    ].join('\n')
    expect(outline(proposeFromText(text))).toEqual([
      [
        '1 Kelders lopen onder',
        'Na iedere hoosbui staat het water in de Molenbuurt tot aan de drempel',
        'Kolken worden hooguit twee keer per jaar geleegd',
      ],
      ['2 Te veel steen', 'Tuinen worden betegeld'],
    ])
  })

  test('a chapter comes before its problem areas', () => {
    const text = [
      '2 Knelpunten in de wijk',
      '',
      '2.1 Kelders lopen onder',
      '',
      'Na iedere hoosbui staat het water tot aan de drempel.',
      '',
      '2.2 Te veel steen',
      '',
      'Tuinen worden betegeld.',
    ].join('\n')
    const proposal = proposeFromText(text)
    expect(proposal.sections.map(({ kind, number }) => [kind, number])).toEqual([
      ['chapter', '2'],
      ['problem-area', '2.1'],
      ['problem-area', '2.2'],
    ])
    expect(outline(proposal)[1]).toEqual([
      '2.1 Kelders lopen onder',
      'Na iedere hoosbui staat het water tot aan de drempel.',
    ])
  })

  test('numbered sentences are statements, not headings', () => {
    const text =
      '1. Bewoners weten niet wie zij moeten bellen.\n2. Het riool is oud.\n3. Schade wordt niet vergoed'
    expect(outline(proposeFromText(text))).toEqual([
      ['', 'Bewoners weten niet wie zij moeten bellen.', 'Het riool is oud.', 'Schade wordt niet vergoed'],
    ])
  })

  test('paragraphs parted by empty lines are statements; nothing is continued', () => {
    const proposal = proposeFromText('Eerste alinea, die over\ntwee regels loopt.\n\nTweede alinea.')
    expect(outline(proposal)).toEqual([['', 'Eerste alinea, die over twee regels loopt.', 'Tweede alinea.']])
    expect(proposal.sections[0]?.continued).toBe(false)
  })
})

describe('two merged columns', () => {
  // Two columns of one fictional page; both texts are set line by line beside each other.
  const page = [
    'Bewoners weten niet wie zij moeten bel- Het riool is op veel plekken ouder dan',
    'len: gemeente, waterschap of corporatie. zestig jaar en wordt niet vervangen.',
    '3.2 Te veel steen, te weinig groen 3.3 Droogte krijgt geen aandacht',
    'Tuinen worden betegeld omdat dat mak- In drie van de vijf zomers viel de beek',
    'kelijk is in onderhoud. volledig droog.',
    'Schoolpleinen bestaan uit asfalt; bij 30 Boeren mogen niet sproeien maar een golf-',
    'graden blijft iedereen binnen. baan wel, dat is niet uit te leggen.',
    'bloemlezing - programma water in de wijk 12',
  ].join('\n')
  const proposal = proposeFromText(page)

  test('each column is read down before the next', () => {
    expect(outline(proposal)).toEqual([
      ['', 'Bewoners weten niet wie zij moeten bellen: gemeente, waterschap of corporatie.'],
      [
        '3.2 Te veel steen, te weinig groen',
        'Tuinen worden betegeld omdat dat makkelijk is in onderhoud.',
        'Schoolpleinen bestaan uit asfalt; bij 30 graden blijft iedereen binnen.',
        'Het riool is op veel plekken ouder dan zestig jaar en wordt niet vervangen.',
      ],
      [
        '3.3 Droogte krijgt geen aandacht',
        'In drie van de vijf zomers viel de beek volledig droog.',
        'Boeren mogen niet sproeien maar een golfbaan wel, dat is niet uit te leggen.',
      ],
    ])
  })

  test('the footer is set aside and gives the page number', () => {
    expect(proposal.furniture).toEqual(['bloemlezing - programma water in de wijk 12'])
    expect(proposal.sections[0]?.statements[0]?.page).toBe(12)
  })

  test('text before the first heading belongs to an earlier page', () => {
    expect(proposal.sections[0]).toMatchObject({ number: null, title: null, continued: true })
    expect(proposal.warnings).toContainEqual({ code: 'section-continued', page: 12 })
  })

  test('the source of a statement can be found back', () => {
    const lines = page.split('\n')
    for (const { statements } of proposal.sections) {
      for (const { lines: parts, quote } of statements) {
        expect(parts.map(({ line, from, to }) => lines[line - 1]?.slice(from, to)).join('\n')).toBe(quote)
      }
    }
  })
})

describe('any text', () => {
  // 'iv.' would be read as the number of a list item, which is left out on purpose.
  const word = fc.stringMatching(/^[A-Z]?[b-np-z]{2,9}[.,]?$/).filter((found) => !/^[ivx]+\.$/.test(found))
  const row = fc.array(word, { minLength: 1, maxLength: 10 }).map((words) => words.join(' '))
  const heading = fc
    .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }))
    .map(([a, b]) => `${a}.${b} Titel`)
  const document = fc
    .array(
      fc.oneof(
        { weight: 8, arbitrary: row },
        { weight: 1, arbitrary: heading },
        { weight: 1, arbitrary: fc.constantFrom('', '\f', '17') },
      ),
      {
        minLength: 1,
        maxLength: 9,
      },
    )
    .map((rows) => rows.join('\n'))

  const counted = (text: string): ReadonlyMap<string, number> =>
    new Map(
      [...Map.groupBy(text.match(/\S+/g) ?? [], (found) => found)].map(([key, all]) => [key, all.length]),
    )

  test('every word comes out exactly once; what was set aside at one place may stand in the text at another', () => {
    fc.assert(
      fc.property(document, (text) => {
        const proposal = proposeFromText(text)
        const out = proposal.sections.flatMap(({ number, title, statements }) => [
          number ?? '',
          title ?? '',
          ...statements.map((statement) => statement.text),
        ])
        const aside = new Set(proposal.furniture)
        const body = text.split(/[\n\f]/).filter((line) => !aside.has(line.trim()))
        const [found, least, most] = [out.join(' '), body.join(' '), text].map(counted)
        expect([...(found?.keys() ?? [])].filter((key) => most?.has(key) !== true)).toEqual([])
        for (const [key, times] of most ?? []) {
          expect(found?.get(key) ?? 0).toBeGreaterThanOrEqual(least?.get(key) ?? 0)
          expect(found?.get(key) ?? 0).toBeLessThanOrEqual(times)
        }
      }),
      { numRuns: 20 },
    )
  }, 120_000)

  test('confidence is a probability and progress ends at one', () => {
    fc.assert(
      fc.property(document, (text) => {
        const seen: number[] = []
        const { sections } = proposeFromText(text, (done) => seen.push(done))
        for (const { confidence } of sections.flatMap(({ statements }) => statements)) {
          expect(confidence).toBeGreaterThanOrEqual(0)
          expect(confidence).toBeLessThanOrEqual(1)
        }
        if (sections.length > 0) expect(seen.at(-1)).toBe(1)
      }),
      { numRuns: 8 },
    )
  }, 120_000)

  test('a very long page is read as one column', () => {
    const proposal = proposeFromText(
      Array.from({ length: 3_000 }, (_, index) => `Regel ${index} is een zin.`).join('\n'),
    )
    expect(proposal.sections[0]?.statements).toHaveLength(3_000)
  })
})
