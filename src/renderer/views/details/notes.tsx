/** Notes on a statement or a section: to add, change and remove, with who wrote them and when. */
import { type ReactNode, useRef, useState } from 'react'
import type { LinkEnd, StatementDetails } from '../../../shared/contract/index.ts'
import { type Change, useChange } from '../../app/data/index.ts'
import { dropNote, noteKey, type NotePlace } from '../../app/drafts/index.ts'
import { useText } from '../../app/i18n/index.ts'
import { useServices } from '../../app/services/index.ts'
import { useStore } from '../../app/state/index.ts'
import { IconButton } from '../../components/index.ts'
import { Facts } from './facts.tsx'
import { focusNeighbour } from './focus-neighbour.ts'
import { NoteForm } from './note-form.tsx'
import { useAccess } from './use-access.ts'

type Note = StatementDetails['notes'][number]

export type NotesProps = { readonly on: LinkEnd; readonly notes: readonly Note[] }

export function Notes({ on, notes }: NotesProps): ReactNode {
  const text = useText()
  const change = useChange()
  const access = useAccess()
  const { noteDrafts } = useServices()
  const list = useRef<HTMLUListElement>(null)
  const adding = useRef<HTMLDivElement>(null)
  const remove = (note: Note, index: number): void => {
    focusNeighbour(list.current, index, adding.current)
    dropNote(noteDrafts, { on, note: note.id })
    void change((client) => client.notes.remove({ id: note.id }))
  }
  return (
    <div className="bl-facts">
      <Facts count={notes.length} none={text('details.noNotes')}>
        <ul ref={list} className="bl-facts__list">
          {notes.map((note, index) => (
            <li key={note.id} className="bl-fact">
              <NoteItem
                place={{ on, note: note.id }}
                note={note}
                change={change}
                access={access}
                onRemove={() => remove(note, index)}
              />
            </li>
          ))}
        </ul>
      </Facts>
      {access === 'read-only' ? null : (
        <div ref={adding}>
          <NewNote on={on} change={change} />
        </div>
      )}
    </div>
  )
}

type NoteItemProps = {
  readonly place: NotePlace
  readonly note: Note
  readonly change: Change
  readonly access: 'write' | 'read-only'
  readonly onRemove: () => void
}

function NoteItem({ place, note, change, access, onRemove }: NoteItemProps): ReactNode {
  const text = useText()
  const { noteDrafts } = useServices()
  const isTyped = useStore(noteDrafts, (now) => now.has(noteKey(place)))
  const [isAsked, setIsAsked] = useState(false)
  const item = useRef<HTMLDivElement>(null)
  const close = (): void => {
    // The field goes, so focus goes back to where it came from.
    item.current?.querySelector<HTMLElement>('button')?.focus()
    setIsAsked(false)
  }
  const head = [note.author, note.at === null ? null : text.moment(note.at)].filter((part) => part !== null)
  return (
    <div ref={item} className="bl-note">
      <div className="bl-fact__head">
        <p className="bl-fact__note">{head.join(' · ')}</p>
        {access === 'read-only' ? null : (
          <span className="bl-fact__tools">
            <IconButton icon="edit" label={text('details.changeNote')} onPress={() => setIsAsked(true)} />
            <IconButton icon="trash" label={text('details.removeNote')} onPress={onRemove} />
          </span>
        )}
      </div>
      {isAsked || isTyped ? (
        <NoteForm
          place={place}
          label={text('details.changeNote')}
          submitLabel={text('details.saveNote')}
          start={note.text}
          autoFocus={isAsked}
          onCancel={close}
          onSubmit={async (words) => {
            const done = await change((client) => client.notes.change({ id: note.id, text: words }))
            if (done !== null) close()
            return done !== null
          }}
        />
      ) : (
        <p className="bl-fact__text bl-note__text">{note.text}</p>
      )}
    </div>
  )
}

function NewNote({ on, change }: { readonly on: LinkEnd; readonly change: Change }): ReactNode {
  const text = useText()
  return (
    <NoteForm
      place={{ on, note: null }}
      label={text('details.newNote')}
      submitLabel={text('details.addNote')}
      start=""
      onSubmit={async (words) => (await change((client) => client.notes.add({ on, text: words }))) !== null}
    />
  )
}
