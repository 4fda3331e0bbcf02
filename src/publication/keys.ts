/** Keys: / to the box, arrows along the results, Esc a step back. */
import type { Navigation } from './navigation.ts'
import type { View } from './view.ts'

export function listenToKeys(navigation: Navigation, view: View, input: HTMLInputElement): void {
  const toBox = (): void => {
    input.focus()
    input.select()
  }
  const stepBack = (): boolean => {
    if (navigation.asked() === null) return navigation.goBack()
    if (document.activeElement === input) navigation.leave()
    else toBox()
    return true
  }
  const act = (event: KeyboardEvent): boolean => {
    switch (event.key) {
      case '/':
        if (isTyping(event.target)) return false
        toBox()
        return true
      case 'Escape':
        return stepBack()
      case 'ArrowDown':
        return (event.target === input || view.isOnResult()) && view.moveFocus(1)
      case 'ArrowUp':
        if (!view.isOnResult()) return false
        if (!view.moveFocus(-1)) toBox()
        return true
      default:
        return false
    }
  }
  document.addEventListener('keydown', (event) => {
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing
    if (isPlain && act(event)) event.preventDefault()
  })
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement && target.type === 'search'
