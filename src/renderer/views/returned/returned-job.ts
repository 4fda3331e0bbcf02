/** Looking over one returned chapter: accepts what the officer decides, one change each, and follows undo. */
import type { ClientError, ReturnedChapter } from '../../../shared/contract/index.ts'
import { createStore, type Store } from '../../app/state/index.ts'
import { type CoreClient, toClientError } from '../../app/transport/index.ts'
import { compareAgain, type Desk, follow, madeBy, record, startDesk, withSections } from './desk.ts'

export type ReturnedState = {
  readonly desk: Desk
  /** What is being stored, or null. */
  readonly storing: { readonly done: number; readonly total: number } | null
  /** Why storing, or comparing again, stopped. */
  readonly error: ClientError | null
}

/** How many differences were accepted and refused, and the number of the last change made. */
export type Stored = {
  readonly accepted: number
  readonly refused: number
  readonly change: number | null
}

export type ReturnedJob = {
  readonly store: Store<ReturnedState>
  readonly change: (update: (desk: Desk) => Desk) => void
  /** Accepts these and the new sections that they stand in. Stops at what goes wrong; what was accepted before stays. */
  readonly accept: (ids: readonly string[]) => Promise<Stored>
  /** Lets the rest of an acceptance go. */
  readonly stop: () => void
  /** Sees what undo or redo did. */
  readonly follow: () => void
  /** Reads the file again and compares it with the knowledge base as it is now. */
  readonly compareAgain: () => Promise<void>
}

/** What of the core it needs. */
export type AcceptingClient = {
  readonly intake: Pick<CoreClient['intake'], 'acceptReturned'>
  readonly knowledgeBase: Pick<CoreClient['knowledgeBase'], 'history'>
}

/** @param readAgain reads the same file again */
export function createReturnedJob(
  client: AcceptingClient,
  chapter: ReturnedChapter,
  readAgain: () => Promise<ReturnedChapter | null>,
): ReturnedJob {
  const store = createStore<ReturnedState>({ desk: startDesk(chapter), storing: null, error: null })
  const change = (update: (desk: Desk) => Desk): void =>
    store.set((state) => {
      const desk = update(state.desk)
      return desk === state.desk ? state : { ...state, desk }
    })
  const fail = (thrown: unknown): void =>
    store.set((state) => ({ ...state, storing: null, error: toClientError(thrown) }))
  const undoes = async (): Promise<number> => (await client.knowledgeBase.history()).undoes ?? 0

  let isStopped = false
  let last: Promise<unknown> = Promise.resolve()
  /** One thing after another, so that a number of the history is never older than what is on the desk. */
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const turn = last.then(work)
    last = turn.catch(() => undefined)
    return turn
  }

  const acceptNow = async (ids: readonly string[]): Promise<Stored> => {
    const differences = withSections(store.get().desk, ids)
    const { edition } = chapter
    let stored: Stored = { accepted: 0, refused: 0, change: null }
    isStopped = false
    try {
      let before = await undoes()
      for (const [done, difference] of differences.entries()) {
        if (isStopped) break
        store.set((state) => ({ ...state, storing: { done, total: differences.length }, error: null }))
        const { results } = await client.intake.acceptReturned({
          edition: edition.id,
          differences: [difference],
          made: madeBy(store.get().desk),
        })
        const after = await undoes()
        const made = after > before ? after : null
        before = after
        for (const result of results) {
          change(record(result, result.outcome === 'accepted' ? made : null))
          stored =
            result.outcome === 'accepted'
              ? { ...stored, accepted: stored.accepted + 1, change: made ?? stored.change }
              : { ...stored, refused: stored.refused + 1 }
        }
      }
      store.set((state) => ({ ...state, storing: null }))
    } catch (thrown) {
      fail(thrown)
    }
    return stored
  }

  return {
    store,
    change,
    accept: (ids) => inTurn(() => acceptNow(ids)),
    stop: () => {
      isStopped = true
    },
    follow: () =>
      void inTurn(async () => {
        const now = await undoes()
        change(follow(now))
      }).catch(() => undefined),
    compareAgain: () =>
      inTurn(async () => {
        try {
          const fresh = await readAgain()
          if (fresh !== null) change(compareAgain(fresh))
          store.set((state) => ({ ...state, error: null }))
        } catch (thrown) {
          fail(thrown)
        }
      }),
  }
}

/** Whether decisions would be lost that were not stored: some were made, and others are still to be made. */
export function hasOpenDecisions({ desk, storing }: ReturnedState): boolean {
  const { outcomes, chapter } = desk
  const decided = [...outcomes.values()].filter(({ type }) => type === 'accepted' || type === 'left').length
  return storing !== null || (outcomes.size > 0 && decided < chapter.differences.length)
}
