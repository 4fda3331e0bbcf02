/** Makes one statement of two: their texts follow each other, and all that hangs on both stays. */
import type { ReactNode } from 'react'
import type { StatementDetails } from '../../../../shared/contract/index.ts'
import { useDialogChange, useStatement } from '../../../app/data/index.ts'
import { useText } from '../../../app/i18n/index.ts'
import { ConfirmDialog, Message, RichTextView } from '../../../components/index.ts'
import './dialogs.css'

export type MergeDialogProps = {
  readonly first: StatementDetails
  readonly second: StatementDetails
  readonly onClose: () => void
}

export function MergeDialog({ onClose, ...opened }: MergeDialogProps): ReactNode {
  const text = useText()
  const { submit, error, isBusy } = useDialogChange(onClose)
  const first = useStatement(opened.first.id).data ?? opened.first
  const second = useStatement(opened.second.id).data ?? opened.second
  const isReloaded = first.revision > opened.first.revision || second.revision > opened.second.revision
  const rich = { version: 1 as const, blocks: [...first.rich.blocks, ...second.rich.blocks] }
  return (
    <ConfirmDialog
      title={text('library.mergeTitle')}
      confirmLabel={text('library.mergeSubmit')}
      isOpen
      isBusy={isBusy}
      onConfirm={() =>
        submit((client) => client.statements.merge({ first: seen(first), second: seen(second), rich }))
      }
      onClose={onClose}
    >
      {error === null ? null : <Message tone="danger">{error}</Message>}
      {isReloaded ? <Message tone="warning">{text('library.mergeReloaded')}</Message> : null}
      <p>{text('library.mergeText')}</p>
      <dl className="bl-pair">
        {[first, second].map((part) => (
          <Part key={part.id} part={part} />
        ))}
      </dl>
    </ConfirmDialog>
  )
}

const seen = ({ id, revision }: StatementDetails) => ({ id, revision })

function Part({ part: { places, rich } }: { readonly part: StatementDetails }): ReactNode {
  const text = useText()
  // All of them: the officer may have come by any.
  const where = places.map(({ place }) => place).join(', ')
  return (
    <>
      <dt>{where === '' ? text('search.inInbox') : where}</dt>
      <dd>
        <RichTextView value={rich} />
      </dd>
    </>
  )
}
