/** Writes citations with the sources and stakeholders they name, each kept once per programme. */
import type { ExchangeCitation } from '../../../shared/domain/index.ts'
import type { Tx } from '../storage/index.ts'

/** The citation as it is stored: an organisation without a name is none. */
const toStored = (citation: ExchangeCitation): ExchangeCitation => ({
  ...citation,
  organisation: citation.organisation === '' ? null : citation.organisation,
})

const saysNothing = (citation: ExchangeCitation): boolean =>
  Object.values(citation).every((value) => value === null || value === undefined)

export type CitationWriter = (statement: string, citation: ExchangeCitation) => void

export type CitationOptions = {
  readonly programme: string
  readonly newId: () => string
  /** Source rows of stored files, by the name that citations use. */
  readonly storedSources?: ReadonlyMap<string, string> | undefined
}

/** A writer for one transaction. A citation that says nothing is not written. */
export async function createCitationWriter(
  tx: Tx,
  { programme, newId, storedSources = new Map() }: CitationOptions,
): Promise<CitationWriter> {
  const sources = await tx.reads
    .selectFrom('source')
    .select(['id', 'name'])
    .where('programme_id', '=', programme)
    .where('sha256', 'is', null)
    .execute()
  const stakeholders = await tx.reads
    .selectFrom('stakeholder')
    .select(['id', 'organisation', 'type'])
    .where('programme_id', '=', programme)
    .execute()
  const knownSources = new Map([...sources.map((row) => [row.name, row.id] as const), ...storedSources])
  const knownStakeholders = new Map(stakeholders.map((row) => [stakeholderKey(row), row.id]))
  const positions = new Map<string, number>()

  const sourceOf = (name: string | null): string | null => {
    if (name === null) return null
    const known = knownSources.get(name)
    if (known !== undefined) return known
    const id = newId()
    knownSources.set(name, id)
    tx.insert('source', { id, programme_id: programme, name, format: null, sha256: null })
    return id
  }

  const stakeholderOf = (organisation: string | null, type: string | null): string | null => {
    if (organisation === null && type === null) return null
    const stakeholder = { organisation: organisation ?? '', type }
    const key = stakeholderKey(stakeholder)
    const known = knownStakeholders.get(key)
    if (known !== undefined) return known
    const id = newId()
    knownStakeholders.set(key, id)
    tx.insert('stakeholder', { id, programme_id: programme, ...stakeholder })
    return id
  }

  return (statement, given) => {
    const citation = toStored(given)
    if (saysNothing(citation)) return
    const position = positions.get(statement) ?? 0
    positions.set(statement, position + 1)
    tx.insert('citation', {
      id: newId(),
      statement_id: statement,
      position,
      source_id: sourceOf(citation.name ?? null),
      page: citation.page ?? null,
      row: citation.row ?? null,
      respondent: citation.respondent ?? null,
      stakeholder_id: stakeholderOf(citation.organisation ?? null, citation.type ?? null),
      date: citation.date ?? null,
      quote: citation.quote ?? null,
    })
  }
}

const stakeholderKey = (row: { readonly organisation: string; readonly type: string | null }): string =>
  JSON.stringify([row.organisation, row.type])
