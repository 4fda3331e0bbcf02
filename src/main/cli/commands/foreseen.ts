/** Refuses before anything is stored what would be refused half-way. */
import { CoreError } from '../../../shared/contract/index.ts'
import { explainAbout } from '../explain.ts'
import type { Session } from '../session.ts'
import type { Material } from './material.ts'

/**
 * An edition whose id is taken, by the knowledge base or by a file before it, and a text without statements.
 * @param edition the id that editions get instead of their own, or null
 * @throws CommandFailure input, naming the file
 */
export async function refuseForeseen(
  { client }: Session,
  materials: readonly Material[],
  edition: string | null,
): Promise<void> {
  const taken = new Set((await client.library.editions()).map(({ id }) => id))
  for (const material of materials) {
    const { name } = material.source
    switch (material.format) {
      case 'json': {
        const id = edition ?? material.edition.edition.id
        if (taken.has(id))
          throw explainAbout(name, new CoreError('ALREADY_EXISTS', { entity: 'edition', id }))
        taken.add(id)
        break
      }
      case 'text':
        if (material.proposal.sections.every(({ statements }) => statements.length === 0)) {
          throw explainAbout(
            name,
            new CoreError('BAD_INPUT', { reason: 'no-statements', file: name, detail: null }),
          )
        }
    }
  }
}
