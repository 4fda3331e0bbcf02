/** What is chosen to be published, as far as it still is there, and what the core says of it. */
import { keepPreviousData, skipToken, useQuery, type UseQueryResult } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { EditionSummary, OutlineSection, PublishingChoice } from '../../../shared/contract/index.ts'
import { useEditions, useOutline, useWhere } from '../../app/data/index.ts'
import { useServices } from '../../app/services/index.ts'
import { partOf, type Publishing, useStore } from '../../app/state/index.ts'
import type { CoreClient } from '../../app/transport/index.ts'

export type Inspected = Awaited<ReturnType<CoreClient['publishing']['inspect']>>

export type Chosen = {
  readonly state: Publishing
  readonly change: (part: Partial<Publishing>) => void
  readonly edition: EditionSummary | null
  /** Of the edition, in reading order; undefined while they are on their way. */
  readonly outline: readonly OutlineSection[] | undefined
  /** The chosen sections that still are in it. */
  readonly sections: readonly string[]
  /** Null where nothing was chosen to publish. */
  readonly choice: PublishingChoice | null
  readonly inspected: UseQueryResult<Inspected>
}

const noSections: readonly OutlineSection[] = []

export function useChoice(): Chosen {
  const { publishing, queries } = useServices()
  const state = useStore(publishing, (now) => now)
  const inSight = useWhere().edition
  const edition = useEditions().data?.find(({ id }) => id === state.edition) ?? inSight
  const editionId = edition?.id ?? null
  const outline = useOutline(editionId).data
  const sections = useMemo(
    () => (outline ?? noSections).map(({ id }) => id).filter((id) => state.sections.includes(id)),
    [outline, state.sections],
  )
  const { subject, statements, query, manner } = state
  // The same object for the same choice, because pages are made of it.
  const choice = useMemo(() => {
    const part = partOf({ subject, sections, statements, query }, editionId)
    return part === null ? null : { part, manner }
  }, [subject, sections, statements, query, manner, editionId])
  return {
    state,
    change: (part) => publishing.set((now) => ({ ...now, ...part })),
    edition,
    outline,
    sections,
    choice,
    inspected: useQuery(
      queries.publishing.inspect.queryOptions({
        input: choice ?? skipToken,
        placeholderData: keepPreviousData,
      }),
    ),
  }
}
