/** Statements that say nearly the same as a given text. */
import type { Storage } from '../storage/index.ts'
import { tokenise } from '../../../shared/dutch/index.ts'

export type NearDuplicate = { readonly id: string; readonly text: string; readonly similarity: number }

/** From this share of common words on, two texts are shown as possibly the same. */
const threshold = 0.6

/** How many of the longest words are asked for: long words are rare words. */
const askedWords = 6

/** The most similar active statements, best first, at most three. */
export function findNearDuplicates(reader: Storage['reader'], text: string): readonly NearDuplicate[] {
  const words = tokenise(text).map((word) => word.word)
  const asked = [...new Set(words)].toSorted((one, other) => other.length - one.length).slice(0, askedWords)
  if (asked.length === 0) return []
  const candidates = reader
    .prepare<[string], { id: string; text: string }>(
      `SELECT s.id, s.text FROM statement_fts JOIN statement AS s ON s.seq = statement_fts.rowid
       WHERE statement_fts MATCH ? AND s.state = 'active' ORDER BY rank LIMIT 20`,
    )
    .all(asked.map((word) => `"${word}"`).join(' OR '))
  return candidates
    .map((candidate) => ({
      ...candidate,
      similarity: similarity(
        words,
        tokenise(candidate.text).map((word) => word.word),
      ),
    }))
    .filter((candidate) => candidate.similarity >= threshold)
    .toSorted((one, other) => other.similarity - one.similarity)
    .slice(0, 3)
}

/** Dice's coefficient over words and pairs of neighbouring words, 0 to 1; 1 only for the same words in the same order. */
export function similarity(one: readonly string[], other: readonly string[]): number {
  const [left, right] = [shingles(one), shingles(other)]
  const total = sum(left) + sum(right)
  if (total === 0) return 1
  let common = 0
  for (const [shingle, count] of left) common += Math.min(count, right.get(shingle) ?? 0)
  return (2 * common) / total
}

function shingles(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  const add = (shingle: string): void => {
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1)
  }
  for (const [index, word] of words.entries()) {
    add(word)
    const next = words[index + 1]
    if (next !== undefined) add(`${word} ${next}`)
  }
  return counts
}

const sum = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((total, count) => total + count, 0)
