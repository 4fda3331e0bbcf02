/** Whether two rich texts are the same. */
import { type RichText, richTextSchema } from './model.ts'

/** The same blocks, words and marks in the same order; the order of fields within them says nothing. */
export const isSameText = (one: RichText, other: RichText): boolean =>
  one === other || inOneOrder(one) === inOneOrder(other)

/** The schema gives back the fields in its own order. */
const inOneOrder = (rich: RichText): string => JSON.stringify(richTextSchema.parse(rich))
