/** Follows what changes in the knowledge base, across lost connections. */
import { topics, type ChangeEvent } from '../../../shared/contract/index.ts'
import type { CoreClient } from './client.ts'
import type { CoreLink } from './link.ts'

/** Wait before following again over a line that is still open, in milliseconds. */
const retryMs = 1_000

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
  let timer: ReturnType<typeof setTimeout> | undefined

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
    const connection = link.connection()
    if (following || ended.signal.aborted || connection === null) return
    following = true
    const restart = (): void => {
      following = false
      // Over the same line the core itself has ended it, and may do so again: then not at once.
      if (link.connection() === connection) timer = setTimeout(start, retryMs)
      else start()
    }
    follow().then(restart, restart)
  }

  const stopListening = link.onState(start)
  start()
  return () => {
    stopListening()
    clearTimeout(timer)
    ended.abort()
  }
}
