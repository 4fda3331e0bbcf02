/**
 * Two fictional programmes with graded queries. `tuning` may be looked at while search is made better; `untouched` is for
 * measuring only: nobody reads its queries to change a rule.
 */
import tuningSet from './tuning.json' with { type: 'json' }
import untouchedSet from './untouched.json' with { type: 'json' }

export type GradedQuery = {
  readonly query: string
  readonly kind: string
  /** External ids of the statements that somebody who asks this wants, by how much: 3 is exactly what was meant. */
  readonly grades: Readonly<Record<'3' | '2' | '1', readonly string[]>>
  /** Folded words that must be marked in those statements; words with spaces between them are marked only as a sequence. */
  readonly marks: readonly string[]
}

type Statement = { readonly id: string; readonly text: string }
type Section = { readonly statements: readonly Statement[]; readonly sections?: readonly Section[] }

export type SearchSet = {
  /** In the exchange format. */
  readonly editions: readonly { readonly sections: readonly Section[] }[]
  readonly queries: readonly GradedQuery[]
}

export const tuning: SearchSet = tuningSet
export const untouched: SearchSet = untouchedSet

/** The text of every statement, by its external id. */
export function textsOf({ editions }: SearchSet): ReadonlyMap<string, string> {
  const within = ({ statements, sections = [] }: Section): readonly Statement[] => [
    ...statements,
    ...sections.flatMap(within),
  ]
  return new Map(
    editions.flatMap(({ sections }) => sections.flatMap(within)).map(({ id, text }) => [id, text]),
  )
}
