/** Makes anthology pages as plain text in which the columns have been merged line by line, with their true reading. */
import { textWidth } from '../../../src/main/core/intake/layout/index.ts'
import type { Random } from '../../support/random.ts'
import { randomFrom } from '../../support/random.ts'
import type { Style } from './style.ts'
import { styleOf } from './style.ts'
import type { Face } from './typeset.ts'
import { breakPoints, fillLines, randomFace } from './typeset.ts'

export type Programme = {
  readonly programme: string
  readonly areas: readonly { readonly title: string; readonly statements: readonly string[] }[]
}

/** One line of a column: which block it belongs to and the part it plays. */
export type TrueLine = {
  readonly words: number
  readonly label: 'continue' | 'start' | 'heading' | 'title'
  readonly block: number
}

export type TrueRow = readonly (TrueLine | null)[]

export type TruePage = { readonly rows: readonly string[]; readonly deal: readonly TrueRow[] }

export type TrueSection = {
  readonly number: string | null
  readonly title: string | null
  readonly statements: readonly string[]
}

export type Sample = {
  readonly name: string
  readonly traits: readonly string[]
  readonly columns: number
  readonly text: string
  readonly pages: readonly TruePage[]
  readonly sections: readonly TrueSection[]
}

type Block =
  | { readonly kind: 'heading'; readonly number: string; readonly title: string; readonly level: 1 | 2 }
  | { readonly kind: 'statement'; readonly text: string }

type PlacedLine = {
  readonly y: number
  readonly words: readonly string[]
  readonly line: Omit<TrueLine, 'words'>
}

/** Makes a sample; the same seed and texts give the same sample. */
export function generate(
  seed: number,
  programmes: readonly [Programme, ...Programme[]],
  columns?: number,
): Sample {
  const random = randomFrom(seed)
  const style = styleOf(random, columns ?? random.pick([1, 2, 2, 2, 2, 2, 2, 3]))
  const programme = random.pick(programmes)
  const blocks = blocksOf(random, programme, style)
  const face = randomFace(random, textWidth)
  const laid = typeset(blocks, style, face, random)
  const pages = laid.map((columnsOfPage) => mergeColumns(columnsOfPage, style, random))
  const furniture = random.pick(['footer', 'header', 'both', 'none'])
  const first = random.whole(1, 60)
  const text = pages
    .map((page, index) => decorate(page, programme.programme, first + index, furniture))
    .join(random.chance(0.4) ? '\f' : '\n')
  const traits = [
    `${style.columns} columns`,
    ...(style.columns === 2 && style.widths[0] !== style.widths[1] ? ['unequal'] : []),
    ...(style.paragraphGap === 0 ? ['dense'] : []),
    ...(style.bullet === null ? [] : ['bullets']),
    ...(pages.length > 1 ? ['pages'] : []),
  ]
  return { name: `s${seed}`, traits, columns: style.columns, text, pages, sections: sectionsOf(blocks) }
}

function shuffled<T>(random: Random, items: readonly T[]): readonly T[] {
  return items
    .map((item) => ({ item, key: random.next() }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ item }) => item)
}

// Longer titles, so that many take two lines.
const TITLE_ENDS: readonly [string, ...string[]] = [
  'in de praktijk',
  'bij gemeenten en uitvoerders',
  'en wat dat betekent voor bewoners',
  'binnen de eigen organisatie',
  'door versnippering van het aanbod',
  'tussen professionals onderling',
  'en de rol van vrijwilligers',
]

function blocksOf(random: Random, programme: Programme, style: Style): readonly Block[] {
  const stop = (text: string): string => {
    if (style.fullStop === 'none' || (style.fullStop === 'mixed' && random.chance(0.4)))
      return text.replace(/\.$/, '')
    return /[.!?”’)]$/.test(text) ? text : `${text}.`
  }
  const areas = shuffled(random, programme.areas).map((area) => ({
    ...area,
    title: random.chance(0.35) ? `${area.title} ${random.pick(TITLE_ENDS)}` : area.title,
  }))
  const chapter = random.whole(1, 9)
  const continued = random.chance(0.45)
  let section = continued ? random.whole(1, 4) : random.whole(0, 2)
  let current = chapter
  return areas.flatMap((area, index): readonly Block[] => {
    const statements = shuffled(random, area.statements)
      .slice(0, random.whole(2, area.statements.length))
      .map((text): Block => ({ kind: 'statement', text: stop(text) }))
    if (index === 0 && continued) return statements
    const opens = index > 1 && style.prefix === '' && random.chance(0.15)
    if (opens) {
      current += 1
      section = 0
    }
    section += 1
    const number =
      style.prefix === 'Knelpunt '
        ? String(section)
        : style.prefix === 'A.'
          ? `A.${section}`
          : `${current}.${section}`
    const heading: Block = {
      kind: 'heading',
      number: labelled(style.prefix, number),
      title: area.title,
      level: 2,
    }
    const head: Block = { kind: 'heading', number: String(current), title: programme.programme, level: 1 }
    return opens ? [head, heading, ...statements] : [heading, ...statements]
  })
}

const labelled = (prefix: string, number: string): string =>
  prefix === 'Knelpunt ' ? `Knelpunt ${number}:` : number

