/** Takes in a proposal that the officer accepted, with the file it was read from. */
import { CoreError, type IntakeTarget, type Proposal } from '../../../../shared/contract/index.ts'
import type { Origin, Storage, Tx } from '../../storage/index.ts'
import { importEdition } from '../exchange/import-edition.ts'
import { ensureProgramme } from '../programmes.ts'
import { intoEdition } from './into-edition.ts'
import { intoInbox } from './into-inbox.ts'
import { proposalAsEdition } from './proposal-sections.ts'
import { type Making, type SourceFile, storeSource, type TakenIn } from './rows.ts'

export type { SourceFile, TakenIn } from './rows.ts'

/**
 * Stores a proposal: in the inbox, in an edition, or as a new edition.
 * @throws CoreError NOT_FOUND, ALREADY_EXISTS, EDITION_FINAL, BAD_INPUT no-statements, READ_ONLY; nothing is stored then
 */
export function takeIn(
  storage: Storage,
  origin: Origin,
  material: { readonly file: SourceFile; readonly proposal: Proposal; readonly target: IntakeTarget },
  making: Making,
): Promise<TakenIn> {
  const { file, proposal, target } = material
  const statements = proposal.sections.reduce((sum, section) => sum + section.statements.length, 0)
  if (statements === 0) {
    return Promise.reject(
      new CoreError('BAD_INPUT', { reason: 'no-statements', file: file.name, detail: null }),
    )
  }
  return storage.write(origin, async (tx) => {
    const result = await takeInto(tx, file, proposal, target, making)
    return {
      command:
        target.kind === 'new-edition'
          ? {
              type: 'import-edition',
              edition: target.edition,
              title: target.title,
              sections: result.sections,
              statements,
            }
          : { type: 'take-in', source: file.name, statements },
      result,
    }
  })
}

function takeInto(
  tx: Tx,
  file: SourceFile,
  proposal: Proposal,
  target: IntakeTarget,
  making: Making,
): Promise<TakenIn> {
  switch (target.kind) {
    case 'inbox':
      return intoInbox(tx, file, proposal, making)
    case 'edition':
      return intoEdition(tx, file, proposal, target.edition, making)
    case 'new-edition':
      return asEdition(tx, file, proposal, target, making)
  }
}

async function asEdition(
  tx: Tx,
  file: SourceFile,
  proposal: Proposal,
  target: Extract<IntakeTarget, { kind: 'new-edition' }>,
  making: Making,
): Promise<TakenIn> {
  const { newId } = making
  const programme = await ensureProgramme(tx, target.programme, newId)
  const source = storeSource(tx, programme, file, newId)
  return importEdition(tx, proposalAsEdition(proposal, target, file.name), {
    ...making,
    id: target.edition,
    storedSources: new Map([[file.name, source]]),
  })
}
