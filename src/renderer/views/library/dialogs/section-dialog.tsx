/** Asks for a section, found by typing its number or a word of its title. */
import { type ReactNode, useState } from 'react'
import type { OutlineSection } from '../../../../shared/contract/index.ts'
import { useDialogChange } from '../../../app/data/index.ts'
import { useText } from '../../../app/i18n/index.ts'
import type { CoreClient } from '../../../app/transport/index.ts'
import { ComboBox, FormDialog, type Option } from '../../../components/index.ts'
import { sectionOptions } from '../section-options.ts'

export type SectionDialogProps<Result> = {
  readonly title: string
  readonly label: string
  readonly help?: string
  readonly submitLabel: string
  readonly sections: readonly OutlineSection[]
  /** An answer besides the sections, such as the top of the edition. */
  readonly other?: Option
  readonly children?: ReactNode
  /** Does what was asked with the chosen section. */
  readonly work: (client: CoreClient, section: string) => Promise<Result>
  /** Called when it is done and the dialog is gone. */
  readonly onDone?: (result: Result) => void
  readonly onClose: () => void
}

export function SectionDialog<Result>(props: SectionDialogProps<Result>): ReactNode {
  const { title, label, help, submitLabel, sections, other, children, work, onDone, onClose } = props
  const text = useText()
  const { submit, error, isBusy } = useDialogChange(onClose)
  const [section, setSection] = useState<string | null>(null)
  const [isMissing, setIsMissing] = useState(false)
  const options = sectionOptions(sections, text)
  return (
    <FormDialog
      title={title}
      submitLabel={submitLabel}
      isOpen
      isBusy={isBusy}
      error={error}
      onSubmit={() => {
        if (section === null) setIsMissing(true)
        else submit((client) => work(client, section), onDone)
      }}
      onClose={onClose}
    >
      <ComboBox
        label={label}
        {...(help === undefined ? {} : { help })}
        error={isMissing && section === null ? text('library.chooseSection') : null}
        options={other === undefined ? options : [other, ...options]}
        chosen={section}
        onChoose={setSection}
        autoFocus
      />
      {children}
    </FormDialog>
  )
}
