/** Changing the knowledge base: what was done is named with the way back, what failed with the reason. */
import { useState } from 'react'
import { useText } from '../i18n/index.ts'
import { useServices } from '../services/index.ts'
import { notify } from '../state/index.ts'
import { type CoreClient, toClientError } from '../transport/index.ts'

/**
 * Does one undoable change. Resolves when the lists show it, with its result, or to null when it was refused.
 * A refusal is told in the status bar unless `onRefused` tells it.
 */
export type Change = <Result>(
  work: (client: CoreClient) => Promise<Result>,
  onRefused?: (message: string) => void,
) => Promise<{ readonly result: Result } | null>

export function useChange(): Change {
  const { client, drafts, notices, queries, queryClient } = useServices()
  const text = useText()
  return async (work, onRefused = (message) => notify(notices, 'danger', message)) => {
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
      onRefused(text.error(toClientError(thrown)))
      return null
    }
  }
}

export type DialogChange = {
  /** Why the last try was refused, or null. */
  readonly error: string | null
  readonly isBusy: boolean
  /** Does the change; the dialog is closed when it is done and stays with the reason when it is not. */
  readonly submit: <Result>(
    work: (client: CoreClient) => Promise<Result>,
    then?: (result: Result) => void,
  ) => void
}

/** A change that is asked for in a dialog. */
export function useDialogChange(onDone: () => void): DialogChange {
  const change = useChange()
  const [error, setError] = useState<string | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  return {
    error,
    isBusy,
    submit(work, then) {
      setIsBusy(true)
      setError(null)
      void (async () => {
        const done = await change(work, setError)
        setIsBusy(false)
        if (done === null) return
        onDone()
        then?.(done.result)
      })()
    },
  }
}
