/** Puts focus in a pane: on its list, tree or text, else on the first thing that takes focus, else on the pane. */

// A tree that lost the node with focus does not give focus on, so its chosen node is sought itself.
const chosenNode = '[role="treegrid"] [role="row"][aria-selected="true"]'
const main = '[role="listbox"], [role="treegrid"], [role="textbox"][aria-multiline]'
const tabbable =
  ':is(a[href], button, input, textarea, [tabindex]):not([tabindex="-1"], :disabled, [type="hidden"])'

const panesOf = (document: Document): readonly HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>('[data-pane]')].filter((pane) => pane.checkVisibility())

/** The list, tree or text of a pane, or null while it has none. */
export const mainOf = (pane: HTMLElement): HTMLElement | null =>
  pane.querySelector<HTMLElement>(chosenNode) ?? pane.querySelector<HTMLElement>(main)

/** The pane of that name, when it is in sight. */
export const paneNamed = (document: Document, name: string): HTMLElement | null =>
  panesOf(document).find((pane) => pane.dataset['pane'] === name) ?? null

function enter(pane: HTMLElement): void {
  const target = mainOf(pane) ?? pane.querySelector<HTMLElement>(tabbable) ?? pane
  target.focus()
}

export const isField = (element: Element): boolean =>
  element.matches('input, textarea, [contenteditable="true"]')

/** Whether something is being typed in the pane of that name. */
export function isTypingIn(document: Document, name: string): boolean {
  const focus = document.activeElement
  return focus !== null && isField(focus) && paneNamed(document, name)?.contains(focus) === true
}

/** To the next or the previous pane, round the window. */
export function cyclePane(document: Document, step: 1 | -1): void {
  const panes = panesOf(document)
  const now = panes.findIndex((pane) => pane.contains(document.activeElement))
  const start = now === -1 && step === -1 ? 0 : now
  const next = panes[(start + step + panes.length) % panes.length]
  if (next !== undefined) enter(next)
}

/** To the pane of that name, when it is in sight. */
export function focusPane(document: Document, name: string): void {
  const pane = paneNamed(document, name)
  if (pane !== null) enter(pane)
}
