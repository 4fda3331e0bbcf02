export { readText, UnreadableTextError } from './text.ts'
export type { DecodedText, TextEncoding, UnreadableReason } from './text.ts'
