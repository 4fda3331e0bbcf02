/** The body of a Word file as lines. */
import { childOf, elementsOf, type XmlElement } from '../../../office-file/index.ts'
import type { Line, Paragraph, Piece, Role } from '../text-file.ts'
import type { Numbering } from './numbering.ts'
import { inListOf, type InList, outlineRole, type ParagraphStyle } from './styles.ts'
import { isOn, valueOf } from './values.ts'

export type BodyReading = {
  readonly styleOf: (id: string | null) => ParagraphStyle
  readonly numbering: Numbering
  readonly inlines: (paragraph: XmlElement) => readonly Piece[]
}

/** All lines, with tracked changes as accepted. */
export function linesOf(body: XmlElement, reading: BodyReading): readonly Line[] {
  const lines: Line[] = []
  /** What stands before the next paragraph: bookmarks between two, and what is left of one whose end was deleted. */
  let waiting: readonly Piece[] = []
  const visit = (element: XmlElement): void => {
    switch (element.name) {
      case 'w:p': {
        const paragraph = readParagraph(element, reading)
        const pieces = [...waiting, ...paragraph.pieces]
        waiting = []
        if (isMarkDeleted(element)) waiting = pieces
        else lines.push({ ...paragraph, pieces })
        return
      }
      case 'w:tbl':
        lines.push(readTable(element, reading))
        return
      case 'w:bookmarkStart':
      case 'w:bookmarkEnd':
        waiting = [...waiting, ...reading.inlines({ ...element, children: [element] })]
        return
      case 'mc:AlternateContent':
        for (const fallback of elementsOf(element, 'mc:Fallback')) elementsOf(fallback).forEach(visit)
        return
      case 'w:body':
      case 'w:sdt':
      // LibreOffice may put all that follows in the control of the table of contents, so that is known by its styles.
      case 'w:sdtContent':
      case 'w:customXml':
      case 'w:smartTag':
      case 'w:ins':
      case 'w:moveTo':
        for (const child of elementsOf(element)) visit(child)
    }
  }
  visit(body)
  if (waiting.length > 0)
    lines.push({ type: 'paragraph', role: { kind: 'other' }, list: null, pieces: waiting })
  return lines
}

function readParagraph(element: XmlElement, { styleOf, numbering, inlines }: BodyReading): Paragraph {
  const properties = childOf(element, 'w:pPr')
  const style = styleOf(properties === undefined ? null : valueOf(properties, 'w:pStyle'))
  const inList = inListOf(properties) ?? style.inList
  const role = style.role.kind === 'other' ? (outlineRole(properties) ?? style.role) : style.role
  const pieces = inlines(element)
  if (role.kind === 'heading')
    return { type: 'paragraph', role: numbered(role, inList, numbering), list: null, pieces }
  const listStyle = inList === null ? null : numbering.styleOf(inList)
  return {
    type: 'paragraph',
    role,
    list:
      inList === null || listStyle === null ? null : { style: listStyle, level: Math.min(inList.level, 8) },
    pieces,
  }
}

const numbered = (
  role: Extract<Role, { kind: 'heading' }>,
  inList: InList | null,
  numbering: Numbering,
): Role => ({ ...role, number: inList === null || inList.list === '0' ? '' : numbering.count(inList) })

function readTable(table: XmlElement, reading: BodyReading): Line {
  const rows = within(table, 'w:tr').map((row) => {
    const properties = childOf(row, 'w:trPr')
    const isGone = properties !== undefined && childOf(properties, 'w:del') !== undefined
    const isHead = properties !== undefined && isOn(properties, 'w:tblHeader')
    return { isGone, isHead, cells: within(row, 'w:tc').map((cell) => readCell(cell, reading)) }
  })
  const kept = rows.filter(({ isGone }) => !isGone)
  const firstOther = kept.findIndex(({ isHead }) => !isHead)
  return {
    type: 'table',
    headerRows: firstOther === -1 ? kept.length : firstOther,
    rows: kept.map(({ cells }) => cells),
  }
}

/** The pieces of all paragraphs in a cell, also those of a table within it. */
function readCell(cell: XmlElement, reading: BodyReading): readonly Piece[] {
  const paragraphs = linesOf({ ...cell, name: 'w:body' }, reading).flatMap((line) =>
    line.type === 'paragraph' ? [line.pieces] : line.rows.flat(),
  )
  return paragraphs.flatMap((pieces, at) => (at === 0 ? pieces : [lineBreak, ...pieces]))
}

const lineBreak: Piece = { type: 'inline', inline: { type: 'line-break' }, inserted: null }

/** Elements of a name, also where a content control or the like stands between. */
const within = (element: XmlElement, name: string): readonly XmlElement[] =>
  elementsOf(element).flatMap((child) => {
    if (child.name === name) return [child]
    return ['w:sdt', 'w:sdtContent', 'w:customXml'].includes(child.name) ? within(child, name) : []
  })

/** Then the paragraph goes on in the next one. */
function isMarkDeleted(paragraph: XmlElement): boolean {
  const properties = childOf(paragraph, 'w:pPr')
  const mark = properties === undefined ? undefined : childOf(properties, 'w:rPr')
  return (
    mark !== undefined && (childOf(mark, 'w:del') !== undefined || childOf(mark, 'w:moveFrom') !== undefined)
  )
}
