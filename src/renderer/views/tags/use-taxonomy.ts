/** The tags of the programme in sight, and which one is chosen. */
import type { UseQueryResult } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { TagSummary } from '../../../shared/contract/index.ts'
import { useProgrammes, useTags, useWhere } from '../../app/data/index.ts'
import { useServices } from '../../app/services/index.ts'
import { chooseEntry, useStore } from '../../app/state/index.ts'

export type Taxonomy = {
  readonly query: UseQueryResult<readonly TagSummary[]>
  readonly programmes: readonly { readonly id: string; readonly title: string }[]
  /** Null while the knowledge base has none. */
  readonly programme: string | null
  readonly onProgramme: (id: string) => void
  /** The tags of that programme. */
  readonly tags: readonly TagSummary[]
  readonly chosen: TagSummary | null
  readonly choose: (id: string | null) => void
}

export function useTaxonomy(): Taxonomy {
  const { place } = useServices()
  const query = useTags()
  const programmes = useProgrammes().data ?? []
  const inSight = useWhere().programme
  const wish = useStore(place, (now) => now.programme)
  const programme = [wish, inSight?.id, programmes[0]?.id].find((id) =>
    programmes.some((one) => one.id === id),
  )
  const all = query.data ?? noTags
  const tags = useMemo(() => all.filter((tag) => tag.programme === programme), [all, programme])
  const entry = useStore(place, (now) => now.entries.tags)
  return {
    query,
    programmes,
    programme: programme ?? null,
    onProgramme: (id) =>
      place.set((now) => ({
        ...chooseEntry('tags', null)(now),
        ...(id === now.programme ? {} : { programme: id, edition: null, section: null }),
      })),
    tags,
    chosen: tags.find(({ id }) => id === entry) ?? null,
    choose: (id) => place.set(chooseEntry('tags', id)),
  }
}

const noTags: readonly TagSummary[] = []
