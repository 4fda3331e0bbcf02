/** Title, year and numbering of an edition. */
import { type ReactNode, useState } from 'react'
import type { EditionSummary, OutlineSection } from '../../../../shared/contract/index.ts'
import { type NumberStyle, numberStyles } from '../../../../shared/domain/index.ts'
import { useDialogChange } from '../../../app/data/index.ts'
import { useText } from '../../../app/i18n/index.ts'
import { Choice, FormDialog, TextField } from '../../../components/index.ts'
import { parseYear } from '../edition-fields.ts'

export type PropertiesDialogProps = {
  readonly edition: EditionSummary
  readonly sections: readonly OutlineSection[]
  readonly onClose: () => void
}

const levelsShown = 2

export function PropertiesDialog({ edition, sections, onClose }: PropertiesDialogProps): ReactNode {
  const text = useText()
  const { submit, error, isBusy } = useDialogChange(onClose)
  const [title, setTitle] = useState(edition.title)
  const [yearText, setYear] = useState(edition.year === null ? '' : String(edition.year))
  const depth = sections.reduce((deepest, section) => Math.max(deepest, section.depth + 1), levelsShown)
  const [levels, setLevels] = useState<readonly NumberStyle[]>(() =>
    Array.from({ length: Math.max(depth, edition.levels.length) }, (_, level) => styleAt(edition, level)),
  )
  const year = parseYear(yearText)
  return (
    <FormDialog
      title={text('library.propertiesTitle')}
      submitLabel={text('library.save')}
      isOpen
      isBusy={isBusy}
      error={error}
      onSubmit={() => {
        if (title.trim() === '' || year === 'wrong') return
        submit((client) =>
          client.editions.change({ id: edition.id, title: title.trim(), year, levels: [...levels] }),
        )
      }}
      onClose={onClose}
    >
      <TextField
        label={text('library.editionTitle')}
        error={title.trim() === '' ? text('library.titleMissing') : null}
        value={title}
        onChange={setTitle}
        autoFocus
      />
      <TextField
        label={text('library.year')}
        error={year === 'wrong' ? text('library.yearWrong') : null}
        value={yearText}
        onChange={setYear}
      />
      {levels.map((style, level) => (
        <Choice
          // A level is known by its depth alone.
          // oxlint-disable-next-line react/no-array-index-key
          key={level}
          label={text('library.numbering', { level: level + 1 })}
          options={numberStyles.map((value) => ({
            value,
            label: value === 'none' ? text('library.noNumber') : numberExamples[value],
          }))}
          value={style}
          onChange={(next) => setLevels((now) => now.with(level, next))}
        />
      ))}
    </FormDialog>
  )
}

const numberExamples = { '1': '1, 2, 3', A: 'A, B, C', I: 'I, II, III' } as const

/** Levels beyond the scheme take the style of the last. */
const styleAt = ({ levels }: EditionSummary, level: number): NumberStyle =>
  levels[level] ?? levels.at(-1) ?? '1'
