// The sample corpus: complete, consistent within itself, and rich enough to show every feature.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

interface Citation {
  readonly organisation: string | null
  readonly name: string
  readonly quote: string
}

interface Statement {
  readonly id: string
  readonly text: string
  readonly kind: string
  readonly tags: readonly string[]
  readonly note: string | null
  readonly lineage: readonly string[]
  readonly source: Citation
  readonly citations: readonly Citation[]
}

interface FurtherPlacement {
  readonly id: string
}

interface Section {
  readonly id: string
  readonly number: string | null
  readonly title: string | null
  readonly kind: string
  readonly intro: string | null
  readonly statements: readonly (Statement | FurtherPlacement)[]
  readonly sections: readonly Section[]
}

interface Tag {
  readonly path: string
  readonly synonyms: readonly string[]
  readonly related: readonly string[]
}

interface Link {
  readonly from: string
  readonly to: string | { readonly section: string }
  readonly type: string
}

interface Edition {
  readonly programme: string
  readonly edition: { readonly id: string; readonly title: string; readonly status: string }
  readonly sections: readonly Section[]
  readonly tags: readonly Tag[]
  readonly links: readonly Link[]
}

const readText = (name: string): string =>
  readFileSync(new URL(`../../corpus/${name}`, import.meta.url), 'utf8')
const readJson = (name: string): unknown => JSON.parse(readText(name))

const pageText = readText('samen-tegen-mensenhandel-p18.txt')
const page = readJson('samen-tegen-mensenhandel-p18.json') as Edition
const example = readJson('voorbeeld-editie-2026.json') as Edition
const thesaurus = readJson('thesaurus.json') as { readonly tags: readonly Tag[] }

const flatten = (sections: readonly Section[]): readonly Section[] =>
  sections.flatMap((section) => [section, ...flatten(section.sections)])
const sectionsOf = (edition: Edition): readonly Section[] => flatten(edition.sections)
const placementsOf = (edition: Edition): readonly (Statement | FurtherPlacement)[] =>
  sectionsOf(edition).flatMap((section) => section.statements)
const isStatement = (placement: Statement | FurtherPlacement): placement is Statement => 'text' in placement
const statementsOf = (edition: Edition): readonly Statement[] => placementsOf(edition).filter(isStatement)
const titleOver = (edition: Edition, text: string | undefined): string | null | undefined =>
  sectionsOf(edition).find(({ statements }) =>
    statements.some((placement) => isStatement(placement) && placement.text === text),
  )?.title
const problemAreasOf = (edition: Edition): readonly Section[] =>
  sectionsOf(edition).filter((section) => section.kind === 'problem-area')

const repeated = (values: readonly string[]): readonly string[] =>
  values.filter((value, index) => values.indexOf(value) !== index)
const distinct = (values: readonly string[]): readonly string[] => [...new Set(values)].toSorted()
const withoutLayout = (text: string): string => text.replaceAll(/[\s-]/gu, '')
const words = (text: string): readonly string[] =>
  text
    .split(/\s+/u)
    .filter((word) => word !== '')
    .toSorted()

const editions = [
  ['the page', page],
  ['the example', example],
] as const

describe.each(editions)('%s', (_name, edition) => {
  it('gives every statement its own id', () => {
    expect(repeated(statementsOf(edition).map(({ id }) => id))).toEqual([])
  })

  it('gives every section its own id and number', () => {
    const sections = sectionsOf(edition)
    expect(repeated(sections.map(({ id }) => id))).toEqual([])
    expect(repeated(sections.flatMap(({ number }) => number ?? []))).toEqual([])
  })

  it('tags every statement, each tag once and from the thesaurus', () => {
    const known = new Set(thesaurus.tags.map(({ path }) => path))
    const problems = statementsOf(edition).filter(
      ({ tags }) => tags.length === 0 || repeated(tags).length > 0 || tags.some((tag) => !known.has(tag)),
    )
    expect(problems).toEqual([])
  })

  it('carries the whole thesaurus, so that it can be imported on its own', () => {
    expect(edition.tags).toEqual(thesaurus.tags)
  })
})

describe('the page', () => {
  it('holds five problem areas, the first one continued, with 22 statements', () => {
    expect(page.edition.id).toBe('2022')
    expect(page.sections.map(({ number, statements }) => [number, statements.length])).toEqual([
      [null, 4],
      ['2.2', 6],
      ['2.3', 4],
      ['2.4', 3],
      ['2.5', 5],
    ])
    expect(page.sections[0]?.title).toBeNull()
  })

  it('accounts for every word of the source once: in a quote, a heading or the footer', () => {
    const quotes = statementsOf(page).map(({ source }) => source.quote)
    const headings = page.sections.map(({ number, title }) => `${number ?? ''} ${title ?? ''}`)
    const footer = 'bloemlezing - programma samen tegen mensenhandel 18'
    expect(words([...quotes, ...headings, footer].join('\n'))).toEqual(words(pageText))
  })

  it('differs from its quotes in line breaks and hyphenation only', () => {
    const edited = statementsOf(page).filter(
      ({ text, source }) => withoutLayout(text) !== withoutLayout(source.quote),
    )
    expect(edited).toEqual([])
  })
})

