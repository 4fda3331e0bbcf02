/** Changing the knowledge base: what was done is named with the way back, what changed nothing is told so, what failed with the reason. */
import { notifyManager } from '@tanstack/react-query'
import { useState } from 'react'
import type { ClientError, HistoryState } from '../../../shared/contract/index.ts'
import { capitalise, type Text, useText } from '../i18n/index.ts'
import { useServices } from '../services/index.ts'
import { notify, type Offer } from '../state/index.ts'
import { type CoreClient, toClientError } from '../transport/index.ts'

/**
 * Does one undoable change. Resolves when the lists show it, with its result, or to null when it was refused.
 * A refusal is told in the status bar unless `onRefused` tells it.
 */
export type Change = <Result>(
  work: (client: CoreClient) => Promise<Result>,
  onRefused?: (message: string, error: ClientError) => void,
) => Promise<{ readonly result: Result } | null>

export function useChange(): Change {
  const { client, drafts, notices, queries, queryClient } = useServices()
  const text = useText()
  return async (work, onRefused = (message) => notify(notices, 'danger', message)) => {
    try {
      // What is being typed comes first, so that undo takes things back in their order.
      await drafts.flushAll()
      const before = await client.knowledgeBase.history()
      const result = await work(client)
      const [after] = await Promise.all([
        client.knowledgeBase.history(),
        queryClient.invalidateQueries({ queryKey: queries.library.key() }),
      ])
      // The answers are there, the lists are told of them in turn.
      await new Promise<void>((told) => notifyManager.schedule(told))
      queryClient.setQueryData(queries.knowledgeBase.history.queryKey(), after)
      notify(notices, 'info', ...toldOf(before, after, text))
      return { result }
    } catch (thrown) {
      const error = toClientError(thrown)
      // What was acted on is shown as it has become.
      if (error.code === 'CONFLICT')
        await queryClient.invalidateQueries({ queryKey: queries.library.key() }).catch(() => undefined)
      onRefused(text.error(error), error)
      return null
    }
  }
}

/** What a change did, by what undo would take back before and after it; with the way back where there is a new change. */
function toldOf(before: HistoryState, after: HistoryState, text: Text): [string, Offer | null] {
  const [last, now] = [before.undoes ?? 0, after.undoes ?? 0]
  if (now > last && after.undo !== null)
    return [text('commands.done', { name: text.command(after.undo) }), { type: 'undo', change: now }]
  // What gives back the text before a step is the undo of that step.
  if (now < last && before.undo !== null)
    return [text('commands.undone', { name: capitalise(text.command(before.undo)) }), null]
  return [text('commands.nothingDone'), null]
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
        const done = await change(work, (message, { code }) => {
          // The dialog follows what it is about, and tells itself what became of it.
          if (code !== 'CONFLICT') setError(message)
        })
        setIsBusy(false)
        if (done === null) return
        onDone()
        then?.(done.result)
      })()
    },
  }
}
