/** What a notice offers to do, as long as that is still possible. */
import { useChange, useNoticeUndo, useOpenStatement } from '../data/index.ts'
import { useText } from '../i18n/index.ts'
import type { Notice } from '../state/index.ts'

export type NoticeOffer = { readonly label: string; readonly shortcut?: string; readonly run: () => void }

export function useNoticeOffer(
  onShowKept: () => void,
): (notice: Pick<Notice, 'offer'>) => NoticeOffer | null {
  const text = useText()
  const change = useChange()
  const openStatement = useOpenStatement()
  const undoOf = useNoticeUndo()
  const restore = async (statement: string): Promise<void> => {
    const done = await change((client) => client.statements.restore({ ids: [statement] }))
    if (done !== null) await openStatement(statement)
  }
  return ({ offer }) => {
    switch (offer?.type) {
      case undefined:
        return null
      case 'undo': {
        const undo = undoOf(offer.change)
        // Ctrl Z does the same.
        return undo === null ? null : { label: text('commands.undo'), shortcut: 'Control+Z', run: undo }
      }
      case 'restore':
        return { label: text('shell.restore'), run: () => void restore(offer.statement) }
      case 'show-kept':
        return { label: text('shell.kept.show'), run: onShowKept }
    }
  }
}
