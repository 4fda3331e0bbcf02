/** What was chosen from a menu happens when the menu is gone and its opener has focus, so that a dialog gives focus back to that. */
import { flushSync } from 'react-dom'

export function afterMenu(close: () => void, opener: Element | null, act: () => void): void {
  flushSync(close)
  if (opener instanceof HTMLElement) opener.focus()
  act()
}
