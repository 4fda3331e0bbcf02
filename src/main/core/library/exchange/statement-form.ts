/** A statement as the exchange format writes it. */
import type { ExchangeStatement, RichText } from '../../../../shared/domain/index.ts'
import type { Row } from '../../storage/index.ts'
import type { StatementContent } from '../statement-content.ts'

export type StatementParts = StatementContent & {
  /** By the statement that they are on. */
  readonly notes: ReadonlyMap<string, readonly Row<'note'>[]>
  readonly lineage: ReadonlyMap<string, readonly string[]>
}

/** @param name what the statement is called in the file */
export function statementForm(
  { text, rich, kind, id }: Row<'statement'>,
  name: string,
  parts: StatementParts,
): ExchangeStatement {
  const [source, ...citations] = parts.citations.get(id) ?? []
  const [note, ...notes] = parts.notes.get(id) ?? []
  const plainNote = note !== undefined && note.author === null && note.at === null
  return {
    id: name,
    text,
    rich: parseRich(rich),
    kind,
    tags: [...(parts.tags.get(id) ?? [])],
    note: plainNote ? note.text : null,
    ...notesField(plainNote || note === undefined ? notes : [note, ...notes]),
    lineage: [...(parts.lineage.get(id) ?? [])],
    source: source ?? null,
    citations,
  }
}

export const parseRich = (rich: string | null): RichText | null =>
  rich === null ? null : (JSON.parse(rich) as RichText)

export const notesField = (notes: readonly Row<'note'>[]): Pick<ExchangeStatement, 'notes'> =>
  notes.length === 0 ? {} : { notes: notes.map(({ text, author, at }) => ({ text, author, at })) }
