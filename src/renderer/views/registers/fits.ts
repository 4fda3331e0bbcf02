/** Whether something fits what was typed in a filter: every word occurs in one of its texts, whatever case or diacritics. */
import { normalise, withoutDiacritics } from '../../../shared/dutch/index.ts'

export function fits(filter: string, texts: readonly string[]): boolean {
  const folded = texts.map(fold)
  return fold(filter)
    .split(' ')
    .every((word) => folded.some((text) => text.includes(word)))
}

const fold = (text: string): string => withoutDiacritics(normalise(text))
