/** Where the proposal goes: a new edition, an edition in draft, or the inbox. */
import { type ReactNode, useState } from 'react'
import type { IntakeTarget } from '../../../shared/contract/index.ts'
import { useEditions, useWhere } from '../../app/data/index.ts'
import { useText } from '../../app/i18n/index.ts'
import { Choice, ComboBox, FormDialog, TextField } from '../../components/index.ts'
import type { IntakeJob, Reviewing } from './intake-job.ts'
import { countReview } from './review/index.ts'
import { suggestEditionId } from './edition-id.ts'

export type AcceptDialogProps = {
  readonly state: Reviewing
  readonly job: IntakeJob
  readonly onClose: () => void
}

type Kind = IntakeTarget['kind']
const kinds: readonly Kind[] = ['new-edition', 'edition', 'inbox']

export function AcceptDialog({ state, job, onClose }: AcceptDialogProps): ReactNode {
  const text = useText()
  const { programme } = useWhere()
  const drafts = (useEditions().data ?? []).filter(({ status }) => status === 'draft')
  const [kind, setKind] = useState<Kind>('new-edition')
  const [title, setTitle] = useState(state.source.name.replace(/\.[^.]+$/, ''))
  const [edition, setEdition] = useState(() => suggestEditionId(new Date()))
  const [programmeTitle, setProgrammeTitle] = useState(programme?.title ?? '')
  const [draft, setDraft] = useState<string | null>(null)
  const [isTried, setIsTried] = useState(false)
  const missing = (value: string): string | null =>
    isTried && value.trim() === '' ? text('review.required') : null
  const target = targetOf(kind, { title, edition, programme: programmeTitle, draft })
  return (
    <FormDialog
      title={text('review.acceptTitle')}
      isOpen
      isBusy={state.phase === 'storing'}
      error={state.error === null ? null : text.error(state.error)}
      submitLabel={text(`review.submit.${kind}`)}
      onSubmit={() => {
        setIsTried(true)
        if (target !== null) void job.accept(target)
      }}
      onClose={onClose}
    >
      <p>{useSummary(state)}</p>
      <Choice
        label={text('review.target')}
        value={kind}
        onChange={setKind}
        options={kinds.map((value) => ({ value, label: text(`review.targetOf.${value}`) }))}
        {...(kind === 'inbox' ? { help: text('review.inboxHelp') } : {})}
      />
      {kind === 'new-edition' ? (
        <>
          <TextField
            label={text('review.editionTitle')}
            value={title}
            onChange={setTitle}
            error={missing(title)}
            isRequired
            autoFocus
          />
          <TextField
            label={text('review.editionId')}
            help={text('review.editionIdHelp')}
            value={edition}
            onChange={setEdition}
            error={missing(edition)}
            isRequired
          />
          <TextField
            label={text('review.programme')}
            value={programmeTitle}
            onChange={setProgrammeTitle}
            error={missing(programmeTitle)}
            isRequired
          />
        </>
      ) : null}
      {kind === 'edition' ? (
        <ComboBox
          label={text('review.draftEdition')}
          help={text(drafts.length === 0 ? 'review.noDraft' : 'review.draftHelp')}
          options={drafts.map((one) => ({ id: one.id, label: `${one.id} – ${one.title}` }))}
          chosen={draft}
          onChoose={setDraft}
          error={missing(draft ?? '')}
          isRequired
        />
      ) : null}
    </FormDialog>
  )
}

function useSummary({ desk }: AcceptDialogProps['state']): string {
  const text = useText()
  const { statements, sections, uncertain, rejected } = countReview(desk.history.now)
  const parts = [
    `${text('intake.found', { count: statements })} ${text('intake.areas', { count: sections })}`,
    ...(rejected === 0 ? [] : [text('intake.rejectedCount', { count: rejected })]),
    ...(uncertain === 0 ? [] : [text('intake.uncertainCount', { count: uncertain })]),
  ]
  return `${parts.join(', ')}.`
}

type Fields = {
  readonly title: string
  readonly edition: string
  readonly programme: string
  readonly draft: string | null
}

/** The target that the fields name, or null while one is missing. */
function targetOf(kind: Kind, { title, edition, programme, draft }: Fields): IntakeTarget | null {
  switch (kind) {
    case 'inbox':
      return { kind }
    case 'edition':
      return draft === null ? null : { kind, edition: draft }
    case 'new-edition': {
      const target = { edition: edition.trim(), title: title.trim(), programme: programme.trim() }
      return Object.values(target).every((value) => value !== '') ? { kind, ...target } : null
    }
  }
}
