/** Gives statements another kind. */
import { type ReactNode, useState } from 'react'
import { statementKinds } from '../../../../shared/domain/index.ts'
import { useDialogChange } from '../../../app/data/index.ts'
import { useText } from '../../../app/i18n/index.ts'
import { Choice, FormDialog } from '../../../components/index.ts'
import { ChangePreview } from './change-preview.tsx'
import type { Subjects } from './subjects.ts'

export type SubjectsDialogProps = { readonly subjects: Subjects; readonly onClose: () => void }

export function KindDialog({ subjects, onClose }: SubjectsDialogProps): ReactNode {
  const text = useText()
  const { submit, error, isBusy } = useDialogChange(onClose)
  const [kind, setKind] = useState(subjects.first[0]?.kind ?? 'bottleneck')
  return (
    <FormDialog
      title={text('library.kindTitle', { count: subjects.ids.length })}
      submitLabel={text('library.kindSubmit')}
      size="narrow"
      isOpen
      isBusy={isBusy}
      error={error}
      onSubmit={() => submit((client) => client.statements.changeKind({ ids: [...subjects.ids], kind }))}
      onClose={onClose}
    >
      <Choice
        label={text('library.kind')}
        options={statementKinds.map((value) => ({ value, label: text(`domain.statementKind.${value}`) }))}
        value={kind}
        onChange={setKind}
        autoFocus
      />
      <ChangePreview subjects={subjects} />
    </FormDialog>
  )
}
