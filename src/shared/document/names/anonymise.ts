/** Organisations and respondents by what they are instead of by name. */
import type { KnownName } from '../content.ts'
import { createNameFinder } from './find.ts'
import { namesOf } from './names.ts'

/**
 * Makes a function that puts 'een gemeente' wherever a text names somebody who is known, an article before it and a
 * genitive included. Who is meant without being named, people must judge.
 */
export function createAnonymiser(known: readonly KnownName[]): (text: string) => string {
  const find = createNameFinder(known.flatMap(namesOf))
  return (text) => {
    let written = ''
    let from = 0
    for (const { start, end, name } of find(text)) {
      const before = text.slice(from, start)
      const article = /(?<![\p{L}\p{N}])(?:de|het)\s+$/iu.exec(before)?.[0] ?? ''
      const kept = before.slice(0, before.length - article.length)
      const begins = beginsSentence(text.slice(0, from + kept.length))
      written += kept + (begins ? withCapital(name.description) : name.description)
      from = end
    }
    return written + text.slice(from)
  }
}

const beginsSentence = (before: string): boolean => /(?:^|[.!?…]["'”’)]*\s+|\n)["'“‘(\s]*$/u.test(before)

const withCapital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
