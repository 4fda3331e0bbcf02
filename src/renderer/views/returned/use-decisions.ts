/** Does what a key, a button or a menu decides, and says so in the status bar. */
import type { DifferenceKind } from '../../../shared/contract/index.ts'
import { useText } from '../../app/i18n/index.ts'
import { useServices } from '../../app/services/index.ts'
import { notify } from '../../app/state/index.ts'
import { acceptable, chosenDifference, isConflict, settle, undecided } from './desk.ts'
import type { ReturnedJob, Stored } from './returned-job.ts'
import type { ReturnedCommand } from './returned-keys.ts'

/** What the view asks before it goes on. */
export type Asking =
  | { readonly type: 'all'; readonly ids: readonly string[]; readonly conflicts: number }
  | { readonly type: 'done' | 'close' }

export type Decisions = {
  readonly run: (command: ReturnedCommand) => void
  readonly askAll: (kinds: readonly DifferenceKind[]) => void
  readonly accept: (ids: readonly string[]) => void
}

/** @param whyNot why the difference in hand cannot be accepted, or null */
export function useDecisions(
  job: ReturnedJob,
  whyNot: string | null,
  ask: (asking: Asking) => void,
): Decisions {
  const text = useText()
  const { drafts, notices } = useServices()
  const tell = (...told: readonly string[]): void => notify(notices, 'info', told.join(' '))

  const toDecide = (): string => {
    const count = undecided(job.store.get().desk).length
    return count === 0 ? `${text('returned.allDecided')}.` : `${text('returned.toDecide', { count })}.`
  }
  const tellStored = ({ accepted, refused, change }: Stored): void => {
    const parts = [
      ...(accepted === 0 ? [] : [text('returned.accepted', { count: accepted })]),
      ...(refused === 0 ? [] : [text('returned.refused', { count: refused })]),
    ]
    if (parts.length === 0) return
    const offer = change === null ? null : ({ type: 'undo', change } as const)
    notify(notices, 'info', [...parts, capitalised(toDecide())].join(' '), offer)
  }
  const accept = (ids: readonly string[]): void => {
    void (async () => {
      // What is still being typed comes first, so that undo takes things back in their order.
      await drafts.flushAll()
      tellStored(await job.accept(ids))
    })()
  }
  const askAll = (kinds: readonly DifferenceKind[]): void => {
    const { desk } = job.store.get()
    const ids = acceptable(desk, kinds).map(({ id }) => id)
    const conflicts = undecided(desk).filter((one) => kinds.includes(one.kind) && isConflict(one)).length
    if (ids.length === 0) tell(text('returned.allNone'))
    else ask({ type: 'all', ids, conflicts })
  }

  const run = (command: ReturnedCommand): void => {
    const { desk, storing } = job.store.get()
    const difference = chosenDifference(desk)
    if (command === 'done') return ask({ type: 'done' })
    if (difference === null || storing !== null) return
    switch (command) {
      case 'accept':
        if (whyNot !== null) tell(whyNot)
        else accept([difference.id])
        return
      case 'all-of-kind':
        return askAll([difference.kind])
      case 'leave':
        job.change(settle(difference.id, 'left'))
        return tell(text('returned.wasLeft'), capitalised(toDecide()))
      case 'later':
        job.change(settle(difference.id, 'later'))
        return tell(text('returned.isLater'), capitalised(toDecide()))
    }
  }
  return { run, askAll, accept }
}

const capitalised = (words: string): string => words.charAt(0).toLocaleUpperCase() + words.slice(1)
