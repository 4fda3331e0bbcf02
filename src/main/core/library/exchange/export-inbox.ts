/** Statements of the inbox in the exchange format: an edition of their own, because the format knows nothing else. */
import {
  type ExchangeEdition,
  exchangeFormat,
  exchangeVersion,
  untitledProgramme,
} from '../../../../shared/domain/index.ts'
import { nl } from '../../../../shared/i18n/index.ts'
import { among, type Reads } from '../../storage/index.ts'
import { grouped, loadStatementContent } from '../statement-content.ts'
import { statementForm } from './statement-form.ts'
import { exportTags } from './taxonomy.ts'

/** The statements in one section without a title, in the first programme, which is that of the inbox. */
export async function exportInbox(reads: Reads, ids: readonly string[]): Promise<ExchangeEdition> {
  const programme = await reads
    .selectFrom('programme')
    .select(['id', 'title'])
    .orderBy('position')
    .limit(1)
    .executeTakeFirst()
  const content = await loadStatementContent(reads, { kind: 'statements', ids })
  const notes = await reads
    .selectFrom('note')
    .selectAll()
    .where('statement_id', 'in', among(ids))
    .orderBy('position')
    .execute()
  const parts = {
    ...content,
    notes: grouped(
      notes,
      (row) => row.statement_id ?? '',
      (row) => row,
    ),
    lineage: new Map(),
  }
  return {
    format: exchangeFormat,
    version: exchangeVersion,
    programme: programme?.title ?? untitledProgramme,
    edition: { id: nl.document.inboxEdition, title: nl.document.inbox, status: 'draft' },
    sections: [
      {
        kind: 'problem-area',
        statements: [...content.statements.values()].map((row) =>
          statementForm(row, row.external_id ?? row.id, parts),
        ),
      },
    ],
    tags: programme === undefined ? [] : await exportTags(reads, programme.id),
  }
}
