/** The text of an OpenDocument file as lines; what was deleted does not stand in it. */
import { elementsOf, type XmlElement } from '../../../office-file/index.ts'
import type { Line, Paragraph, Piece, Role } from '../text-file.ts'
import type { Numbering, OpenList } from './numbering.ts'
import type { Styles } from './styles.ts'

export type BodyReading = {
  readonly styles: Styles
  readonly numbering: Numbering
  readonly inlines: (paragraph: XmlElement) => readonly Piece[]
}

export function linesOf(text: XmlElement, reading: BodyReading): readonly Line[] {
  return elementsOf(text).flatMap((element) => linesIn(element, null, reading))
}

/** The list around an element, its level from 0, and the ordinal that its item begins anew with. */
type Around = { readonly list: OpenList; readonly level: number; readonly start: number | null } | null

function linesIn(element: XmlElement, around: Around, reading: BodyReading): readonly Line[] {
  const { styles, inlines } = reading
  const below = (within: Around): readonly Line[] =>
    elementsOf(element).flatMap((child) => linesIn(child, within, reading))
  switch (element.name) {
    case 'text:h':
      return [
        {
          type: 'paragraph',
          role: headingOf(element, around, reading),
          list: null,
          pieces: inlines(element),
        },
      ]
    case 'text:p':
      return [
        {
          type: 'paragraph',
          role: styles.roleOf(element.attributes.get('text:style-name') ?? ''),
          list: itemOf(around, styles),
          pieces: inlines(element),
        },
      ]
    case 'text:list': {
      const list = around?.list ?? reading.numbering.open(element)
      return below({ list, level: around === null ? 0 : around.level + 1, start: null })
    }
    case 'text:list-item': {
      const start = element.attributes.get('text:start-value')
      return below(around === null || start === undefined ? around : { ...around, start: Number(start) })
    }
    case 'text:section':
      return below(around)
    case 'text:list-header':
      return below(null)
    case 'table:table':
      return [readTable(element, reading)]
    default:
      // Tables of contents, forms and the like are not the text.
      return []
  }
}

function headingOf(heading: XmlElement, around: Around, { styles, numbering }: BodyReading): Role {
  const level = Number(heading.attributes.get('text:outline-level') ?? 1)
  const isCounted =
    heading.attributes.get('text:is-list-header') !== 'true' &&
    !(around === null && styles.isOutOfLists(heading.attributes.get('text:style-name') ?? ''))
  const { list, level: depth, start } = around ?? { list: numbering.outline, level: level - 1, start: null }
  return { kind: 'heading', level, number: isCounted ? numbering.count(list, depth, start) : '' }
}

const itemOf = (around: Around, styles: Styles): Paragraph['list'] =>
  around === null
    ? null
    : { style: styles.listStyleOf(around.list.style, around.level), level: Math.min(around.level, 8) }

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
