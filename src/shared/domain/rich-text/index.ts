export { markTypes, richTextSchema, type Block, type Inline, type MarkType, type RichText } from './model.ts'
export { fromPlainText, isPlain, toPlainText } from './plain.ts'
export { isSameText } from './same.ts'
export { cutRichText, splitRichText, trimRichText } from './split.ts'
