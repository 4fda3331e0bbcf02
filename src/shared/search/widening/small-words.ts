/** Words that no statement is about. */
import { functionClass } from '../../dutch/index.ts'

/** Those of English, where texts in English are among the Dutch ones; left out what is a content word of Dutch. */
const english: ReadonlySet<string> = new Set(
  'a an and are at be by can for from has have he his how if into is it its no not on or our she so than that the their them they this to was were what when where which who will with you your'.split(
    ' ',
  ),
)

/** Whether a folded word is one like 'de' and 'van', or 'the' and 'from'. */
export const isSmallWord = (word: string): boolean => functionClass(word) !== null || english.has(word)
