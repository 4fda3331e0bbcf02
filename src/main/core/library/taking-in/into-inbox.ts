/** A proposal goes to the inbox; every statement remembers the heading it stood under. */
import type { Proposal } from '../../../../shared/contract/index.ts'
import type { Tx } from '../../storage/index.ts'
import { firstProgramme } from '../programmes.ts'
import { citeStored, type Making, newStatement, type SourceFile, type TakenIn } from './rows.ts'

/** The file belongs to the first programme, made when there is none. */
export async function intoInbox(
  tx: Tx,
  file: SourceFile,
  proposal: Proposal,
  { newId, now }: Making,
): Promise<TakenIn> {
  const programme = await firstProgramme(tx, newId)
  const cite = await citeStored(tx, programme, file, newId)
  const statementIds: string[] = []
  for (const section of proposal.sections) {
    const heading = [section.number, section.title].filter((part) => part !== null).join(' ')
    for (const proposed of section.statements) {
      const id = newId()
      statementIds.push(id)
      tx.insert('statement', {
        ...newStatement(id, proposed.text, now),
        edition_id: null,
        confidence: proposed.confidence,
        proposed_section: heading === '' ? null : heading,
      })
      cite(id, { name: file.name, page: proposed.page, quote: proposed.quote })
    }
  }
  return { edition: null, sections: 0, statements: statementIds.length, statementIds }
}
