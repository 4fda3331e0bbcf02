/** Makes two statements of one: the caret says where. Each part keeps its formatting. */
import { type ReactNode, useState } from 'react'
import type { StatementDetails } from '../../../../shared/contract/index.ts'
import { splitRichText, toPlainText } from '../../../../shared/domain/index.ts'
import { useDialogChange, useStatement } from '../../../app/data/index.ts'
import { useText } from '../../../app/i18n/index.ts'
import { CaretField, FormDialog, Message, RichTextView } from '../../../components/index.ts'
import { middleBreak } from '../split-text.ts'
import './dialogs.css'

export type SplitDialogProps = { readonly details: StatementDetails; readonly onClose: () => void }

export function SplitDialog({ details: opened, onClose }: SplitDialogProps): ReactNode {
  const text = useText()
  const { submit, error, isBusy } = useDialogChange(onClose)
  const [details, setDetails] = useState(opened)
  const [caret, setCaret] = useState(() => middleBreak(details.text))
  const latest = useStatement(opened.id).data ?? opened
  // The text was edited elsewhere: the place is chosen anew in what it has become.
  if (latest.revision > details.revision) {
    setDetails(latest)
    setCaret(middleBreak(latest.text))
  }
  const [first, second] = splitRichText(details.rich, caret)
  const isSplit = [first, second].every((part) => toPlainText(part) !== '')
  const isReloaded = details.revision > opened.revision
  return (
    <FormDialog
      title={text('library.splitTitle')}
      submitLabel={text('library.splitSubmit')}
      isOpen
      isBusy={isBusy}
      error={error}
      onSubmit={() => {
        if (!isSplit) return
        const { id, revision } = details
        submit((client) => client.statements.split({ id, revision, first, second }))
      }}
      onClose={onClose}
    >
      {isReloaded ? <Message tone="warning">{text('library.splitReloaded')}</Message> : null}
      <CaretField
        key={details.revision}
        label={text('library.splitText')}
        help={text('library.splitHelp')}
        error={isSplit ? null : text('library.splitNowhere')}
        value={details.text}
        caret={caret}
        onCaret={setCaret}
      />
      <dl className="bl-pair" aria-live="polite">
        <dt>{text('library.splitFirst')}</dt>
        <dd>
          <RichTextView value={first} />
        </dd>
        <dt>{text('library.splitSecond')}</dt>
        <dd>
          <RichTextView value={second} />
        </dd>
      </dl>
    </FormDialog>
  )
}
