/** Keeps the answers fresh: a change in the knowledge base makes stale what it touched. */
import type { QueryKey } from '@tanstack/react-query'
import type { Topic } from '../../../shared/contract/index.ts'
import type { Services } from '../services/index.ts'
import { followChanges } from '../transport/index.ts'

/** Follows changes and returning connections until the returned function is called. */
export function followKnowledgeBase(services: Services): () => void {
  const { client, drafts, link, queryClient } = services
  const keysOf = topicKeys(services)
  const stopFollowing = followChanges(link, client, ({ topics }) => {
    const keys = new Set(topics.flatMap((topic) => keysOf[topic]))
    for (const queryKey of keys) void queryClient.invalidateQueries({ queryKey })
    // What stood in the way may be gone.
    drafts.retry()
  })
  const stopListening = link.onState((state) => {
    if (state !== 'running') return
    void queryClient.invalidateQueries()
    void drafts.flushAll()
  })
  return () => {
    stopFollowing()
    stopListening()
  }
}

function topicKeys({ queries }: Services): Readonly<Record<Topic, readonly QueryKey[]>> {
  const programmes = queries.programmes.key()
  const editions = queries.library.editions.key()
  const outline = queries.library.outline.key()
  const statements = queries.library.statements.key()
  const statement = queries.library.statement.key()
  const section = queries.library.section.key()
  const bin = queries.statements.key()
  const inboxCount = queries.library.inboxCount.key()
  const search = queries.search.key()
  const savedSearches = queries.savedSearches.key()
  const publishing = queries.publishing.key()
  const exportProfiles = queries.exportProfiles.key()
  const tags = queries.tagging.key()
  const register = queries.register.key()
  const knowledgeBase = queries.knowledgeBase.key()
  const known = queries.intake.findKnown.key()
  return {
    programmes: [editions, programmes],
    editions: [editions, outline, statement, section, programmes, publishing],
    sections: [editions, outline, statements, statement, section, search, publishing],
    statements: [
      editions,
      outline,
      statements,
      statement,
      section,
      inboxCount,
      search,
      tags,
      register,
      known,
      bin,
      publishing,
    ],
    tags: [tags, statements, statement, search, publishing],
    sources: [statements, statement, search, register, publishing],
    links: [statement, section, publishing],
    'saved-searches': [savedSearches],
    'export-profiles': [exportProfiles],
    history: [knowledgeBase],
  }
}
