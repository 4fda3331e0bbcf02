/** Goes between the text and what is asked: the address says which, so that 'back' does what it says. */
import { readAddress, type Request, writeAddress } from './address.ts'
import type { View } from './view.ts'

export type Navigation = {
  /** What is asked now; null in the text. */
  asked(): Request | null
  ask(request: Request): void
  /** Back to the text where it begins. */
  leave(): void
  /** From a place in the text back to the results that led there. Gives false where none did. */
  goBack(): boolean
}

const asked = (): Request | null => readAddress(location.hash)

export function createNavigation(view: View, text: HTMLElement): Navigation {
  /** What was asked when a result was opened. */
  let opened: Request | null = null
  let before = asked()
  const follow = (): void => {
    const [now, place] = [asked(), location.hash.slice(1)]
    view.show(now)
    if (now === null) {
      opened = before ?? opened
      goTo(place, text)
    }
    before = now
  }
  const write = (address: string, isRefined: boolean): void => {
    history[isRefined ? 'replaceState' : 'pushState'](null, '', address)
    follow()
  }
  window.addEventListener('hashchange', ({ oldURL }) => {
    follow()
    if (before !== null) view.focusPlace(new URL(oldURL).hash.slice(1))
  })
  follow()
  return {
    asked,
    ask: (request) => write(writeAddress(request), before !== null),
    leave: () => {
      write(`#${text.id}`, false)
      opened = null
    },
    goBack: () => {
      if (opened === null) return false
      const place = location.hash.slice(1)
      write(writeAddress(opened), false)
      view.focusPlace(place)
      return true
    },
  }
}

/** The browser went there before the text was shown again. */
function goTo(place: string, text: HTMLElement): void {
  const element = document.getElementById(place)
  if (element === null || element === text || !text.contains(element)) return
  element.tabIndex = -1
  element.focus({ preventScroll: true })
  element.scrollIntoView()
  // What was out of sight until now turns out to have another height.
  requestAnimationFrame(() => element.scrollIntoView())
}
