/** Blocks to the proposal: statements under their problem areas, problem areas after their chapters. */
import type { Page, Reading } from '../layout/index.ts'
import { compareNumbers, startsLower } from '../layout/index.ts'
import type { ProposalWarning, ProposedSection, ProposedStatement } from '../proposal.ts'
import type { Block, BlockHeading } from './blocks.ts'
import { blocksOf, isMendedSurely, quoteOf, sourceLines, textOf, vocabularyOf } from './blocks.ts'
import { confidenceOf, evidenceOf } from './confidence.ts'
import { markTitles } from './titles.ts'

// On generated pages this marks one statement in eight and two thirds of the wrong ones.
const DOUBTFUL = 0.85

/** Builds sections and warnings from the lines in reading order. */
export function sectionsOf(reading: Reading): {
  readonly sections: readonly ProposedSection[]
  readonly warnings: readonly ProposalWarning[]
} {
  const blocks = markTitles(blocksOf(reading.lines))
  const known = vocabularyOf(reading.lines)
  const headings = blocks.flatMap(({ heading }) =>
    heading === null || heading.number === null ? [] : heading,
  )
  const parents = new Set(
    headings.flatMap(({ parts }) => parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('.'))),
  )
  const sections: {
    readonly section: Omit<ProposedSection, 'statements'>
    readonly statements: ProposedStatement[]
  }[] = []
  for (const [index, block] of blocks.entries()) {
    if (block.heading !== null) {
      sections.push({ section: headedSection(block, block.heading, parents, known), statements: [] })
      continue
    }
    const current = sections.at(-1) ?? { section: openSection(block, headings), statements: [] }
    if (sections.length === 0) sections.push(current)
    current.statements.push(statementOf(block, blocks[index + 1] ?? null, known))
  }
  const proposed = sections.map(({ section, statements }): ProposedSection => ({ ...section, statements }))
  return { sections: proposed, warnings: warningsOf(proposed, headings, reading) }
}

function headedSection(
  block: Block,
  heading: BlockHeading,
  parents: ReadonlySet<string>,
  known: ReadonlySet<string>,
): Omit<ProposedSection, 'statements'> {
  const title = textOf(block, heading.length, known).replace(/^[\s:.–—-]+/, '')
  const isChapter = heading.number !== null && parents.has(heading.parts.join('.'))
  return {
    number: heading.number,
    title: title === '' ? null : title,
    kind: isChapter ? 'chapter' : 'problem-area',
    continued: false,
    lines: sourceLines(block),
  }
}

/** The section of the text before any heading: it goes on from an earlier page when that can be seen. */
function openSection(first: Block, headings: readonly BlockHeading[]): Omit<ProposedSection, 'statements'> {
  const next = headings[0]
  const word = first.lines[0]?.segment.first
  const startsInside = word !== undefined && startsLower(word.start)
  const continued = startsInside || (next !== undefined && (next.parts.at(-1) ?? 1) > 1)
  return { number: null, title: null, kind: 'problem-area', continued, lines: [] }
}

function statementOf(block: Block, next: Block | null, known: ReadonlySet<string>): ProposedStatement {
  const first = block.lines[0]
  const page: Page | undefined = first?.page
  return {
    text: textOf(block, first?.segment.bulleted === true ? 1 : 0, known),
    confidence: confidenceOf(evidenceOf(block, next), isMendedSurely(block, known)),
    lines: sourceLines(block),
    page: page?.printed ?? 1,
    quote: quoteOf(block),
  }
}

function warningsOf(
  sections: readonly ProposedSection[],
  headings: readonly BlockHeading[],
  reading: Reading,
): readonly ProposalWarning[] {
  const continued =
    sections[0]?.continued === true
      ? [{ code: 'section-continued', page: sections[0].statements[0]?.page ?? 1 } as const]
      : []
  const guessed = reading.columns
    .filter(({ count }) => count > 1)
    .map(({ page, count }) => ({ code: 'columns-guessed', page, columns: count }) as const)
  const torn = reading.columns
    .filter((page) => page.torn)
    .map(({ page }) => ({ code: 'columns-skipped', page }) as const)
  const doubtful = sections
    .flatMap(({ statements }) => statements)
    .filter(({ confidence }) => confidence < DOUBTFUL).length
  const skipped = headings.flatMap((heading, index) => {
    const before = headings[index - 1]
    return before !== undefined && skips(before, heading)
      ? [{ code: 'heading-number-skipped', after: before.number ?? '', found: heading.number ?? '' } as const]
      : []
  })
  return [
    ...continued,
    ...guessed,
    ...torn,
    ...skipped,
    ...(doubtful > 0 ? [{ code: 'uncertain-statements', count: doubtful } as const] : []),
  ]
}

const skips = (before: BlockHeading, heading: BlockHeading): boolean =>
  before.parts.length === heading.parts.length &&
  compareNumbers(before.parts.slice(0, -1), heading.parts.slice(0, -1)) === 0 &&
  (heading.parts.at(-1) ?? 0) !== (before.parts.at(-1) ?? 0) + 1
