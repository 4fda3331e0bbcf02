/** Writes a document as a table of its statements (RFC 4180), safe to open in a spreadsheet. */
import { type Document, plainText, type Section, type Statement } from '../../../shared/document/index.ts'
import { nl } from '../../../shared/i18n/index.ts'
import type { Writer } from './writer.ts'

/** Without it Excel takes UTF-8 for another encoding. */
const byteOrderMark = '\uFEFF'

export const write: Writer = async (document) => {
  const { column } = nl.document
  const header = [
    column.id,
    column.number,
    column.section,
    column.place,
    column.kind,
    column.text,
    column.tags,
    column.sources,
    column.links,
  ]
  const lines = [header, ...rowsOf(document)].map((cells) => cells.map(cell).join(';'))
  return new TextEncoder().encode(`${byteOrderMark}${lines.join('\r\n')}\r\n`)
}

const rowsOf = ({ sections }: Document): readonly (readonly string[])[] => sections.flatMap(rowsWithin)

const rowsWithin = (section: Section): readonly (readonly string[])[] => [
  ...section.statements.map((statement) => rowOf(statement, section)),
  ...section.sections.flatMap(rowsWithin),
]

function rowOf(
  { id, place, kind, blocks, tags, sources, links }: Statement,
  section: Section,
): readonly string[] {
  return [
    id,
    section.number.text,
    section.title,
    place,
    nl.domain.statementKind[kind],
    plainText(blocks),
    tags.join('; '),
    sources.join('; '),
    links.map(({ word, label }) => `${word} ${label}`).join('; '),
  ]
}

/**
 * A cell in quotation marks. What a spreadsheet would take for a formula gets a quotation mark before it
 * (OWASP, CSV injection); '2.2' and the like stay text because they hold no formula.
 */
function cell(text: string): string {
  const safe = /^\s*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/u.test(text) ? `'${text}` : text
  return `"${safe.replaceAll('"', '""')}"`
}
