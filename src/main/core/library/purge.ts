/** Deletes statements for good. */
import { CoreError } from '../../../shared/contract/index.ts'
import type { Storage } from '../storage/index.ts'
import { badTarget, requireStatements } from './editing/index.ts'

/**
 * Removes the text of binned statements everywhere in the file. Cannot be undone; safety copies still hold it.
 * @returns names of the sources whose file stays, because it holds more than these statements
 * @throws CoreError NOT_FOUND, BAD_TARGET not-in-bin, READ_ONLY
 */
export async function purgeStatements(
  storage: Storage,
  ids: readonly string[],
): Promise<{ keptSources: string[] }> {
  if (storage.access.mode === 'read-only') throw new CoreError('READ_ONLY', { reason: storage.access.reason })
  const statements = await requireStatements(storage.reads, ids)
  if (statements.some((row) => row.state !== 'binned')) throw badTarget('not-in-bin')
  const { keptSources } = await storage.purge(ids)
  return { keptSources: [...keptSources] }
}
