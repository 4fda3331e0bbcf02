/** Changing the knowledge base: what was done is named with the way back, what failed with the reason. */
import { useText } from '../i18n/index.ts'
import { useServices } from '../services/index.ts'
import { notify } from '../state/index.ts'
import { type CoreClient, toClientError } from '../transport/index.ts'

/** Does one undoable change. Resolves when the lists show it, with its result, or to null when it was refused. */
export type Change = <Result>(
  work: (client: CoreClient) => Promise<Result>,
) => Promise<{ readonly result: Result } | null>

export function useChange(): Change {
  const { client, drafts, notices, queries, queryClient } = useServices()
  const text = useText()
  return async (work) => {
    try {
      // What is being typed comes first, so that undo takes things back in their order.
      await drafts.flushAll()
      const result = await work(client)
      const [{ undo }] = await Promise.all([
        client.knowledgeBase.history(),
        queryClient.invalidateQueries({ queryKey: queries.library.key() }),
      ])
      if (undo !== null) notify(notices, 'info', text('commands.done', { name: text.command(undo) }), 'undo')
      return { result }
    } catch (thrown) {
      notify(notices, 'danger', text.error(toClientError(thrown)))
      return null
    }
  }
}
