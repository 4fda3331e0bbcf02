/** Tells that the statement being written went to the bin in another window, and that what was written is kept there. */
import { draftKey } from '../../app/drafts/index.ts'
import { useText } from '../../app/i18n/index.ts'
import { useServices } from '../../app/services/index.ts'
import { notify } from '../../app/state/index.ts'
import { toClientError } from '../../app/transport/index.ts'

export function useTellBinned(): (statement: string) => Promise<void> {
  const { client, drafts, notices } = useServices()
  const text = useText()
  return async (statement) => {
    const written = { entity: 'statement', id: statement } as const
    try {
      await drafts.flush(written)
      const { kind } = await client.library.locate({ statement })
      // What could not be saved is told of in the top bar.
      const phase = drafts.store.get().get(draftKey(written))?.phase
      if (kind === 'bin' && phase !== 'failed' && phase !== 'conflict')
        notify(notices, 'info', text('statement.binnedElsewhere'), { type: 'restore', statement })
    } catch (thrown) {
      notify(notices, 'danger', text.error(toClientError(thrown)))
    }
  }
}
