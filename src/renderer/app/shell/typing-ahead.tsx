/** Keeps what is typed for a field that is still being fetched; without it the keys would act on what lies behind. */
import { type ReactNode, useEffect, useEffectEvent } from 'react'

export type TypingAheadProps = {
  /** Told how the text changes with every key. */
  readonly onType: (change: (typed: string) => string) => void
  readonly onClose: () => void
}

export function TypingAhead({ onType, onClose }: TypingAheadProps): ReactNode {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const { key, ctrlKey, altKey, metaKey } = event
    if (ctrlKey || altKey || metaKey) return
    event.preventDefault()
    event.stopPropagation()
    if (key === 'Escape') onClose()
    else if (key === 'Backspace') onType((typed) => typed.slice(0, -1))
    else if (key.length === 1) onType((typed) => typed + key)
  })
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => onKey(event)
    window.addEventListener('keydown', listener, { capture: true })
    return () => window.removeEventListener('keydown', listener, { capture: true })
  }, [])
  return null
}
