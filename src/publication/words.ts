/** What the page says, and the terms that mean the same, as whoever wrote the page put them in it. */
import type { nl } from '../shared/i18n/index.ts'

export type Words = (typeof nl)['publication']

export type PublicationData = {
  readonly words: Words
  readonly terms: readonly (readonly string[])[]
}

export const readData = (block: HTMLElement): PublicationData =>
  JSON.parse(block.textContent) as PublicationData
