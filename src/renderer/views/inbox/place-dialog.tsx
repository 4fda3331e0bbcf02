/** Gives statements from the inbox a place: a problem area of any draft edition, found by typing. */
import { useQueries } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import type { StatementRow } from '../../../shared/contract/index.ts'
import { sectionName, useDialogChange, useEditions } from '../../app/data/index.ts'
import { useText } from '../../app/i18n/index.ts'
import { useServices } from '../../app/services/index.ts'
import { ComboBox, FormDialog } from '../../components/index.ts'
import { commonSuggestion } from './suggested-section.ts'

export type PlaceDialogProps = {
  readonly rows: readonly StatementRow[]
  /** They have their place. */
  readonly onDone: () => void
  readonly onClose: () => void
}

export function PlaceDialog({ rows, onDone, onClose }: PlaceDialogProps): ReactNode {
  const text = useText()
  const { queries } = useServices()
  const { submit, error, isBusy } = useDialogChange(onClose)
  const drafts = (useEditions().data ?? []).filter(({ status }) => status === 'draft')
  const outlines = useQueries({
    queries: drafts.map(({ id }) => queries.library.outline.queryOptions({ input: { edition: id } })),
  })
  const sections = outlines.flatMap(({ data }, index) =>
    (data ?? []).map((section) => ({ ...section, edition: drafts[index]?.title ?? '' })),
  )
  const suggested = commonSuggestion(
    rows.map(({ proposedSection }) => proposedSection),
    sections,
  )
  /** Undefined until the officer has chosen, or taken the suggestion away. */
  const [chosen, setChosen] = useState<string | null>()
  const [isMissing, setIsMissing] = useState(false)
  const section = chosen === undefined ? suggested : chosen
  return (
    <FormDialog
      title={text('inbox.placeTitle', { count: rows.length })}
      submitLabel={text('inbox.placeSubmit')}
      isOpen
      isBusy={isBusy}
      error={error}
      onSubmit={() => {
        if (section === null) setIsMissing(true)
        else submit((client) => client.statements.place({ ids: rows.map(({ id }) => id), section }), onDone)
      }}
      onClose={onClose}
    >
      <ComboBox
        label={text('inbox.placeIn')}
        help={text(drafts.length === 0 ? 'inbox.noDraft' : 'inbox.placeHelp')}
        error={isMissing && section === null ? text('inbox.placeMissing') : null}
        options={sections.map((one) => ({ id: one.id, label: sectionName(one, text), group: one.edition }))}
        chosen={section}
        onChoose={setChosen}
        autoFocus
      />
    </FormDialog>
  )
}
