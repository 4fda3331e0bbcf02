/** What is being typed in a field that keeps it when it is left, also when that is because the field goes. */
import { useEffect, useEffectEvent, useRef, useState } from 'react'

export type Typing = {
  /** What is being typed, or null while the field shows what is saved. */
  readonly typed: string | null
  readonly type: (words: string) => void
  /** Keeps what was typed. */
  readonly leave: () => void
  /** Takes back what was typed. */
  readonly drop: () => void
}

/** @param keep resolves when what is saved can be shown again */
export function useTyping(keep: (typed: string) => Promise<unknown> | null): Typing {
  const [typed, setTyped] = useState<string | null>(null)
  /** Typed and not yet given to `keep`. */
  const pending = useRef<string | null>(null)
  const showSaved = (): void => {
    if (pending.current === null) setTyped(null)
  }
  const leave = (): void => {
    const words = pending.current
    if (words === null) return
    pending.current = null
    const kept = keep(words)
    if (kept === null) showSaved()
    else void kept.then(showSaved)
  }
  // A field that goes is not told that it lost focus.
  const onGone = useEffectEvent(leave)
  useEffect(() => () => onGone(), [])
  return {
    typed,
    type(words) {
      pending.current = words
      setTyped(words)
    },
    leave,
    drop() {
      pending.current = null
      setTyped(null)
    },
  }
}
