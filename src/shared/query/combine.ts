/** Puts queries together in their one normal form: nothing within itself, and nothing that does not narrow. */
import type { Query } from './query.ts'

export const everything: Query = { type: 'everything' }

/** What holds all of them. */
export const allOf = (parts: readonly Query[]): Query => joined('and', parts)

/** What holds at least one of them. */
export const anyOf = (parts: readonly Query[]): Query => joined('or', parts)

/** What does not hold it. */
export function noneOf(part: Query): Query {
  if (part.type === 'everything') return part
  return part.type === 'not' ? part.part : { type: 'not', part }
}

function joined(type: 'and' | 'or', given: readonly Query[]): Query {
  const parts = given
    .filter((part) => part.type !== 'everything')
    .flatMap((part) => (part.type === type ? part.parts : [part]))
  const [only] = parts
  if (only === undefined) return everything
  return parts.length === 1 ? only : { type, parts }
}
