/** Keeps what is typed while a text is on its way, so that it is no command of the list meanwhile. */
import { useEffect, useEffectEvent, useRef } from 'react'
import { typeAhead } from './typed-ahead.ts'

/**
 * Answers with what was typed since the wait began.
 * @param onEscape the officer no longer waits
 */
export function useTypedAhead(isWaiting: boolean, onEscape: () => void): () => string {
  const typed = useRef('')
  const escape = useEffectEvent(onEscape)
  useEffect(() => {
    if (!isWaiting) return
    const opener = document.activeElement
    const onKey = (event: KeyboardEvent): void => {
      if (!isBeforeText(event.target, opener)) return
      const next = typeAhead(typed.current, event)
      if (event.key === 'Escape') escape()
      else if (next === null) return
      else typed.current = next
      event.preventDefault()
      event.stopPropagation()
    }
    // Before any list, tree or button gets the key.
    document.addEventListener('keydown', onKey, { capture: true })
    return () => {
      document.removeEventListener('keydown', onKey, { capture: true })
      typed.current = ''
    }
  }, [isWaiting])
  return () => typed.current
}

/** Whether focus is still where the text was asked for, in a list or tree, or nowhere. */
const isBeforeText = (target: EventTarget | null, opener: Element | null): boolean =>
  target instanceof Element &&
  (target === opener ||
    target === document.body ||
    target.matches('[data-pane], [role="listbox"], [role="treegrid"] [role="row"]'))
