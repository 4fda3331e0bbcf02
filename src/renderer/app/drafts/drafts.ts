/** Keeps every draft of this window and saves it: a second after the last key, on leaving, or when asked. */
import type { ClientError } from '../../../shared/contract/index.ts'
import { createStore, type Store } from '../state/index.ts'
import { advance, type Draft, type DraftStep, type Saved } from './draft.ts'

export type SaveOutcome =
  | { readonly type: 'saved'; readonly revision: number }
  | { readonly type: 'conflicted'; readonly theirs: Saved }
  | { readonly type: 'failed'; readonly error: ClientError }

/** Saves a text on top of a revision; never rejects. */
export type Save = (statement: string, text: string, revision: number) => Promise<SaveOutcome>

export type Drafts = {
  /** The drafts by statement; a statement without one is saved. */
  readonly store: Store<ReadonlyMap<string, Draft>>
  readonly type: (statement: string, text: string, base: Saved) => void
  /** Saves now; resolves when the statement has been saved or could not be. */
  readonly flush: (statement: string) => Promise<void>
  /** Saves all; true when nothing is left unsaved. */
  readonly flushAll: () => Promise<boolean>
  readonly keepMine: (statement: string) => Promise<void>
  readonly takeTheirs: (statement: string) => void
}

/** A typing burst ends after this pause, in milliseconds (design.md: 1 s). */
export const burstPauseMs = 1_000

export function createDrafts(save: Save, pauseMs: number = burstPauseMs): Drafts {
  const store = createStore<ReadonlyMap<string, Draft>>(new Map())
  const timers = new Map<string, ReturnType<typeof setTimeout>>()

  const step = (statement: string, taken: DraftStep): Draft | null => {
    const before = store.get().get(statement) ?? null
    const after = advance(before, taken)
    if (after !== before)
      store.set((drafts) => {
        const next = new Map(drafts)
        if (after === null) next.delete(statement)
        else next.set(statement, after)
        return next
      })
    return after
  }

  const plan = (statement: string): void => {
    clearTimeout(timers.get(statement))
    timers.set(
      statement,
      setTimeout(() => void flush(statement), pauseMs),
    )
  }

  const flush = async (statement: string): Promise<void> => {
    clearTimeout(timers.get(statement))
    timers.delete(statement)
    const draft = store.get().get(statement)
    if (draft === undefined || draft.phase === 'saving' || draft.phase === 'conflict') return
    step(statement, { type: 'sent' })
    const outcome = await save(statement, draft.text, draft.base.revision)
    const left = step(statement, outcome)
    // What was typed meanwhile follows at once.
    if (left?.phase === 'dirty') await flush(statement)
  }

  return {
    store,
    type(statement, text, base) {
      const draft = step(statement, { type: 'typed', text, base })
      if (draft?.phase === 'dirty') plan(statement)
    },
    flush,
    async flushAll() {
      await Promise.all([...store.get().keys()].map(flush))
      return store.get().size === 0
    },
    async keepMine(statement) {
      step(statement, { type: 'kept-mine' })
      await flush(statement)
    },
    takeTheirs(statement) {
      step(statement, { type: 'took-theirs' })
    },
  }
}

/** All drafts in one word, for the top bar. */
export function savedState(drafts: ReadonlyMap<string, Draft>): 'saved' | 'saving' | 'unsaved' {
  const phases = [...drafts.values()].map((draft) => draft.phase)
  if (phases.some((phase) => phase === 'failed' || phase === 'conflict')) return 'unsaved'
  return phases.length > 0 ? 'saving' : 'saved'
}
