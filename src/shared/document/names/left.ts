/** Whether a text that should name nobody may still do so. */
import { tokenise } from '../../dutch/index.ts'
import type { KnownName } from '../content.ts'
import { createNameFinder } from './find.ts'
import { hasCapital, namesOf, tellingWords } from './names.ts'

/** A longer word that begins with a telling one tells the same: 'Oosterduinse'. */
const stemLength = 5

/**
 * Makes a function that says whether a text holds a name, or a word of one that tells by itself who is meant.
 * @param texts all texts that leave: a word that is written small in one of them is no name where it begins a sentence
 */
export function createNameWatch(
  known: readonly KnownName[],
  texts: Iterable<string>,
): (text: string) => boolean {
  const find = createNameFinder(known.flatMap(namesOf))
  const telling = new Set(known.flatMap(tellingWords))
  const stems = new Set([...telling].filter((word) => word.length >= stemLength))
  const common = smallWords(texts, telling)
  const tells = (word: string): string | null => {
    for (const whole of [word, word.replace(/s$/, '')]) if (telling.has(whole)) return whole
    for (let length = word.length - 1; length >= stemLength; length -= 1) {
      if (stems.has(word.slice(0, length))) return word.slice(0, length)
    }
    return null
  }
  return (text) =>
    telling.size > 0 &&
    (find(text).length > 0 ||
      tokenise(text).some(({ word, start, end }) => {
        const told = tells(word)
        if (told === null) return false
        if (isInAddress(text, start, end)) return true
        if (!hasCapital(text.slice(start, end))) return false
        return !common.has(told) || !begins(text.slice(0, start))
      }))
}

/** Whether any word has a capital there: in a sentence, on a line or in the path of a tag it is the first. */
const begins = (before: string): boolean => /(?:^|[.!?:…]["'”’)]*\s+|\n|\/)["'“‘(\s]*$/u.test(before)

/** The telling words that are also written without a capital somewhere. */
function smallWords(texts: Iterable<string>, telling: ReadonlySet<string>): ReadonlySet<string> {
  const small = new Set<string>()
  if (telling.size === 0) return small
  for (const text of texts) {
    for (const { word, start, end } of tokenise(text)) {
      if (telling.has(word) && !hasCapital(text.slice(start, end))) small.add(word)
    }
  }
  return small
}

/** A part of a web or mail address: letters touch it across a dot or an at sign. */
const isInAddress = (text: string, start: number, end: number): boolean =>
  /[\p{L}\p{N}][@.]$/u.test(text.slice(Math.max(0, start - 3), start)) ||
  /^[@.][\p{L}\p{N}]/u.test(text.slice(end, end + 3))
