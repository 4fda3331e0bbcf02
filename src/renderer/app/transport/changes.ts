/** Follows what changes in the knowledge base, across lost connections. */
import { topics, type ChangeEvent } from '../../../shared/contract/index.ts'
import type { CoreClient } from './client.ts'
import type { CoreLink } from './link.ts'

/**
 * Calls `onChange` for every coalesced change, and with all topics when changes may have been missed: after a connection came back with
 * another revision than was seen last. Returns its undoing.
 */
export function followChanges(
  link: CoreLink,
  client: CoreClient,
  onChange: (event: ChangeEvent) => void,
): () => void {
  const ended = new AbortController()
  let seen: number | null = null
  let following = false

  const follow = async (): Promise<void> => {
    const events = await client.knowledgeBase.watch(undefined, { signal: ended.signal })
    for await (const event of events) {
      const isMissed = event.topics.length === 0 && seen !== null && event.revision !== seen
      seen = event.revision
      if (isMissed) onChange({ revision: event.revision, topics: [...topics] })
      else if (event.topics.length > 0) onChange(event)
    }
  }

  const start = (): void => {
    if (following || ended.signal.aborted || link.connection() === null) return
    following = true
    // Why it ended does not matter: the state of the link says when to follow again.
    const restart = (): void => {
      following = false
      start()
    }
    follow().then(restart, restart)
  }

  const stopListening = link.onState(start)
  start()
  return () => {
    stopListening()
    ended.abort()
  }
}
