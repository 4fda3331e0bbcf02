/** Counts in words: '1 uitspraak', '2 uitspraken'. */
import { fill } from '../../shared/i18n/index.ts'

export const counted = (words: { readonly one: string; readonly other: string }, count: number): string =>
  fill(count === 1 ? words.one : words.other, { count })
