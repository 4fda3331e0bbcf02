/** Asks for a title. */
import { type ReactNode, useState } from 'react'
import { useDialogChange } from '../../../app/data/index.ts'
import { useText } from '../../../app/i18n/index.ts'
import type { CoreClient } from '../../../app/transport/index.ts'
import { FormDialog, TextField } from '../../../components/index.ts'

export type TitleDialogProps<Result> = {
  readonly title: string
  readonly label: string
  readonly help?: string
  readonly submitLabel: string
  readonly start?: string
  /** What is said when nothing was filled in. */
  readonly missing?: string
  /** Does what was asked with the title. */
  readonly work: (client: CoreClient, title: string) => Promise<Result>
  /** Called when it is done and the dialog is gone. */
  readonly onDone?: (result: Result) => void
  readonly onClose: () => void
}

export function TitleDialog<Result>(props: TitleDialogProps<Result>): ReactNode {
  const { title, label, help, submitLabel, start = '', work, onDone, onClose } = props
  const text = useText()
  const { submit, error, isBusy } = useDialogChange(onClose)
  const [value, setValue] = useState(start)
  const [isMissing, setIsMissing] = useState(false)
  const trimmed = value.trim()
  return (
    <FormDialog
      title={title}
      submitLabel={submitLabel}
      size="narrow"
      isOpen
      isBusy={isBusy}
      error={error}
      onSubmit={() => {
        if (trimmed === '') setIsMissing(true)
        else submit((client) => work(client, trimmed), onDone)
      }}
      onClose={onClose}
    >
      <TextField
        label={label}
        {...(help === undefined ? {} : { help })}
        error={isMissing && trimmed === '' ? (props.missing ?? text('library.titleMissing')) : null}
        value={value}
        onChange={setValue}
        autoFocus
        inputRef={selectAll}
      />
    </FormDialog>
  )
}

/** What is typed takes the place of the title that is proposed, as it does after F2 in a list. */
const selectAll = (input: HTMLInputElement | null): void => input?.select()
