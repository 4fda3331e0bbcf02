/** The parts of a living index: a large one, and small ones for what changed since. A change makes new parts; none is altered. */
import type { WordAnalysis, WordForm } from '../../dutch/index.ts'
import { buildAnalyses } from './analyses.ts'
import { buildSegment } from './build.ts'
import { count, has, members } from './doc-set.ts'
import { listAt } from './lists.ts'
import { createPart, type Part, withoutDocuments } from './part.ts'
import { type Document, formOf, mapColumns, type Segment } from './segment.ts'

export type Analyse = (word: string, form: WordForm) => WordAnalysis

/** The first one is the large one. */
export type Parts = readonly Part[]

/**
 * Puts documents in the place of what was known of these rows.
 * @param rows of all that changed, also of what is no document any more
 * @param documents in the order of their rows
 */
export function replaceDocuments(
  parts: Parts,
  rows: readonly number[],
  documents: readonly Document[],
  analyse: Analyse,
): Parts {
  const remaining = parts.map((part) =>
    withoutDocuments(
      part,
      rows.flatMap((row) => docOfRow(part, row) ?? []),
    ),
  )
  return documents.length === 0
    ? remaining
    : settle([...remaining, partOf(buildSegment(documents), analyse)], analyse)
}

/** How many documents stand in the small parts. */
export const changedDocuments = (parts: Parts): number =>
  parts.slice(1).reduce((sum, { segment }) => sum + segment.size, 0)

export const partOf = (segment: Segment, analyse: Analyse): Part =>
  createPart(segment, buildAnalyses(segment, analyse))

/** The document of a row, or null when the part does not have it. */
export function docOfRow({ segment, live }: Part, row: number): number | null {
  const { rows } = segment
  let [low, high] = [0, rows.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((rows[middle] ?? 0) < row) low = middle + 1
    else high = middle
  }
  return rows[low] === row && has(live, low) ? low : null
}

/** A part joins the one before it unless that is so many times larger: few parts, and little that is written twice. */
const growth = 4

/** A part of so many documents is joined to no other any more: that would hold up the change it comes from. */
const largestJoined = 1_000

function settle(parts: Parts, analyse: Analyse): Parts {
  const [before, last] = parts.slice(1).slice(-2)
  if (before === undefined || last === undefined) return parts
  if (count(before.live) >= Math.min(growth * count(last.live), largestJoined)) return parts
  const documents = [...documentsOf(before), ...documentsOf(last)].toSorted(
    (one, other) => one.row - other.row,
  )
  const joined = partOf(buildSegment(documents), analyse)
  return settle([...parts.slice(0, -2), joined], analyse)
}

/** What is still there of a part, as it was taken in. */
function* documentsOf({ segment, live }: Part): Generator<Document> {
  const { rows, words, text, columns } = segment
  for (const doc of members(live)) {
    yield {
      row: rows[doc] ?? 0,
      words: Array.from(listAt(text, doc), (type) => ({
        word: words[type] ?? '',
        form: formOf(segment, type),
      })),
      values: mapColumns((name) => listAt(columns[name], doc)),
    }
  }
}
