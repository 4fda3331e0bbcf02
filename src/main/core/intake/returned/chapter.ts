/** Lines of a text file become the sections and statements that they were, found by our own bookmarks. */
import { type Line, markOf, type Paragraph, type Piece, type Role, type Table } from '../readers/index.ts'
import { type Part, partsOf, placementsIn, type Word } from './parts.ts'
import { type Growing, grow, hasNothing, lineOf, type ReturnedText } from './text.ts'

export type ReturnedSection = {
  /** Null for a heading that was added. */
  readonly id: string | null
  /** From 1. */
  readonly level: number
  /** As the word processor counts it; '' for none. */
  readonly number: string
  readonly title: string
  /** What was done to the heading. */
  readonly heading: Omit<ReturnedText, 'blocks'>
  readonly introduction: ReturnedText
  /** In reading order, without those of sections below it. */
  readonly statements: readonly ReturnedStatement[]
}

export type ReturnedStatement = ReturnedText & {
  /** Null for one that was added, or copied from another. */
  readonly placement: string | null
  readonly isQuote: boolean
}

type OpenStatement = Pick<ReturnedStatement, 'placement' | 'isQuote'> & { readonly text: Growing }
type OpenSection = Pick<ReturnedSection, 'id' | 'level' | 'number' | 'title' | 'heading'> & {
  readonly introduction: Growing
  readonly statements: OpenStatement[]
}

/**
 * All sections in reading order, those below others behind them. What stands before the first heading is none of it.
 * @param introductions whether the file was made with them: if not, what stands below a heading is a statement
 */
export function chapterOf(
  lines: readonly Line[],
  introductions: 'shown' | 'left-out',
): readonly ReturnedSection[] {
  const sections: OpenSection[] = []
  const taken = new Set<string>()
  const marked = new Set(
    lines.flatMap((line) => (line.type === 'paragraph' ? placementsIn(line.pieces) : [])),
  )
  /** Placements whose bookmark has begun and not ended, the innermost last. */
  let open: readonly string[] = []
  /** By placement the statement that its bookmark began last. */
  const owners = new Map<string, OpenStatement>()
  /** The statement of the line right above. */
  let above: OpenStatement | null = null

  const addStatement = (placement: string | null, role: Role): OpenStatement | null => {
    const section = sections.at(-1)
    if (section === undefined) return null
    // A second bookmark of the same name is a copy.
    const isCopy = placement !== null && taken.has(placement)
    if (placement !== null) taken.add(placement)
    const isQuote = role.kind === 'quote'
    const statement = { placement: isCopy ? null : placement, isQuote, text: grow() }
    section.statements.push(statement)
    if (placement !== null) owners.set(placement, statement)
    return statement
  }

  /** Whose words they are that stand in no bookmark. */
  const ownerOf = (role: Role, goesOn: boolean): OpenStatement | null => {
    const section = sections.at(-1)
    // A statement begins with a paragraph of its own: a list or table goes on with the one above.
    if (above !== null && (goesOn || role.kind === 'continued')) return above
    const isBelowHeading = section?.statements.length === 0
    const isIntroduction =
      role.kind === 'introduction' || goesOn || (role.kind === 'other' && introductions === 'shown')
    return isBelowHeading && isIntroduction ? null : addStatement(null, role)
  }

  const growingAt = (statement: OpenStatement | null): Growing | undefined =>
    statement?.text ?? sections.at(-1)?.introduction

  const addTable = ({ rows, headerRows }: Table): void => {
    const inside = open.at(-1)
    above = inside === undefined ? ownerOf({ kind: 'other' }, true) : (owners.get(inside) ?? null)
    growingAt(above)?.addTable(
      rows.map((row) => row.map((pieces) => partsOf(pieces, [], marked).parts.flatMap(({ words }) => words))),
      headerRows,
    )
  }

  const addWords = ({ placement, begins, words }: Part, { role, list }: Paragraph): void => {
    if (placement === null && hasNothing(words)) {
      growingAt(above)?.addComments(words)
      return
    }
    const goingOn = placement === null || begins ? undefined : owners.get(placement)
    above = goingOn ?? (placement === null ? ownerOf(role, list !== null) : addStatement(placement, role))
    growingAt(above)?.addParagraph(words, list)
  }

  const addAside = (words: readonly Word[]): void => {
    const section = sections.at(-1)
    growingAt(section?.statements.at(-1) ?? null)?.addComments(words)
    above = null
  }

  const addHeading = (
    level: number,
    number: string,
    pieces: readonly Piece[],
    words: readonly Word[],
  ): void => {
    const id = sectionIn(pieces, taken)
    const title = lineOf(words)
    if (id === null && title === '') return
    if (id !== null) taken.add(id)
    const text = grow()
    text.addParagraph(words, null)
    const { tracked, comments } = text.done()
    const heading = { tracked, comments }
    sections.push({ id, level, number, title, heading, introduction: grow(), statements: [] })
    above = null
  }

  for (const line of lines) {
    if (line.type === 'table') {
      addTable(line)
      continue
    }
    const { parts, open: stillOpen } = partsOf(line.pieces, open, marked)
    open = stillOpen
    const [first, ...further] = parts
    const { role } = line
    if (first === undefined) continue
    if (first.placement === null && role.kind === 'heading')
      addHeading(role.level, role.number, line.pieces, first.words)
    else if (first.placement === null && role.kind === 'aside') addAside(first.words)
    else if (first.placement !== null || role.kind !== 'furniture') addWords(first, line)
    for (const part of further) addWords(part, line)
  }
  return sections.map(({ introduction, statements, ...section }) => ({
    ...section,
    introduction: introduction.done(),
    statements: statements.map(({ text, ...statement }) => ({ ...statement, ...text.done() })),
  }))
}

/** The section whose bookmark stands in a heading; null when there is none, or one that stood before already. */
function sectionIn(pieces: readonly Piece[], taken: ReadonlySet<string>): string | null {
  for (const piece of pieces) {
    const mark = piece.type === 'bookmark' && piece.edge === 'start' ? markOf(piece.name) : null
    if (mark?.kind === 'section' && !taken.has(mark.id)) return mark.id
  }
  return null
}
