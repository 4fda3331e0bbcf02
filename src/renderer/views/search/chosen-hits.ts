/** What an officer has in hand among the results: the selected ones, else the active one. Pure, but for asking for all ids. */
import type { SearchHit, SearchResult } from '../../../shared/contract/index.ts'
import type { Subjects } from '../library/index.ts'
import type { ListSelecting } from '../statement/index.ts'

export type ChosenHits = {
  readonly count: number
  /** Whether hits are selected, or else the active one is meant. */
  readonly isSelection: boolean
  readonly active: SearchHit | null
  /** The editions that they are of; null stands for the inbox. */
  readonly editions: ReadonlySet<string | null>
  /** What a dialog is about; of all results the ids are asked for. */
  readonly subjects: () => Promise<Subjects>
}

export type HandOptions = {
  readonly result: Pick<SearchResult, 'total' | 'facets'>
  readonly hits: readonly SearchHit[]
  readonly active: SearchHit | null
  readonly selecting: Pick<ListSelecting, 'selection' | 'count' | 'isSelected'>
  /** The ids of all that was found. */
  readonly allIds: () => Promise<readonly string[]>
}

export function chosenHits({ result, hits, active, selecting, allIds }: HandOptions): ChosenHits {
  const { selection, count } = selecting
  if (count === 0) {
    const own = active === null ? [] : [active]
    return {
      count: own.length,
      isSelection: false,
      active,
      editions: editionsOf(own),
      subjects: async () => subjectsOf(own),
    }
  }
  const selected = hits.filter((_hit, index) => selecting.isSelected(index))
  switch (selection.type) {
    case 'some':
      return {
        count,
        isSelection: true,
        active,
        editions: editionsOf(selected),
        subjects: async () => subjectsOf(selected),
      }
    case 'all':
      return {
        count,
        isSelection: true,
        active,
        editions: editionsFound(result),
        subjects: async () => ({
          ...subjectsOf(selected),
          ids: (await allIds()).filter((id) => !selection.except.has(id)),
          tags: new Set(Object.keys(result.facets.tag)),
        }),
      }
  }
}

const editionsOf = (hits: readonly SearchHit[]): ReadonlySet<string | null> =>
  new Set(hits.map(({ edition }) => edition))

/** Statements that no edition counts are in the inbox. */
function editionsFound({ total, facets }: HandOptions['result']): ReadonlySet<string | null> {
  const placed = Object.values(facets.edition).reduce((sum, count) => sum + count, 0)
  return new Set([...Object.keys(facets.edition), ...(placed < total ? [null] : [])])
}

const subjectsOf = (hits: readonly SearchHit[]): Subjects => ({
  ids: hits.map(({ id }) => id),
  first: hits.map(({ id, section, text, kind }) => ({ id, place: section, text, kind })),
  tags: new Set(hits.flatMap(({ tags }) => tags)),
})
