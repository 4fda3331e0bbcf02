/** Which programme and edition are in sight: what was chosen, as far as it still exists, else the first. A programme may have no edition yet. */
import type { EditionSummary } from '../../../shared/contract/index.ts'
import { useServices } from '../services/index.ts'
import { useStore } from '../state/index.ts'
import { useEditions, useProgrammes } from './data.ts'

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
  const programmes = useProgrammes().data ?? []
  const chosenEdition = useStore(place, (now) => now.edition)
  const chosenProgramme = useStore(place, (now) => now.programme)
  return where({ editions, programmes }, chosenProgramme, chosenEdition)
}

export type Shelf = {
  readonly editions: readonly EditionSummary[]
  readonly programmes: readonly Programme[]
}

export function where(
  { editions, programmes: all }: Shelf,
  chosenProgramme: string | null,
  chosenEdition: string | null,
): Where {
  const programmes = [
    ...new Map(
      [...editions.map(({ programme }) => programme), ...all].map(({ id, title }) => [id, { id, title }]),
    ).values(),
  ]
  const chosen = programmes.find(({ id }) => id === chosenProgramme) ?? null
  const edition =
    editions.find(({ id }) => id === chosenEdition) ??
    editions.find(({ programme }) => programme.id === chosenProgramme) ??
    (chosen === null ? editions[0] : undefined) ??
    null
  return {
    programmes,
    programme: edition?.programme ?? chosen ?? programmes[0] ?? null,
    editionsOf: (id) => editions.filter(({ programme }) => programme.id === id),
    edition,
  }
}
