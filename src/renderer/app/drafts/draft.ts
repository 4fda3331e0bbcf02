/** Text typed but not yet in the knowledge base: its states and the steps between them. No draft means all is saved. */
import type { ClientError } from '../../../shared/contract/index.ts'

/** A text as the knowledge base holds it, with the revision to give back when saving. */
export type Saved = { readonly text: string; readonly revision: number }

export type Draft =
  | { readonly phase: 'dirty'; readonly text: string; readonly base: Saved }
  | { readonly phase: 'saving'; readonly text: string; readonly base: Saved; readonly sent: string }
  | { readonly phase: 'failed'; readonly text: string; readonly base: Saved; readonly error: ClientError }
  | { readonly phase: 'conflict'; readonly text: string; readonly theirs: Saved }

export type DraftStep =
  | { readonly type: 'typed'; readonly text: string; readonly base: Saved }
  | { readonly type: 'sent' }
  | { readonly type: 'saved'; readonly revision: number }
  | { readonly type: 'failed'; readonly error: ClientError }
  | { readonly type: 'conflicted'; readonly theirs: Saved }
  | { readonly type: 'kept-mine' }
  | { readonly type: 'took-theirs' }

/** The draft after a step, or null when nothing is left to save. A step that does not fit changes nothing. */
export function advance(draft: Draft | null, step: DraftStep): Draft | null {
  switch (step.type) {
    case 'typed':
      return typed(draft, step.text, step.base)
    case 'sent':
      return draft?.phase === 'dirty' || draft?.phase === 'failed'
        ? { phase: 'saving', text: draft.text, base: draft.base, sent: draft.text }
        : draft
    case 'saved': {
      if (draft?.phase !== 'saving') return draft
      if (draft.text === draft.sent) return null
      return { phase: 'dirty', text: draft.text, base: { text: draft.sent, revision: step.revision } }
    }
    case 'failed':
      return draft?.phase === 'saving'
        ? { phase: 'failed', text: draft.text, base: draft.base, error: step.error }
        : draft
    case 'conflicted':
      if (draft === null) return null
      // The same words from both sides are no conflict.
      return step.theirs.text === draft.text
        ? null
        : { phase: 'conflict', text: draft.text, theirs: step.theirs }
    case 'kept-mine':
      return draft?.phase === 'conflict' ? { phase: 'dirty', text: draft.text, base: draft.theirs } : draft
    case 'took-theirs':
      return draft?.phase === 'conflict' ? null : draft
  }
}

function typed(draft: Draft | null, text: string, base: Saved): Draft | null {
  if (draft === null) return text === base.text ? null : { phase: 'dirty', text, base }
  switch (draft.phase) {
    case 'saving':
    case 'conflict':
      return { ...draft, text }
    case 'dirty':
    case 'failed':
      return text === draft.base.text ? null : { phase: 'dirty', text, base: draft.base }
  }
}
