/** What a window asks for first: the editions, the inbox, the tree of the newest edition and its first statements. */
import { countInbox, listEditions, listStatements, outline } from '../../src/main/core/library/index.ts'
import type { Storage } from '../../src/main/core/storage/index.ts'

export async function readFirstContent({ reads }: Storage): Promise<void> {
  const [newest] = await listEditions(reads)
  await countInbox(reads)
  if (newest === undefined) return
  await outline(reads, newest.id)
  await listStatements(reads, { kind: 'edition', edition: newest.id }, { offset: 0, limit: 100 })
}
