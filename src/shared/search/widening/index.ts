/** From the words of a query to the word types of the index that stand for them. */
export type { TypeRange, Vocabulary } from './vocabulary.ts'
export type { Ground, Grounds, KnownWord, NearGround } from './grounds.ts'
export {
  type AskedWord,
  formIn,
  type Knowledge,
  know,
  type Library,
  type Thesaurus,
  widen,
  type WidenedWord,
  widenLittle,
} from './widen.ts'
export { rankOf, tierOf, type Way, ways } from './ways.ts'
export { isSmallWord } from './small-words.ts'
export { createThesaurus } from './thesaurus.ts'
