/** Which programme and edition are in sight: what was chosen, as far as it still exists, else the first. */
import type { EditionSummary } from '../../../shared/contract/index.ts'
import { useServices } from '../services/index.ts'
import { useStore } from '../state/index.ts'
import { useEditions } from './data.ts'

export type Programme = EditionSummary['programme']

export type Where = {
  readonly programmes: readonly Programme[]
  readonly programme: Programme | null
  readonly editionsOf: (programme: string) => readonly EditionSummary[]
  readonly edition: EditionSummary | null
}

export function useWhere(): Where {
  const { place } = useServices()
  const editions = useEditions().data ?? []
  const chosenEdition = useStore(place, (now) => now.edition)
  const chosenProgramme = useStore(place, (now) => now.programme)
  return where(editions, chosenProgramme, chosenEdition)
}

export function where(
  editions: readonly EditionSummary[],
  chosenProgramme: string | null,
  chosenEdition: string | null,
): Where {
  const programmes = [
    ...new Map(editions.map((edition) => [edition.programme.id, edition.programme])).values(),
  ]
  const edition =
    editions.find(({ id }) => id === chosenEdition) ??
    editions.find(({ programme }) => programme.id === chosenProgramme) ??
    editions[0] ??
    null
  return {
    programmes,
    programme: edition?.programme ?? null,
    editionsOf: (id) => editions.filter(({ programme }) => programme.id === id),
    edition,
  }
}
