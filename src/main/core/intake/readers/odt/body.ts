/** The text of an OpenDocument file as lines; what was deleted does not stand in it. */
import { childOf, elementsOf, textWithin, type XmlElement } from '../../../office-file/index.ts'
import type { Line, Paragraph, Piece, Role } from '../text-file.ts'
import type { Styles } from './styles.ts'

export type BodyReading = {
  readonly styles: Styles
  readonly inlines: (paragraph: XmlElement) => readonly Piece[]
}

export function linesOf(text: XmlElement, reading: BodyReading): readonly Line[] {
  return elementsOf(text).flatMap((element) => linesIn(element, null, reading))
}

/** The list around an element: its style, and its level from 0. */
type Around = { readonly style: string; readonly level: number } | null

function linesIn(element: XmlElement, list: Around, reading: BodyReading): readonly Line[] {
  const { styles, inlines } = reading
  const below = (around: Around): readonly Line[] =>
    elementsOf(element).flatMap((child) => linesIn(child, around, reading))
  switch (element.name) {
    case 'text:h':
      return [{ type: 'paragraph', role: headingOf(element), list: null, pieces: inlines(element) }]
    case 'text:p':
      return [
        {
          type: 'paragraph',
          role: styles.roleOf(element.attributes.get('text:style-name') ?? ''),
          list: itemOf(list, styles),
          pieces: inlines(element),
        },
      ]
    case 'text:list': {
      const style = element.attributes.get('text:style-name') ?? list?.style ?? ''
      return below({ style, level: list === null ? 0 : list.level + 1 })
    }
    case 'text:list-item':
    case 'text:section':
      return below(list)
    case 'text:list-header':
      return below(null)
    case 'table:table':
      return [readTable(element, reading)]
    default:
      // Tables of contents, forms and the like are not the text.
      return []
  }
}

const headingOf = (heading: XmlElement): Role => {
  const number = childOf(heading, 'text:number')
  return {
    kind: 'heading',
    level: Number(heading.attributes.get('text:outline-level') ?? 1),
    number: number === undefined ? '' : textWithin(number).trim(),
  }
}

const itemOf = (list: Around, styles: Styles): Paragraph['list'] =>
  list === null ? null : { style: styles.listStyleOf(list.style, list.level), level: Math.min(list.level, 8) }

function readTable(table: XmlElement, reading: BodyReading): Line {
  const headerRows = elementsOf(table, 'table:table-header-rows').flatMap(rowsIn)
  const rows = [...headerRows, ...rowsIn(table)].map((row) =>
    elementsOf(row, 'table:table-cell').map((cell) => readCell(cell, reading)),
  )
  return { type: 'table', headerRows: headerRows.length, rows }
}

const rowsIn = (element: XmlElement): readonly XmlElement[] =>
  elementsOf(element).flatMap((child) => {
    if (child.name === 'table:table-row') return [child]
    return ['table:table-rows', 'table:table-row-group'].includes(child.name) ? rowsIn(child) : []
  })

/** The pieces of all paragraphs in a cell, also those of a table within it. */
const readCell = (cell: XmlElement, reading: BodyReading): readonly Piece[] =>
  linesOf(cell, reading)
    .flatMap((line) => (line.type === 'paragraph' ? [line.pieces] : line.rows.flat()))
    .flatMap((pieces, at) => (at === 0 ? pieces : [lineBreak, ...pieces]))

const lineBreak: Piece = { type: 'inline', inline: { type: 'line-break' }, inserted: null }
