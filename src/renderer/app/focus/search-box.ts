/** The one search box of the window. */
import type { QueryRange } from '../../../shared/query/index.ts'

/** Puts focus in the search box with part of what was typed selected. */
export function selectSearched(document: Document, { start, end }: QueryRange): void {
  const box = document.querySelector<HTMLInputElement>('[data-pane="top-bar"] input[type="search"]')
  box?.focus()
  box?.setSelectionRange(start, end)
}
