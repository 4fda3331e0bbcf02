/** From the words of a query to the word types of the index that stand for them. */
export type { TypeRange, Vocabulary } from './vocabulary.ts'
export type { Ground, Grounds, NearGround } from './grounds.ts'
