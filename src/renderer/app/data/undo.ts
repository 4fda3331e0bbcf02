/** Undo and redo of this window, with the names of what they would do. */
import { useMutation, useQuery } from '@tanstack/react-query'
import { capitalise, useText } from '../i18n/index.ts'
import { useServices } from '../services/index.ts'
import { notify, useStore } from '../state/index.ts'
import { toClientError } from '../transport/index.ts'
import { useHistory, useStatus } from './data.ts'

type UndoAction = {
  readonly label: string
  readonly isPossible: boolean
  readonly run: () => void
}
export type UndoActions = { readonly undo: UndoAction; readonly redo: UndoAction }

/** Keys pressed faster than the core answers each take their step, one after the other. */
const oneByOne = { id: 'undo' }

export function useUndo(): UndoActions {
  const { client, drafts, notices, queries } = useServices()
  const text = useText()
  const history = useQuery(queries.knowledgeBase.history.queryOptions()).data
  const onError = (thrown: unknown): void => notify(notices, 'danger', text.error(toClientError(thrown)))

  const undo = useMutation({
    scope: oneByOne,
    async mutationFn() {
      // What is still being typed is the last thing done, so it is saved first.
      await drafts.flushAll()
      return client.knowledgeBase.undo()
    },
    onSuccess: ({ command }) =>
      notify(notices, 'info', text('commands.undone', { name: capitalise(text.command(command)) })),
    onError,
  })
  const redo = useMutation({
    scope: oneByOne,
    mutationFn: () => client.knowledgeBase.redo(),
    onSuccess: ({ command }) =>
      notify(notices, 'info', text('commands.redone', { name: capitalise(text.command(command)) })),
    onError,
  })

  const isReadOnly = useStatus().data?.access.mode === 'read-only'
  const undoable = history?.undo ?? null
  const redoable = history?.redo ?? null
  return {
    undo: {
      label:
        undoable === null
          ? text('commands.nothingToUndo')
          : text('commands.undoNamed', { name: text.command(undoable) }),
      isPossible: undoable !== null && !isReadOnly,
      run: () => undo.mutate(),
    },
    redo: {
      label:
        redoable === null
          ? text('commands.nothingToRedo')
          : text('commands.redoNamed', { name: text.command(redoable) }),
      isPossible: redoable !== null && !isReadOnly,
      run: () => redo.mutate(),
    },
  }
}

/** What takes back a change, by its number, or null when that is not what undo would take back now. */
export function useNoticeUndo(): (change: number) => (() => void) | null {
  const { drafts } = useServices()
  const { undo } = useUndo()
  const undoes = useHistory().data?.undoes ?? null
  // What is still being typed comes after it, and undo takes that back first.
  const isTyping = useStore(drafts.store, (all) => all.size > 0)
  return (change) => (change === undoes && !isTyping ? undo.run : null)
}
