/** Why a statement was found: the words of its text that answer, and those of the query that it lacks. */
import type { MatchReason } from '../contract/index.ts'
import { type Token, tokenise } from '../dutch/index.ts'
import { listAt, type Part } from './index/index.ts'
import { type Leaf, stretchOf } from './ranking/index.ts'
import { rankOf, tierOf, type Way } from './widening/index.ts'

/** [start, end) in UTF-16 code units. */
type Stretch = readonly [number, number]

export type Explanation = {
  /** Merged and in order. */
  readonly highlights: readonly Stretch[]
  readonly because: readonly MatchReason[]
  /** What stood side by side in the query and is not here. */
  readonly lacks: readonly string[]
}

type Answer = { readonly stretch: Stretch; readonly way: Way; readonly marks: readonly Stretch[] }

/** Explains the texts of documents of one part of the index; `at` is its place among the parts. */
export function createExplainer(
  { segment, vocabulary }: Part,
  leaves: readonly Leaf[],
  at: number,
): (text: string, doc: number) => Explanation {
  const wanted = leaves.filter(({ role }) => role !== 'unwanted')
  const finders = wanted.map((leaf) => createFinder(leaf, at))
  const typeOf = ({ word, form }: Token): number =>
    vocabulary.find(word).find((type) => vocabulary.form(type) === form) ?? -1
  return (text, doc) => {
    const tokens = tokenise(text)
    const indexed = listAt(segment.text, doc)
    // The text may have been changed since it was indexed.
    const types = tokens.map((token, place) => {
      const type = indexed[place] ?? -1
      return vocabulary.word(type) === token.word ? type : typeOf(token)
    })
    const answers = finders.map((find) => find(tokens, types))
    return {
      highlights: merge(answers.flat().flatMap(({ marks }) => marks)),
      because: wanted.flatMap((leaf, index) => {
        const best = bestOf(answers[index] ?? [])
        if (best === null) return []
        const tier = leaf.correction === null ? tierOf(best.way) : 'typo'
        return [{ tier, asked: leaf.asked, found: text.slice(...best.stretch) }]
      }),
      lacks: wanted.flatMap(({ role, asked }, index) =>
        role === 'needed' && answers[index]?.length === 0 ? [asked] : [],
      ),
    }
  }
}

type Finder = (tokens: readonly Token[], types: readonly number[]) => readonly Answer[]

function createFinder(leaf: Leaf, at: number): Finder {
  const { query } = leaf
  if (query.type === 'phrase' && query.words.length > 1) return (tokens) => findPhrase(tokens, query)
  const { single, near } = leaf.grounds[at] ?? { single: [], near: [] }
  const wayOf = (type: number): Way | null =>
    single
      .filter(({ from, to }) => from <= type && type < to)
      .reduce<Way | null>((best, { way }) => (best === null || rankOf(way) < rankOf(best) ? way : best), null)
  return (tokens, types) => [
    ...tokens.flatMap((token, index): Answer[] => {
      const way = wayOf(types[index] ?? -1)
      const stretch = [token.start, token.end] as const
      return way === null ? [] : [{ stretch, way, marks: [stretch] }]
    }),
    ...near.flatMap((ground): Answer[] => {
      const stretch = stretchOf(types, ground)
      if (stretch === null) return []
      const within = tokens.slice(stretch.first, stretch.last + 1)
      const held = within.filter((_, place) =>
        ground.words.some((word) => word.includes(types[stretch.first + place] ?? -1)),
      )
      return [
        {
          stretch: [within[0]?.start ?? 0, within.at(-1)?.end ?? 0],
          way: ground.way,
          marks: held.map(({ start, end }) => [start, end]),
        },
      ]
    }),
  ]
}

/** A phrase is marked as one stretch. */
function findPhrase(
  tokens: readonly Token[],
  { words, last }: Extract<Leaf['query'], { readonly type: 'phrase' }>,
): readonly Answer[] {
  return tokens.flatMap((first, index): Answer[] => {
    const end = tokens[index + words.length - 1]
    const stands = words.every((word, step) => {
      const other = tokens[index + step]?.word
      return last === 'prefix' && step === words.length - 1 ? other?.startsWith(word) : other === word
    })
    if (!stands || end === undefined) return []
    const stretch = [first.start, end.end] as const
    return [{ stretch, way: 'exact', marks: [stretch] }]
  })
}

const bestOf = (answers: readonly Answer[]): Answer | null =>
  answers.reduce<Answer | null>(
    (best, answer) => (best === null || rankOf(answer.way) < rankOf(best.way) ? answer : best),
    null,
  )

function merge(stretches: readonly Stretch[]): readonly Stretch[] {
  const merged: [number, number][] = []
  for (const [start, end] of stretches.toSorted((one, other) => one[0] - other[0] || one[1] - other[1])) {
    const last = merged.at(-1)
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end)
    else merged.push([start, end])
  }
  return merged
}