describe('the thesaurus', () => {
  it('holds 60 to 120 tags in five dimensions', () => {
    expect(thesaurus.tags.length).toBeGreaterThanOrEqual(60)
    expect(thesaurus.tags.length).toBeLessThanOrEqual(120)
    expect(distinct(thesaurus.tags.map(({ path }) => path.split('/')[0] ?? ''))).toEqual([
      'Doelgroep',
      'Fase',
      'Partij',
      'Sector',
      'Thema',
    ])
  })

  it('names each tag once and uses no synonym for two tags', () => {
    expect(repeated(thesaurus.tags.map(({ path }) => path))).toEqual([])
    expect(
      repeated(thesaurus.tags.flatMap(({ synonyms }) => synonyms.map((name) => name.toLowerCase()))),
    ).toEqual([])
  })

  it('relates tags both ways', () => {
    const pairs = new Set(
      thesaurus.tags.flatMap(({ path, related }) => related.map((to) => `${path} ~ ${to}`)),
    )
    const oneWay = [...pairs].filter((pair) => !pairs.has(pair.split(' ~ ').toReversed().join(' ~ ')))
    expect(oneWay).toEqual([])
  })
})

describe('the example', () => {
  it('is marked as fictional: in its title and in every organisation and source', () => {
    expect(example.edition.title).toContain('voorbeeld, fictief')
    expect(example.edition.status).toBe('draft')
    const citations = statementsOf(example).flatMap(({ source, citations: further }) =>
      [source].concat(further),
    )
    const real = citations.filter(
      ({ name, organisation }) => !name.includes('(fictief)') || !organisation?.includes('(fictief)'),
    )
    expect(real).toEqual([])
  })

  it('belongs to the programme of the page', () => {
    expect(example.programme).toBe(page.programme)
  })

  it('has more than 80 statements in more than 10 problem areas', () => {
    expect(statementsOf(example).length).toBeGreaterThan(80)
    expect(problemAreasOf(example).length).toBeGreaterThan(10)
    expect(problemAreasOf(example).filter(({ statements }) => statements.length === 0)).toEqual([])
  })

  it('numbers its chapters and problem areas by their place', () => {
    const byPlace = example.sections.flatMap(({ sections }, chapter) => [
      `${chapter + 1}`,
      ...sections.map((_area, area) => `${chapter + 1}.${area + 1}`),
    ])
    expect(sectionsOf(example).map(({ number }) => number)).toEqual(byPlace)
  })

  it('shows every kind of statement', () => {
    expect(distinct(statementsOf(example).map(({ kind }) => kind))).toEqual([
      'bottleneck',
      'observation',
      'question',
      'quote',
      'solution',
    ])
  })

  it('shows every type of link, to statements and to sections, and each end exists', () => {
    const ids = new Set(statementsOf(example).map(({ id }) => id))
    const numbers = new Set(sectionsOf(example).map(({ number }) => number))
    const exists = (end: Link['to']): boolean =>
      typeof end === 'string' ? ids.has(end) : numbers.has(end.section)
    expect(example.links.filter(({ from, to }) => !exists(from) || !exists(to) || from === to)).toEqual([])
    expect(example.links.some(({ to }) => typeof to === 'object')).toBe(true)
    expect(distinct(example.links.map(({ type }) => type))).toEqual([
      'causes',
      'contradicts',
      'duplicate-of',
      'example-of',
      'related',
      'solves',
    ])
  })

  it('places some statements again, after their text and in another section', () => {
    const again = placementsOf(example).filter((placement) => !isStatement(placement))
    expect(again.length).toBeGreaterThan(0)
    const order = placementsOf(example).map(({ id }) => id)
    const firstWithText = again.map(({ id }) => placementsOf(example)[order.indexOf(id)])
    expect(firstWithText.filter((first) => first === undefined || !isStatement(first))).toEqual([])
    const twiceInOne = sectionsOf(example).filter(
      ({ statements }) => repeated(statements.map(({ id }) => id)).length > 0,
    )
    expect(twiceInOne).toEqual([])
  })

  it('has notes, introductions, merged sources and edited quotes', () => {
    const statements = statementsOf(example)
    expect(sectionsOf(example).some(({ intro }) => intro !== null)).toBe(true)
    expect(statements.some(({ note }) => note !== null)).toBe(true)
    expect(statements.some(({ citations }) => citations.length > 0)).toBe(true)
    expect(statements.some(({ text, source }) => text !== source.quote)).toBe(true)
  })
})

describe('lineage from the page to the example', () => {
  const earlier = new Map(statementsOf(page).map((statement) => [`2022/${statement.id}`, statement]))
  const edges = statementsOf(example).flatMap(({ text, lineage }) => lineage.map((from) => ({ from, text })))
  const froms = edges.map(({ from }) => from)

  it('leads to statements that exist', () => {
    expect(froms.filter((from) => !earlier.has(from))).toEqual([])
  })

  it('shows unchanged and reworded statements', () => {
    const same = edges.filter(({ from, text }) => earlier.get(from)?.text === text)
    expect(same.length).toBeGreaterThan(0)
    expect(same.length).toBeLessThan(edges.length)
  })

  it('shows a moved statement: the same text under another title', () => {
    const text = earlier.get('2022/s-014')?.text
    expect(edges).toContainEqual({ from: '2022/s-014', text })
    expect([titleOver(page, text), titleOver(example, text)]).toEqual([
      'Onvoldoende zicht op slachtoffers',
      'Verblijfsrecht en rechtspositie',
    ])
  })

  it('shows merged, split, new and dropped statements', () => {
    const lineages = statementsOf(example).map(({ lineage }) => lineage.length)
    expect(lineages).toContain(2)
    expect(lineages).toContain(0)
    expect(distinct(repeated(froms))).toEqual(['2022/s-010', '2022/s-013'])
    expect([...earlier.keys()].filter((id) => !froms.includes(id)).length).toBeGreaterThan(0)
  })
})
