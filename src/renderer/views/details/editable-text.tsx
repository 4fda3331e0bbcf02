/** A text that is saved as it is written, with how it stands: saved, busy, or not saved and why. */
import { type KeyboardEvent, type ReactNode, type Ref, useEffect, useState } from 'react'
import { useUndo } from '../../app/data/index.ts'
import { type Draft, draftKey, type Saved, type Written } from '../../app/drafts/index.ts'
import { useText } from '../../app/i18n/index.ts'
import { useServices } from '../../app/services/index.ts'
import { useStore } from '../../app/state/index.ts'
import { Button, Message, RichTextEditor, type RichTextHandle } from '../../components/index.ts'
import { Conflict } from './conflict.tsx'
import './editable-text.css'

export type EditableTextProps = {
  readonly of: Written
  /** The name of the text. */
  readonly label: string
  readonly saved: Saved
  /** Why the text cannot be edited, or null when it can. */
  readonly whyFixed: string | null
  /** Escape was pressed. */
  readonly onLeave: () => void
  /** Told when the editor is there and when it goes. */
  readonly editor?: Ref<RichTextHandle>
}

export function EditableText(props: EditableTextProps): ReactNode {
  const { of, label, saved, whyFixed, onLeave, editor } = props
  const text = useText()
  const { drafts } = useServices()
  const { undo, redo } = useUndo()
  const key = draftKey(of)
  const draft = useStore(drafts.store, (all) => all.get(key) ?? null)
  /** How often a conflict ended with another text than the one in the editor. */
  const [replaced, setReplaced] = useState(0)
  const { entity, id } = of

  // Another text chosen is leaving this one.
  useEffect(() => () => void drafts.flush({ entity, id }), [drafts, entity, id])

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented) return
    const letter = event.ctrlKey || event.metaKey ? event.key.toLowerCase() : null
    // The editor passes on what its own history no longer holds.
    const step = letter === 'y' || (letter === 'z' && event.shiftKey) ? redo : letter === 'z' ? undo : null
    if (event.key === 'Escape') onLeave()
    else if (letter === 's') void drafts.flush(of)
    else if (step !== null) {
      if (step.isPossible) step.run()
    } else return
    event.preventDefault()
  }

  return (
    <div className="bl-editable">
      {draft?.phase === 'conflict' ? (
        <Conflict
          draft={draft}
          onKeepMine={() => void drafts.keepMine(of)}
          onKeepBoth={() => {
            void drafts.keepBoth(of)
            setReplaced((times) => times + 1)
          }}
          onTakeTheirs={() => {
            drafts.takeTheirs(of)
            setReplaced((times) => times + 1)
          }}
        />
      ) : null}
      <div className="bl-editable__text">
        <RichTextEditor
          label={label}
          value={draft?.rich ?? saved.rich}
          revision={`${saved.revision} ${replaced}`}
          isReadOnly={whyFixed !== null}
          onChange={(rich) => drafts.type(of, rich, saved)}
          onBlur={() => void drafts.flush(of)}
          onKeyDown={onKeyDown}
          {...(editor === undefined ? {} : { ref: editor })}
        />
        <p className="bl-editable__state">{whyFixed ?? <SavedWord draft={draft} />}</p>
      </div>
      {draft?.phase === 'failed' ? (
        <Message
          tone="danger"
          actions={<Button onPress={() => void drafts.flush(of)}>{text('shell.retry')}</Button>}
        >
          {text.error(draft.error)}
        </Message>
      ) : null}
    </div>
  )
}

function SavedWord({ draft }: { readonly draft: Draft | null }): string {
  const text = useText()
  switch (draft?.phase) {
    case undefined:
      return text('details.saved')
    case 'dirty':
      return text('details.unsaved')
    case 'saving':
      return text('details.saving')
    case 'failed':
    case 'conflict':
      return text('details.failed')
  }
}
