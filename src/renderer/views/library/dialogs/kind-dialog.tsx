/** Gives statements another kind. */
import { type ReactNode, useState } from 'react'
import type { StatementRow } from '../../../../shared/contract/index.ts'
import { statementKinds } from '../../../../shared/domain/index.ts'
import { useDialogChange } from '../../../app/data/index.ts'
import { useText } from '../../../app/i18n/index.ts'
import { Choice, FormDialog } from '../../../components/index.ts'
import { ChangePreview } from './change-preview.tsx'

export type RowsDialogProps = { readonly rows: readonly StatementRow[]; readonly onClose: () => void }

export function KindDialog({ rows, onClose }: RowsDialogProps): ReactNode {
  const text = useText()
  const { submit, error, isBusy } = useDialogChange(onClose)
  const [kind, setKind] = useState(rows[0]?.kind ?? 'bottleneck')
  return (
    <FormDialog
      title={text('library.kindTitle', { count: idsOf(rows).length })}
      submitLabel={text('library.kindSubmit')}
      size="narrow"
      isOpen
      isBusy={isBusy}
      error={error}
      onSubmit={() => submit((client) => client.statements.changeKind({ ids: idsOf(rows), kind }))}
      onClose={onClose}
    >
      <Choice
        label={text('library.kind')}
        options={statementKinds.map((value) => ({ value, label: text(`domain.statementKind.${value}`) }))}
        value={kind}
        onChange={setKind}
        autoFocus
      />
      <ChangePreview rows={rows} />
    </FormDialog>
  )
}

/** Each statement once: it may be selected in several places. */
export const idsOf = (rows: readonly StatementRow[]): string[] => [...new Set(rows.map(({ id }) => id))]
