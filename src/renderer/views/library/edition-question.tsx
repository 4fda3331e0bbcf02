/** The dialog that an action on an edition has opened, if any. */
import type { ReactNode } from 'react'
import type { EditionSummary, OutlineSection } from '../../../shared/contract/index.ts'
import { useDialogChange } from '../../app/data/index.ts'
import { useText } from '../../app/i18n/index.ts'
import { ConfirmDialog, Message } from '../../components/index.ts'
import { NewEditionDialog } from './dialogs/new-edition-dialog.tsx'
import { PropertiesDialog } from './dialogs/properties-dialog.tsx'
import { TitleDialog } from './dialogs/title-dialog.tsx'

export type EditionQuestion =
  | { readonly type: 'new'; readonly programme: string | null }
  | {
      readonly type: 'programme' | 'properties' | 'finalise' | 'reopen'
      readonly edition: EditionSummary
    }

export type EditionQuestionDialogProps = {
  readonly question: EditionQuestion | null
  readonly sections: readonly OutlineSection[]
  readonly onClose: () => void
}

export function EditionQuestionDialog({
  question,
  sections,
  onClose,
}: EditionQuestionDialogProps): ReactNode {
  const text = useText()
  switch (question?.type) {
    case undefined:
      return null
    case 'new':
      return <NewEditionDialog programme={question.programme} onClose={onClose} />
    case 'programme': {
      const { programme } = question.edition
      return (
        <TitleDialog
          title={text('library.programmeTitle')}
          label={text('library.programmeName')}
          submitLabel={text('library.rename')}
          start={programme.title}
          work={(client, title) => client.programmes.rename({ id: programme.id, title })}
          onClose={onClose}
        />
      )
    }
    case 'properties':
      return <PropertiesDialog edition={question.edition} sections={sections} onClose={onClose} />
    case 'finalise':
      return <FinaliseDialog edition={question.edition} onClose={onClose} />
    case 'reopen': {
      const { edition } = question
      return (
        <TitleDialog
          title={text('library.reopenTitle', { name: edition.title })}
          label={text('library.reopenReason')}
          help={text('library.reopenHelp')}
          submitLabel={text('library.reopenSubmit')}
          missing={text('library.reasonMissing')}
          work={(client, reason) => client.editions.reopen({ id: edition.id, reason })}
          onClose={onClose}
        />
      )
    }
  }
}

type FinaliseDialogProps = { readonly edition: EditionSummary; readonly onClose: () => void }

function FinaliseDialog({ edition, onClose }: FinaliseDialogProps): ReactNode {
  const text = useText()
  const { submit, error, isBusy } = useDialogChange(onClose)
  return (
    <ConfirmDialog
      title={text('library.finaliseTitle', { name: edition.title })}
      confirmLabel={text('library.finaliseSubmit')}
      isOpen
      isBusy={isBusy}
      onConfirm={() => submit((client) => client.editions.finalise({ id: edition.id }))}
      onClose={onClose}
    >
      {error === null ? null : <Message tone="danger">{error}</Message>}
      <p>{text('library.finaliseText')}</p>
    </ConfirmDialog>
  )
}
