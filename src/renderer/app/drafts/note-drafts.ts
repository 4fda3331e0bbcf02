/** Notes being typed: kept here until they are added, so that choosing something else does not lose them. */
import type { Store } from '../state/index.ts'
import { draftKey, type Written } from './drafts.ts'

/** What a note is on and, for a change of one that is there, which. */
export type NotePlace = { readonly on: Written; readonly note: string | null }

export type NoteDraft = { readonly on: Written; readonly words: string }

/** The notes being typed, by `noteKey`. */
export type NoteDrafts = ReadonlyMap<string, NoteDraft>

export const noteKey = ({ on, note }: NotePlace): string => `${draftKey(on)}/${note ?? 'new'}`

/** Keeps what is typed, or lets go of it when that is as the note is already (`start`). */
export function typeNote(notes: Store<NoteDrafts>, place: NotePlace, words: string, start: string): void {
  if (words === start) return dropNote(notes, place)
  notes.set((now) => new Map(now).set(noteKey(place), { on: place.on, words }))
}

export function dropNote(notes: Store<NoteDrafts>, place: NotePlace): void {
  notes.set((now) => {
    if (!now.has(noteKey(place))) return now
    const next = new Map(now)
    next.delete(noteKey(place))
    return next
  })
}
