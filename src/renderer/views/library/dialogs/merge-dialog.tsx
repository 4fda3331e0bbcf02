/** Makes one statement of two: their texts follow each other, and all that hangs on both stays. */
import type { ReactNode } from 'react'
import type { StatementDetails } from '../../../../shared/contract/index.ts'
import { useDialogChange } from '../../../app/data/index.ts'
import { useText } from '../../../app/i18n/index.ts'
import { ConfirmDialog, Message } from '../../../components/index.ts'
import './dialogs.css'

export type MergeDialogProps = {
  readonly first: StatementDetails
  readonly second: StatementDetails
  readonly onClose: () => void
}

export function MergeDialog({ first, second, onClose }: MergeDialogProps): ReactNode {
  const text = useText()
  const { submit, error, isBusy } = useDialogChange(onClose)
  const rich = { version: 1 as const, blocks: [...first.rich.blocks, ...second.rich.blocks] }
  return (
    <ConfirmDialog
      title={text('library.mergeTitle')}
      confirmLabel={text('library.mergeSubmit')}
      isOpen
      isBusy={isBusy}
      onConfirm={() =>
        submit((client) => client.statements.merge({ first: first.id, second: second.id, rich }))
      }
      onClose={onClose}
    >
      {error === null ? null : <Message tone="danger">{error}</Message>}
      <p>{text('library.mergeText')}</p>
      <dl className="bl-pair">
        {[first, second].map(({ id, places, text: words }) => (
          <Part key={id} place={places[0]?.place ?? text('search.inInbox')} words={words} />
        ))}
      </dl>
    </ConfirmDialog>
  )
}

function Part({ place, words }: { readonly place: string; readonly words: string }): ReactNode {
  return (
    <>
      <dt>{place}</dt>
      <dd lang="nl">{words}</dd>
    </>
  )
}
