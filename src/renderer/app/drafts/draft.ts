/** Text typed but not yet in the knowledge base: its states and the steps between them. No draft means all is saved. */
import type { ClientError } from '../../../shared/contract/index.ts'
import { isSameText, type RichText } from '../../../shared/domain/index.ts'

/** A text as the knowledge base holds it, with the revision to give back when saving. */
export type Saved = { readonly rich: RichText; readonly revision: number }

export type Draft =
  | { readonly phase: 'dirty'; readonly rich: RichText; readonly base: Saved }
  | { readonly phase: 'saving'; readonly rich: RichText; readonly base: Saved; readonly sent: RichText }
  | { readonly phase: 'failed'; readonly rich: RichText; readonly base: Saved; readonly error: ClientError }
  | { readonly phase: 'conflict'; readonly rich: RichText; readonly theirs: Saved }

export type DraftStep =
  | { readonly type: 'typed'; readonly rich: RichText; readonly base: Saved }
  | { readonly type: 'sent' }
  | { readonly type: 'saved'; readonly revision: number }
  | { readonly type: 'failed'; readonly error: ClientError }
  | { readonly type: 'conflicted'; readonly theirs: Saved }
  | { readonly type: 'kept-mine' }
  | { readonly type: 'kept-both' }
  | { readonly type: 'took-theirs' }
  | { readonly type: 'dropped' }

/** The draft after a step, or null when nothing is left to save. A step that does not fit changes nothing. */
export function advance(draft: Draft | null, step: DraftStep): Draft | null {
  switch (step.type) {
    case 'typed':
      return typed(draft, step.rich, step.base)
    case 'sent':
      return draft?.phase === 'dirty' || draft?.phase === 'failed'
        ? { phase: 'saving', rich: draft.rich, base: draft.base, sent: draft.rich }
        : draft
    case 'saved': {
      if (draft?.phase !== 'saving') return draft
      if (isSameText(draft.rich, draft.sent)) return null
      return { phase: 'dirty', rich: draft.rich, base: { rich: draft.sent, revision: step.revision } }
    }
    case 'failed':
      return draft?.phase === 'saving'
        ? { phase: 'failed', rich: draft.rich, base: draft.base, error: step.error }
        : draft
    case 'conflicted':
      return draft === null ? null : conflicted(draft, step.theirs)
    case 'kept-mine':
      return draft?.phase === 'conflict' ? { phase: 'dirty', rich: draft.rich, base: draft.theirs } : draft
    case 'kept-both':
      return draft?.phase === 'conflict'
        ? { phase: 'dirty', rich: joined(draft.theirs.rich, draft.rich), base: draft.theirs }
        : draft
    case 'took-theirs':
      return draft?.phase === 'conflict' ? null : draft
    case 'dropped':
      return null
  }
}

function typed(draft: Draft | null, rich: RichText, base: Saved): Draft | null {
  if (draft === null) return isSameText(rich, base.rich) ? null : { phase: 'dirty', rich, base }
  switch (draft.phase) {
    case 'saving':
    case 'conflict':
      return { ...draft, rich }
    case 'dirty':
    case 'failed':
      return isSameText(rich, draft.base.rich) ? null : { phase: 'dirty', rich, base: draft.base }
  }
}

function conflicted(draft: Draft, theirs: Saved): Draft | null {
  // The same text from both sides is no conflict.
  if (isSameText(theirs.rich, draft.rich)) return null
  // Nor is another change than of the text, such as of the kind.
  if (draft.phase !== 'conflict' && isSameText(theirs.rich, draft.base.rich))
    return { phase: 'dirty', rich: draft.rich, base: theirs }
  return { phase: 'conflict', rich: draft.rich, theirs }
}

/** Theirs with mine below it. */
const joined = (theirs: RichText, mine: RichText): RichText => ({
  version: 1,
  blocks: [...theirs.blocks, ...mine.blocks],
})
