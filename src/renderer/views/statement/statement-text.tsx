/** The text of a statement, to edit where that is allowed. */
import { type KeyboardEvent, type ReactNode, useEffect } from 'react'
import type { StatementDetails } from '../../../shared/contract/index.ts'
import { isPlain } from '../../../shared/domain/index.ts'
import { useStatus } from '../../app/data/index.ts'
import type { Draft } from '../../app/drafts/index.ts'
import { useText } from '../../app/i18n/index.ts'
import { useServices } from '../../app/services/index.ts'
import { useStore } from '../../app/state/index.ts'
import { Button, Message, TextArea } from '../../components/index.ts'
import './statement-text.css'

export type StatementTextProps = { readonly details: StatementDetails; readonly onLeave: () => void }

export function StatementText({ details, onLeave }: StatementTextProps): ReactNode {
  const text = useText()
  const { drafts } = useServices()
  const { id, revision } = details
  const draft = useStore(drafts.store, (all) => all.get(id) ?? null)
  const whyFixed = useWhyFixed(details)

  // Another statement chosen is leaving this one.
  useEffect(() => () => void drafts.flush(id), [drafts, id])

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      event.preventDefault()
      onLeave()
    } else if (event.key.toLowerCase() === 's' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      void drafts.flush(id)
    }
  }

  return (
    <div className="bl-statement-text">
      {draft?.phase === 'conflict' ? <Conflict id={id} draft={draft} /> : null}
      <TextArea
        label={text('statement.text')}
        value={draft?.text ?? details.text}
        isReadOnly={whyFixed !== null}
        onChange={(value) => drafts.type(id, value, { text: details.text, revision })}
        onBlur={() => void drafts.flush(id)}
        onKeyDown={onKeyDown}
      />
      <p className="bl-statement-text__state">{whyFixed ?? <SavedWord draft={draft} />}</p>
      {draft?.phase === 'failed' ? (
        <Message
          tone="danger"
          actions={<Button onPress={() => void drafts.flush(id)}>{text('shell.retry')}</Button>}
        >
          {text.error(draft.error)}
        </Message>
      ) : null}
    </div>
  )
}

/** Why the text cannot be edited here, or null when it can. */
function useWhyFixed({ editionStatus, rich }: StatementDetails): string | null {
  const text = useText()
  const access = useStatus().data?.access
  if (access?.mode === 'read-only') return text('shell.readOnly')
  if (editionStatus === 'final') return text('statement.finalEdition')
  return isPlain(rich) ? null : text('statement.formatted')
}

function SavedWord({ draft }: { readonly draft: Draft | null }): string {
  const text = useText()
  switch (draft?.phase) {
    case undefined:
      return text('statement.saved')
    case 'dirty':
      return text('statement.unsaved')
    case 'saving':
      return text('statement.saving')
    case 'failed':
    case 'conflict':
      return text('statement.failed')
  }
}

type ConflictProps = { readonly id: string; readonly draft: Extract<Draft, { phase: 'conflict' }> }

function Conflict({ id, draft }: ConflictProps): ReactNode {
  const text = useText()
  const { drafts } = useServices()
  return (
    <section className="bl-conflict" role="alert">
      <h3>{text('statement.conflictTitle')}</h3>
      <p>{text('statement.conflictText')}</p>
      <dl>
        <dt>{text('statement.theirs')}</dt>
        <dd lang="nl">{draft.theirs.text}</dd>
        <dt>{text('statement.yours')}</dt>
        <dd lang="nl">{draft.text}</dd>
      </dl>
      <div className="bl-conflict__actions">
        <Button onPress={() => void drafts.keepMine(id)}>{text('statement.keepYours')}</Button>
        <Button onPress={() => drafts.takeTheirs(id)}>{text('statement.takeTheirs')}</Button>
      </div>
    </section>
  )
}
