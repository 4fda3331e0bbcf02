/** Scores one page of results against the grades of its query. */
import type { GradedQuery } from './sets/index.ts'

/** A hit as the page shows it; `id` is the external id of the statement. */
export type ShownHit = {
  readonly id: string
  readonly text: string
  readonly highlights: readonly (readonly [number, number])[]
}

/** How many words were rightly marked, marked, and to be marked. */
export type MarkCount = { readonly right: number; readonly marked: number; readonly wanted: number }

export type QueryScore = {
  /** Of the wanted statements, at most 20, the share on the page. */
  readonly recall: number
  /** Discounted cumulative gain of the first ten by that of the best order, gains 2^grade − 1 (Burges et al., 2005). */
  readonly ndcg: number
  /** Share of the page that is wanted; null for an empty page. */
  readonly precision: number | null
  /** Over the words of the wanted hits on the page. */
  readonly marks: MarkCount
  /** Hits whose text or highlights are broken: another text, or a highlight that is not on one word of it. */
  readonly broken: number
  readonly missed: readonly string[]
  readonly noise: readonly string[]
  readonly wrongMarks: readonly string[]
  readonly missedMarks: readonly string[]
}

const pageSize = 20

/** Scores the first page. `texts` holds what was put in, by external id. */
export function scoreQuery(
  { grades, marks }: GradedQuery,
  hits: readonly ShownHit[],
  texts: ReadonlyMap<string, string>,
): QueryScore {
  const gradeOf = new Map(
    ([3, 2, 1] as const).flatMap((grade) => grades[`${grade}`].map((id) => [id, grade] as const)),
  )
  const page = hits.slice(0, pageSize)
  const wanted = page.filter(({ id }) => gradeOf.has(id))
  const words = wanted.flatMap((hit) => judgedWords(hit, marks))
  const shown = new Set(page.map(({ id }) => id))
  const best = [...gradeOf.values()].toSorted((a, b) => b - a)
  return {
    recall: wanted.length / Math.min(pageSize, gradeOf.size),
    ndcg: gain(page.map(({ id }) => gradeOf.get(id) ?? 0)) / gain(best),
    precision: page.length === 0 ? null : wanted.length / page.length,
    marks: {
      right: words.filter((word) => word.marked && word.wanted).length,
      marked: words.filter((word) => word.marked).length,
      wanted: words.filter((word) => word.wanted).length,
    },
    broken: page.filter((hit) => hit.text !== texts.get(hit.id) || !highlightsAreOnWords(hit)).length,
    missed: [...gradeOf.keys()].filter((id) => !shown.has(id)),
    noise: page.filter(({ id }) => !gradeOf.has(id)).map(({ id }) => id),
    wrongMarks: words.filter((word) => word.marked && !word.wanted).map(({ word }) => word),
    missedMarks: words.filter((word) => word.wanted && !word.marked).map(({ word }) => word),
  }
}

const gain = (grades: readonly number[]): number =>
  grades.slice(0, 10).reduce((sum, grade, rank) => sum + (2 ** grade - 1) / Math.log2(rank + 2), 0)

type Word = { readonly word: string; readonly start: number; readonly end: number }

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** The words of a text, told apart here on purpose: the judge does not lean on what it judges. */
const wordsOf = (text: string): readonly Word[] =>
  [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(({ 0: word, index }) => ({
    word: fold(word),
    start: index,
    end: index + word.length,
  }))

function judgedWords(
  { text, highlights }: ShownHit,
  marks: readonly string[],
): readonly { readonly word: string; readonly marked: boolean; readonly wanted: boolean }[] {
  const words = wordsOf(text)
  const wanted = new Set(marks.flatMap((mark) => placesOf(words, mark.split(' '))))
  return words.map(({ word, start, end }, place) => ({
    word,
    marked: highlights.some(([from, to]) => from < end && to > start),
    wanted: wanted.has(place),
  }))
}

/** The places of the words that stand in such a sequence. */
const placesOf = (words: readonly Word[], sequence: readonly string[]): readonly number[] =>
  words.flatMap((_, place) =>
    sequence.every((word, step) => words[place + step]?.word === word)
      ? sequence.map((_word, step) => place + step)
      : [],
  )

/** A highlight begins and ends within words, in order and without overlap; only a marked phrase goes over more than one. */
function highlightsAreOnWords({ text, highlights }: ShownHit): boolean {
  const words = wordsOf(text)
  const within = (at: number): boolean => words.some(({ start, end }) => start <= at && at < end)
  return highlights.every(
    ([start, end], index) =>
      start < end && start >= (highlights[index - 1]?.[1] ?? 0) && within(start) && within(end - 1),
  )
}
