/** A query made ready to be asked: without the words that say nothing, and with every word widened. */
import { tokenise, type WordForm } from '../../dutch/index.ts'
import type { Query } from '../../query/index.ts'
import type { FieldQuery, WordQuery } from '../index/index.ts'
import {
  formIn,
  isSmallWord,
  type Grounds,
  type Knowledge,
  know,
  type KnownWord,
  type Library,
  type Vocabulary,
  widen,
  widenLittle,
} from '../widening/index.ts'
import { type Example, wordsOfExample } from './alike.ts'
import { fieldsOf, type LeafQuery, leavesOf, type Role, runsOfWords, simplify } from './query-tree.ts'

export type Leaf = {
  readonly query: LeafQuery
  readonly role: Role
  /** As typed, without quotation marks. */
  readonly asked: string
  /** For each vocabulary: the types that stand for it. None for a phrase, which is found as it is written. */
  readonly grounds: readonly Grounds[]
  /** The word of the library that was taken instead of one it does not hold. */
  readonly correction: string | null
}

export type Plan = {
  readonly query: Query
  /** Those of examples are among them. */
  readonly leaves: readonly Leaf[]
  readonly examples: readonly PlannedExample[]
  /** How words stand side by side: just so, or with EN between some of them. */
  readonly joint: 'blank' | 'operator'
}

/** Statements like one, with the leaves that are its words. */
export type PlannedExample = {
  readonly query: FieldQuery
  readonly row: number
  readonly leaves: readonly Leaf[]
}

/** What a query is planned for. */
export type Planning = Library & {
  /** The statement that a field names; null when there is none. */
  readonly example: (field: FieldQuery) => Example | null
}

/** @param typed the text that `query` was read from */
export function planQuery(typed: string, query: Query, library: Planning): Plan {
  const formOf = (word: WordQuery): WordForm =>
    formIn(library.vocabularies, word.word, formAsTyped(typed, word))
  const telling = simplify(query, (word) => isSmallWord(word.word) && formOf(word) === 'plain')
  const terms = termsAround(query, formOf, library.knowledge)
  const leaves = leavesOf(telling, 'needed').map(({ leaf, role }) => ({
    query: leaf,
    role,
    asked: typed.slice(leaf.range.start, leaf.range.end).replaceAll(/^["„“”‟«»]|["„“”‟«»]?\*?$/gu, ''),
    ...(leaf.type === 'word'
      ? widenWord(leaf, role, formOf(leaf), terms.get(leaf) ?? [], library)
      : { grounds: library.vocabularies.map((one) => asWritten(leaf, one)), correction: null }),
  }))
  const examples = fieldsOf(telling).flatMap((field) => planExample(field, library))
  return {
    query: telling,
    leaves: [...leaves, ...examples.flatMap((one) => one.leaves)],
    examples,
    joint: jointOf(typed, leaves),
  }
}

function jointOf(typed: string, leaves: readonly Leaf[]): Plan['joint'] {
  const between = leaves.map(({ query: { range } }, at) =>
    typed.slice(leaves[at - 1]?.query.range.end ?? range.start, range.start),
  )
  return between.some((text) => /\b(?:EN|AND)\b/.test(text)) ? 'operator' : 'blank'
}

function planExample(query: FieldQuery, library: Planning): readonly PlannedExample[] {
  const example = query.field === 'like' ? library.example(query) : null
  if (example === null) return []
  return [{ query, row: example.row, leaves: wordsOfExample(example, query, library) }]
}

function formAsTyped(typed: string, { word, range }: WordQuery): WordForm {
  const [token] = tokenise(typed.slice(range.start, range.end))
  return token?.word === word ? token.form : 'plain'
}

function widenWord(
  { word, end }: WordQuery,
  role: Role,
  form: WordForm,
  terms: readonly (readonly KnownWord[])[],
  library: Library,
): Pick<Leaf, 'grounds' | 'correction'> {
  switch (role) {
    case 'needed':
    case 'wanted':
      return widen({ word, form, end, terms }, library)
    case 'unwanted': {
      const known = know(word, form, library.knowledge)
      return { grounds: library.vocabularies.map((one) => widenLittle(known, one)), correction: null }
    }
  }
}

/** A word or its beginning as it is written; a phrase of several words has no types of its own. */
function asWritten(query: Exclude<LeafQuery, WordQuery>, vocabulary: Vocabulary): Grounds {
  const words = query.type === 'phrase' ? query.words : [query.word]
  const [word] = words
  if (word === undefined || words.length > 1) return { single: [], near: [] }
  const exact = vocabulary.find(word).map((type) => ({ from: type, to: type + 1, way: 'exact' as const }))
  const isBeginning = query.type === 'prefix' || query.last === 'prefix'
  const beginnings = isBeginning ? [{ ...vocabulary.startingWith(word), way: 'prefix' as const }] : []
  return { single: [...exact, ...beginnings], near: [] }
}

/** The most words that a term of the thesaurus is looked for in. */
const longestTerm = 4

/** For each word: the other terms for words side by side that it is one of. */
function termsAround(
  query: Query,
  formOf: (word: WordQuery) => WordForm,
  knowledge: Knowledge,
): ReadonlyMap<LeafQuery, readonly (readonly KnownWord[])[]> {
  const terms = new Map<LeafQuery, (readonly KnownWord[])[]>()
  for (const run of runsOfWords(query)) {
    const known = run.map((word) => know(word.word, formOf(word), knowledge))
    for (let from = 0; from < run.length; from += 1) {
      for (let to = from + 2; to <= Math.min(run.length, from + longestTerm); to += 1) {
        const others = knowledge.thesaurus(known.slice(from, to))
        if (others.length === 0) continue
        for (const word of run.slice(from, to)) terms.set(word, [...(terms.get(word) ?? []), ...others])
      }
    }
  }
  return terms
}
