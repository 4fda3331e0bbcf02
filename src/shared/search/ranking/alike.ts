/** 'Meer zoals deze': statements that share the most telling words of one. */
import { tokenise } from '../../dutch/index.ts'
import type { FieldQuery } from '../index/index.ts'
import { type Knowledge, isSmallWord, know, type Vocabulary, widenLittle } from '../widening/index.ts'
import type { Leaf } from './plan.ts'

/** A statement that others are compared with. */
export type Example = { readonly row: number; readonly text: string }

/** How many of its words are looked at. */
const mostWords = 10

/** The words of a text that fewest others hold, as leaves of a query that has none itself. */
export function wordsOfExample(
  { text }: Example,
  { range }: FieldQuery,
  {
    vocabularies,
    knowledge,
  }: { readonly vocabularies: readonly Vocabulary[]; readonly knowledge: Knowledge },
): readonly Leaf[] {
  const leaves = new Map<string, { readonly leaf: Leaf; readonly documents: number }>()
  for (const { word, form, start, end } of tokenise(text)) {
    if (form === 'plain' && isSmallWord(word)) continue
    const known = know(word, form, knowledge)
    const grounds = vocabularies.map((vocabulary) => widenLittle(known, vocabulary))
    const leaf: Leaf = {
      query: { type: 'word', word, end: 'closed', range },
      role: 'wanted',
      asked: text.slice(start, end),
      grounds,
      correction: null,
    }
    // Inflections of one word are one leaf.
    const key = `${form} ${known.analysis.lemmas[0] ?? word}`
    if (!leaves.has(key)) leaves.set(key, { leaf, documents: documentsOf(leaf, vocabularies) })
  }
  return [...leaves.values()]
    .filter(({ documents }) => documents > 1)
    .toSorted((one, other) => one.documents - other.documents)
    .slice(0, mostWords)
    .map(({ leaf }) => leaf)
}

function documentsOf({ grounds }: Leaf, vocabularies: readonly Vocabulary[]): number {
  const types = vocabularies.map((_, at) => new Set(grounds[at]?.single.map(({ from }) => from)))
  return vocabularies.reduce(
    (sum, vocabulary, at) =>
      [...(types[at] ?? [])].reduce((own, type) => own + vocabulary.documents(type), sum),
    0,
  )
}
