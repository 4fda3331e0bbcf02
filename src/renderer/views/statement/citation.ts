/** A statement as a quotation with its source, for a letter or a mail. Pure. */
import type { StatementRow } from '../../../shared/contract/index.ts'
import type { Say } from '../../app/i18n/index.ts'

type Quoted = Pick<StatementRow, 'text' | 'place' | 'edition' | 'source'>

/** “De opvang is vol.” (Opvanghuis, brief.pdf, p. 3; 2.2-1 in Knelpunten 2022). @param editions titles by id */
export function citationOf(
  { text, place, edition, source }: Quoted,
  editions: ReadonlyMap<string, string>,
  say: Say,
): string {
  const page = source === null || source.page === null ? null : say('library.page', { page: source.page })
  const from = [source?.organisation, source?.name, page].filter((part) => part != null).join(', ')
  const where =
    edition === null
      ? null
      : say('statement.placeInEdition', { place: place ?? '', edition: editions.get(edition) ?? edition })
  const facts = [from, where].filter((part) => part !== null && part !== '').join('; ')
  // What somebody said word for word has its quotation marks already.
  const quoted = /^“[^“”]*”$/.test(text) ? text : `“${text}”`
  return facts === '' ? quoted : `${quoted} (${facts})`
}
