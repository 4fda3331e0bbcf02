/** Makes an empty edition, and its programme when that is new. */
import { type ReactNode, useState } from 'react'
import { useDialogChange, useProgrammes } from '../../../app/data/index.ts'
import { useText } from '../../../app/i18n/index.ts'
import { useServices } from '../../../app/services/index.ts'
import { goToEdition } from '../../../app/state/index.ts'
import { ComboBox, FormDialog, type Option, TextField } from '../../../components/index.ts'
import { parseYear, shortName } from '../edition-fields.ts'

export type NewEditionDialogProps = {
  /** The programme to begin with, or null to choose or make one. */
  readonly programme: string | null
  readonly onClose: () => void
}

/** A programme yet to be made has its name for an id, after a blank so that it meets no other. */
const newOption = (name: string): Option => ({ id: ` ${name}`, label: name })

export function NewEditionDialog({ programme: start, onClose }: NewEditionDialogProps): ReactNode {
  const text = useText()
  const { place } = useServices()
  const { submit, error, isBusy } = useDialogChange(onClose)
  const programmes = useProgrammes().data ?? []
  const [programme, setProgramme] = useState(start)
  const [made, setMade] = useState<Option | null>(null)
  const [title, setTitle] = useState('')
  const [yearText, setYear] = useState('')
  const [givenId, setId] = useState<string | null>(null)
  const [isTried, setIsTried] = useState(false)
  const year = parseYear(yearText)
  const id = (givenId ?? shortName(title, yearText)).trim()
  const options = [
    ...programmes.map((one) => ({ id: one.id, label: one.title })),
    ...(made === null ? [] : [made]),
  ]
  const missing = (isMissing: boolean, key: Parameters<typeof text>[0]): string | null =>
    isTried && isMissing ? text(key) : null
  const onSubmit = (): void => {
    setIsTried(true)
    if (programme === null || title.trim() === '' || id === '' || year === 'wrong') return
    submit(async (client) => {
      const owner =
        programme === made?.id ? (await client.programmes.create({ title: made.label })).id : programme
      await client.editions.create({ id, programme: owner, title: title.trim(), year })
      place.set(goToEdition(id, owner))
    })
  }
  return (
    <FormDialog
      title={text('library.newEditionTitle')}
      submitLabel={text('library.newEditionSubmit')}
      size="narrow"
      isOpen
      isBusy={isBusy}
      error={error}
      onSubmit={onSubmit}
      onClose={onClose}
    >
      <ComboBox
        label={text('shell.programme')}
        help={text('library.programmeHelp')}
        error={missing(programme === null, 'library.programmeMissing')}
        options={options}
        chosen={programme}
        onChoose={setProgramme}
        onCreate={(name) => {
          setMade(newOption(name))
          setProgramme(newOption(name).id)
        }}
        autoFocus={start === null}
      />
      <TextField
        label={text('library.editionTitle')}
        error={missing(title.trim() === '', 'library.titleMissing')}
        value={title}
        onChange={setTitle}
        autoFocus={start !== null}
      />
      <TextField
        label={text('library.year')}
        error={missing(year === 'wrong', 'library.yearWrong')}
        value={yearText}
        onChange={setYear}
      />
      <TextField
        label={text('library.editionId')}
        help={text('library.editionIdHelp')}
        error={missing(id === '', 'library.editionIdMissing')}
        value={givenId ?? shortName(title, yearText)}
        onChange={setId}
      />
    </FormDialog>
  )
}
