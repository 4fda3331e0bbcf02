/**
 * Keeps focus from falling to the body of the page. When what had focus goes, focus goes to the pane that it was in, and on to
 * the list, tree or text of that pane as soon as there is one. Dialogs give focus back themselves, so they go first. Where a field of
 * the details went with what they were of, focus goes to the list: what is typed on must not land in another text.
 */
import { isField, mainOf, paneNamed } from './pane-focus.ts'

export type FocusKeeper = {
  /** Keeps watch until the returned function is called. */
  readonly keep: () => () => void
  /** Puts focus in the pane of that name, as soon as it has a list, tree or text. */
  readonly enterWhenThere: (pane: string) => void
}

type Focus = { readonly element: Element; readonly pane: string | null }

/** The pane that focus goes to after what had it went. */
const paneAfter = ({ element, pane }: Focus): string =>
  pane === null || (pane === 'details' && isField(element)) ? 'list' : pane

export function createFocusKeeper(document: Document): FocusKeeper {
  /** What had focus last, and the name of its pane. */
  let last: Focus | null = null
  /** The pane that focus is on its way to. */
  let wanted: string | null = null
  /** Where focus rests while that pane is not there. */
  let resting: HTMLElement | null = null

  const onFocus = ({ target }: FocusEvent): void => {
    if (!(target instanceof HTMLElement)) return
    // A dialog stands in no pane; what asked for it does.
    const pane = target.closest<HTMLElement>('[data-pane]')?.dataset['pane'] ?? last?.pane ?? null
    // Focus that waits on the pane itself is still under way; anything else is where the officer wants it.
    if (target !== resting && target.dataset['pane'] !== wanted) wanted = null
    last = { element: target, pane }
  }

  const goOn = (): void => {
    const pane = wanted === null ? null : paneNamed(document, wanted)
    const main = pane === null ? null : mainOf(pane)
    if (main !== null) main.focus()
    else if (document.activeElement === document.body) {
      resting = pane ?? document.querySelector('main')
      resting?.focus()
    }
  }

  const isLost = (): boolean =>
    document.activeElement === document.body &&
    last !== null &&
    (!last.element.isConnected || last.element.matches(':disabled'))

  const onChange = (): void => {
    if (wanted !== null) goOn()
    else if (isLost()) afterDialogs()
  }

  let isWaiting = false
  /** A dialog gives focus back in the frame after it goes. */
  const afterDialogs = (): void => {
    if (isWaiting) return
    isWaiting = true
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        isWaiting = false
        if (!isLost()) return
        wanted = last === null ? 'list' : paneAfter(last)
        goOn()
      }),
    )
  }

  return {
    keep() {
      const changes = new MutationObserver(onChange)
      changes.observe(document.body, {
        childList: true,
        subtree: true,
        attributes: true,
        attributeFilter: ['disabled'],
      })
      document.addEventListener('focusin', onFocus)
      return () => {
        changes.disconnect()
        document.removeEventListener('focusin', onFocus)
      }
    },
    enterWhenThere(pane) {
      wanted = pane
      goOn()
    },
  }
}