function sectionsOf(blocks: readonly Block[]): readonly TrueSection[] {
  const sections: { number: string | null; title: string | null; statements: string[] }[] = []
  for (const block of blocks) {
    if (block.kind === 'heading') sections.push({ number: block.number, title: block.title, statements: [] })
    else {
      if (sections.length === 0) sections.push({ number: null, title: null, statements: [] })
      sections.at(-1)?.statements.push(block.text)
    }
  }
  return sections
}

/** Fills pages of a height that most often leaves the last page well filled; the result is page → column → lines. */
function typeset(
  blocks: readonly Block[],
  style: Style,
  face: Face,
  random: Random,
): readonly (readonly (readonly PlacedLine[])[])[] {
  const endless = placeBlocks(blocks, style, face, Infinity, random)[0]?.[0] ?? []
  const needed = endless.at(-1)?.y ?? 0
  const columns = Math.max(1, Math.round(needed / style.height / style.columns)) * style.columns
  const height = random.chance(0.75) ? (needed / columns) * random.between(1.04, 1.3) : style.height
  return placeBlocks(blocks, style, face, Math.max(12, height), random)
}

function placeBlocks(
  blocks: readonly Block[],
  style: Style,
  face: Face,
  height: number,
  random: Random,
): readonly (readonly (readonly PlacedLine[])[])[] {
  const pages: PlacedLine[][][] = []
  let columns: PlacedLine[][] = []
  let column: PlacedLine[] = []
  let y = 0
  const turn = (): void => {
    columns.push(column)
    if (columns.length === style.columns) {
      pages.push(columns)
      columns = []
    }
    column = []
    y = 0
  }
  blocks.forEach((block, index) => {
    const isHeading = block.kind === 'heading'
    const gap = isHeading
      ? style.headingBefore
      : blocks[index - 1]?.kind === 'heading'
        ? style.headingAfter
        : style.paragraphGap
    const step = isHeading ? style.headingLine : 1
    if (isHeading && y + gap + 3.5 > height) turn()
    if (column.length > 0) y += gap
    const indent = style.bullet !== null && !isHeading ? 900 : 0
    const scale = isHeading ? style.headingScale : 1
    const text = isHeading ? `${block.number} ${block.title}` : block.text
    const width = style.unwrapped ? Infinity : ((style.widths[columns.length] ?? 0) - indent) / scale
    const lines = fillLines(text, {
      face,
      widthOf: () => width,
      hyphenate: style.hyphenate && !isHeading ? breakPoints : () => [],
    })
    lines.forEach((words, at) => {
      if (y + step > height) turn()
      y += step
      const label = isHeading ? (at === 0 ? 'heading' : 'title') : at === 0 ? 'start' : 'continue'
      const marked = at === 0 && style.bullet !== null && !isHeading ? [style.bullet, ...words] : words
      const jitter = random.between(-style.jitter, style.jitter)
      column.push({ y: y + jitter, words: marked, line: { label, block: index } })
    })
  })
  if (column.length > 0 || columns.length > 0) {
    columns.push(column)
    while (columns.length < style.columns) columns.push([])
    pages.push(columns)
  }
  return pages
}

/** Merges lines of different columns whose baselines nearly agree. */
function mergeColumns(columns: readonly (readonly PlacedLine[])[], style: Style, random: Random): TruePage {
  const pending = columns
    .flatMap((lines, column) => lines.map((line) => ({ ...line, column })))
    .toSorted((a, b) => a.y - b.y || a.column - b.column)
  const groups: { y: number; lines: (typeof pending)[number][] }[] = []
  for (const line of pending) {
    const group = groups.at(-1)
    const fits =
      group !== undefined &&
      line.y - group.y < style.tolerance &&
      group.lines.every(({ column }) => column !== line.column)
    if (fits) group.lines.push(line)
    else groups.push({ y: line.y, lines: [line] })
  }
  const rows = groups.map(({ lines }) => lines.toSorted((a, b) => a.column - b.column))
  return {
    rows: rows.map((lines, row) => {
      const opens = lines.some(({ line }) => line.label === 'start' || line.label === 'heading')
      const blank = style.blankLines && opens && row > 0 ? '\n' : ''
      const parts = lines.map(({ words, line }) =>
        words.join(' ').replace(' ', line.label === 'heading' ? style.tab : ' '),
      )
      const gap = (): string => (random.chance(style.doubleGap) ? '  ' : ' ')
      return (
        blank +
        parts.reduce((row, part) => (row === '' ? part : row + gap() + part), '') +
        (random.chance(style.trailing) ? ' ' : '')
      )
    }),
    deal: rows.map((lines) =>
      columns.map((_, column): TrueLine | null => {
        const found = lines.find((line) => line.column === column)
        return found === undefined ? null : { words: found.words.length, ...found.line }
      }),
    ),
  }
}

function decorate(page: TruePage, programme: string, number: number, furniture: string): string {
  const header = furniture === 'header' || furniture === 'both' ? [`Programma ${programme}`] : []
  const footer =
    furniture === 'footer'
      ? [`bloemlezing - programma ${programme.toLowerCase()} ${number}`]
      : furniture === 'both'
        ? [`bloemlezing ${number}`]
        : []
  return [...header, ...page.rows, ...footer].join('\n')
}
