/** The index kept in step with the rows, and given to a search in one state. */
import { type Catalogue, loadCatalogue } from '../catalogue/index.ts'
import type { LiveIndex } from '../live-index.ts'
import type { Storage } from '../../storage/index.ts'
import type { Topic } from '../../../../shared/contract/index.ts'
import { createIndexKeeper, type IndexSources, type IndexState } from './index-keeper.ts'
import { createKnowledge } from './knowledge.ts'
import { createLiveIndex } from './live-index.ts'

export type SearchIndex = {
  /** The index as of the last change, or null while it is being built. */
  live(): Promise<LiveIndex | null>
  /** Resolves when the index is there, or when it cannot be built. */
  prepare(): Promise<void>
  /** Ends what is being built. */
  close(): void
}

/** What is in the catalogue. */
const named: ReadonlySet<Topic> = new Set(['editions', 'sections', 'tags', 'sources'])

export type SearchIndexSources = IndexSources & { readonly storage: Pick<Storage, 'reads'> }

export function createSearchIndex(sources: SearchIndexSources): SearchIndex {
  const { storage } = sources
  const keeper = createIndexKeeper(sources)
  let catalogue: { readonly revision: number; readonly loaded: Promise<Catalogue> } | null = null
  const knowledgeOf = rememberingLast(createKnowledge)
  const liveOf = rememberingLast((state: IndexState, catalogue: Catalogue): LiveIndex =>
    createLiveIndex(state, catalogue, knowledgeOf(state.analyser, catalogue)),
  )
  const unsubscribe = storage.onCommitted(({ topics }) => {
    if (topics.some((topic) => named.has(topic))) catalogue = null
  })

  const currentCatalogue = async (): Promise<Catalogue> => {
    // Where another process writes nobody tells what it wrote.
    const revision = storage.access.mode === 'write' ? 0 : storage.revision()
    catalogue =
      catalogue?.revision === revision ? catalogue : { revision, loaded: loadCatalogue(storage.reads) }
    const mine = catalogue
    const loaded = await mine.loaded
    return catalogue === mine ? loaded : currentCatalogue()
  }

  return {
    live: async () => {
      if (keeper.current() === null) return null
      const catalogue = await currentCatalogue()
      const state = keeper.current()
      return state === null ? null : liveOf(state, catalogue)
    },
    prepare: keeper.prepare,
    close: () => {
      unsubscribe()
      keeper.close()
    },
  }
}

/** Does not do again what was last done with the same two. */
function rememberingLast<One, Other, Result>(
  work: (one: One, other: Other) => Result,
): (one: One, other: Other) => Result {
  let last: { readonly one: One; readonly other: Other; readonly result: Result } | null = null
  return (one, other) => {
    if (last?.one !== one || last.other !== other) last = { one, other, result: work(one, other) }
    return last.result
  }
}

export { readDocuments } from './documents.ts'
export { createLiveIndex } from './live-index.ts'
export { type BuiltIndex, buffersOf, buildIndex } from './built-index.ts'
