/** A message chosen by rule but not yet put into words: the key and what its placeholders stand for. */
import type { nl } from './nl/index.ts'

type Paths<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string ? WithoutPlural<Key> : `${Key}.${Paths<Tree[Key]>}`
}[keyof Tree & string]

type WithoutPlural<Key extends string> = Key extends `${infer Base}_${'one' | 'other'}` ? Base : Key

/** A dotted path into the catalogue; plural forms go by their common name. */
export type MessageKey = Paths<typeof nl>

export type MessageReference = {
  readonly key: MessageKey
  readonly values: Readonly<Record<string, string | number>>
}
