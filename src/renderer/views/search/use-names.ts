/** Titles of the sections that results are spread over. */
import { useQueries, type UseQueryResult } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import type { OutlineSection } from '../../../shared/contract/index.ts'
import { sectionTitle, shortEditionName, useEditions } from '../../app/data/index.ts'
import { useText } from '../../app/i18n/index.ts'
import { useServices } from '../../app/services/index.ts'
import { type SectionName, sectionKey } from './arrange.ts'

export type Names = {
  /** '2.2 Onvoldoende aangiftebereidheid', or what stands for it. */
  readonly section: (name: SectionName) => string
  /** Its year where no other edition has that, else its short name; as one says '3 in 2018, 11 in 2022'. */
  readonly edition: (id: string | null) => string
}

/** @param editions ids of those that results are of; ids that are no edition are left out */
export function useNames(editions: readonly string[]): Names {
  const text = useText()
  const { queries } = useServices()
  const known = useEditions().data
  const ids = editions.join('\n')
  const asked = useMemo(() => {
    const wanted = new Set(ids.split('\n'))
    return (known ?? []).filter(({ id }) => wanted.has(id))
  }, [known, ids])
  const combine = useCallback(
    (outlines: readonly UseQueryResult<readonly OutlineSection[]>[]) =>
      new Map(
        asked.flatMap(({ id }, index) =>
          // Of sections with one number the first gives its title.
          (outlines[index]?.data ?? []).toReversed().map((section) => {
            const key = sectionKey({ edition: id, number: section.number || null })
            return [key, sectionTitle(section, text)] as const
          }),
        ),
      ),
    [asked, text],
  )
  const titles = useQueries({
    queries: asked.map(({ id }) => queries.library.outline.queryOptions({ input: { edition: id } })),
    combine,
  })
  return {
    section(name) {
      if (name.edition === null) return text('search.inInbox')
      const title = titles.get(sectionKey(name)) ?? ''
      return `${name.number ?? ''} ${title}`.trim() || text('search.noNumber')
    },
    edition(id) {
      if (id === null) return text('search.inInbox')
      const edition = known?.find((one) => one.id === id)
      return edition === undefined ? id : shortEditionName(edition, known ?? [])
    },
  }
}
