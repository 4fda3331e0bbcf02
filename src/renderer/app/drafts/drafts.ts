/** Keeps every draft of this window and saves it: a second after the last key, on leaving, or when asked. */
import type { ClientError, LinkEnd } from '../../../shared/contract/index.ts'
import type { RichText } from '../../../shared/domain/index.ts'
import { createStore, type Store } from '../state/index.ts'
import { advance, type Draft, type DraftStep, type Saved } from './draft.ts'

export type SaveOutcome =
  | { readonly type: 'saved'; readonly revision: number }
  | { readonly type: 'conflicted'; readonly theirs: Saved }
  | { readonly type: 'failed'; readonly error: ClientError }

/** What a text belongs to: a statement, or a section whose introduction it is. */
export type Written = LinkEnd

/** Saves a text on top of a revision; never rejects. */
export type Save = (of: Written, rich: RichText, revision: number) => Promise<SaveOutcome>

export type Drafts = {
  /** The drafts by `draftKey`; a text without one is saved. */
  readonly store: Store<ReadonlyMap<string, Draft>>
  readonly type: (of: Written, rich: RichText, base: Saved) => void
  /** Saves now; resolves when the text has been saved or could not be. */
  readonly flush: (of: Written) => Promise<void>
  /** Saves all; true when nothing is left unsaved. */
  readonly flushAll: () => Promise<boolean>
  /** Tries again what could not be saved. */
  readonly retry: () => void
  /** Lets go of what was typed. */
  readonly drop: (of: Written) => void
  /** A text that cannot be saved without its writer, or null. */
  readonly unsaved: () => Written | null
  /** Ends a conflict with what was typed here. */
  readonly keepMine: (of: Written) => Promise<void>
  /** Ends a conflict with the saved text and below it what was typed here. */
  readonly keepBoth: (of: Written) => Promise<void>
  /** Ends a conflict with the saved text. */
  readonly takeTheirs: (of: Written) => void
}

export const draftKey = ({ entity, id }: Written): string => `${entity}/${id}`

const writtenOf = (key: string): Written => ({
  entity: key.startsWith('section/') ? 'section' : 'statement',
  id: key.slice(key.indexOf('/') + 1),
})

/** A typing burst ends after this pause, in milliseconds (design.md: 1 s). */
export const burstPauseMs = 1_000

export function createDrafts(save: Save, pauseMs: number = burstPauseMs): Drafts {
  const store = createStore<ReadonlyMap<string, Draft>>(new Map())
  const timers = new Map<string, ReturnType<typeof setTimeout>>()
  const typedOf = new Map<string, Written>()
  /** What was saved last: the window may still show an earlier text for a moment after. */
  const savedOf = new Map<string, Saved>()

  const step = (key: string, taken: DraftStep): Draft | null => {
    const before = store.get().get(key) ?? null
    const after = advance(before, taken)
    if (after !== before)
      store.set((drafts) => {
        const next = new Map(drafts)
        if (after === null) next.delete(key)
        else next.set(key, after)
        return next
      })
    return after
  }

  const plan = (of: Written): void => {
    const key = draftKey(of)
    clearTimeout(timers.get(key))
    timers.set(
      key,
      setTimeout(() => void flush(of), pauseMs),
    )
  }

  const flush = async (of: Written): Promise<void> => {
    const key = draftKey(of)
    clearTimeout(timers.get(key))
    timers.delete(key)
    const draft = store.get().get(key)
    if (draft === undefined || draft.phase === 'saving' || draft.phase === 'conflict') return
    step(key, { type: 'sent' })
    const outcome = await save(of, draft.rich, draft.base.revision)
    if (outcome.type === 'saved') savedOf.set(key, { rich: draft.rich, revision: outcome.revision })
    const left = step(key, outcome)
    // What was typed meanwhile follows at once.
    if (left?.phase === 'dirty') await flush(of)
  }

  return {
    store,
    type(of, rich, base) {
      const key = draftKey(of)
      typedOf.set(key, of)
      const draft = step(key, { type: 'typed', rich, base: newest(base, savedOf.get(key)) })
      if (draft?.phase === 'dirty') plan(of)
    },
    flush,
    async flushAll() {
      const unsaved = [...typedOf].filter(([key]) => store.get().has(key))
      await Promise.all(unsaved.map(([, of]) => flush(of)))
      return store.get().size === 0
    },
    retry() {
      for (const [key, of] of typedOf) if (store.get().get(key)?.phase === 'failed') void flush(of)
    },
    drop(of) {
      const key = draftKey(of)
      clearTimeout(timers.get(key))
      timers.delete(key)
      step(key, { type: 'dropped' })
    },
    unsaved: () => [...typedOf].find(([key]) => isStuck(store.get().get(key)))?.[1] ?? null,
    async keepMine(of) {
      step(draftKey(of), { type: 'kept-mine' })
      await flush(of)
    },
    async keepBoth(of) {
      step(draftKey(of), { type: 'kept-both' })
      await flush(of)
    },
    takeTheirs(of) {
      step(draftKey(of), { type: 'took-theirs' })
    },
  }
}

/** Texts whose statement or section is no longer there. They are kept until that comes back or their writer lets go of them. */
export function homelessTexts(
  drafts: ReadonlyMap<string, Draft>,
): readonly { readonly of: Written; readonly rich: RichText }[] {
  return [...drafts].flatMap(([key, draft]) =>
    draft.phase === 'failed' && draft.error.code === 'NOT_FOUND'
      ? [{ of: writtenOf(key), rich: draft.rich }]
      : [],
  )
}

const newest = (shown: Saved, saved: Saved | undefined): Saved =>
  saved !== undefined && saved.revision > shown.revision ? saved : shown

const isStuck = (draft: Draft | undefined): boolean =>
  draft?.phase === 'failed' || draft?.phase === 'conflict'

/** All drafts in one word, for the top bar. */
export function savedState(drafts: ReadonlyMap<string, Draft>): 'saved' | 'saving' | 'unsaved' {
  if ([...drafts.values()].some(isStuck)) return 'unsaved'
  return drafts.size > 0 ? 'saving' : 'saved'
}
