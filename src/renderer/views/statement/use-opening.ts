/**
 * Going from a list into the text of one statement. Focus follows when that text is there, not before, and what is typed meanwhile goes
 * with it. Another choice in the list, or Escape, ends the wait.
 */
import { useState } from 'react'
import { useSplit } from '../../app/panes/index.ts'
import { useServices } from '../../app/services/index.ts'
import { type Choice, type ListView, useStore } from '../../app/state/index.ts'
import type { RichTextHandle } from '../../components/index.ts'
import { useTypedAhead } from './use-typed-ahead.ts'

export type Opening = {
  /** Whether the text of what is chosen now is asked for. */
  readonly isAsked: boolean
  /** Asks for the text of what is chosen now. */
  readonly ask: () => void
  /** Asks for the text of a statement that `make` makes and chooses; it answers null when nothing was made. */
  readonly askNew: (make: () => Promise<string | null>) => Promise<void>
  /** Called by the details once the text is there. */
  readonly enter: (editor: RichTextHandle) => void
  /** Back to the list. */
  readonly leave: () => void
}

type Waiting = { readonly type: 'made' } | { readonly type: 'asked'; readonly choice: Choice }

export function useOpening(list: ListView): Opening {
  const { place } = useServices()
  const { split, enterPane } = useSplit()
  const [waiting, setWaiting] = useState<Waiting | null>(null)
  const isChosen = useStore(
    place,
    (now) => waiting?.type !== 'asked' || isSame(waiting.choice, now.choices[list]),
  )
  if (!isChosen) setWaiting(null)
  const typed = useTypedAhead(waiting !== null, () => setWaiting(null))

  const ask = (): void => {
    split.onFront('details')
    const choice = place.get().choices[list]
    setWaiting(choice === null ? null : { type: 'asked', choice })
  }
  return {
    isAsked: waiting?.type === 'asked' && isChosen,
    ask,
    async askNew(make) {
      setWaiting({ type: 'made' })
      try {
        if ((await make()) === null) setWaiting(null)
        else ask()
      } catch (thrown) {
        setWaiting(null)
        throw thrown
      }
    },
    enter(editor) {
      const words = typed()
      setWaiting(null)
      enterPane('details')
      if (words !== '') editor.type(words)
    },
    leave: () => enterPane('list'),
  }
}

/** A row that has not come has no statement yet, so its number says which it is. */
const isSame = (asked: Choice, now: Choice | null): boolean =>
  asked.statement === null ? now?.index === asked.index : now?.statement === asked.statement
