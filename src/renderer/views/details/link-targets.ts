/** What a link can point to, found by typing: sections by number or title, statements by their words. */
import { useDeferredValue } from 'react'
import type { LinkEnd, OutlineSection } from '../../../shared/contract/index.ts'
import { sectionName, useSearch } from '../../app/data/index.ts'
import { type Text, useText } from '../../app/i18n/index.ts'
import { matchOptions, type Option } from '../../components/index.ts'

export type LinkTargets = {
  readonly options: readonly Option[]
  readonly isLoading: boolean
  /** The end that an option stands for, or null when it is not among the options. */
  readonly endOf: (id: string) => LinkEnd | null
}

const shownOfEach = 12

/** @param besides ends that cannot be linked to, by id: those that the link comes from */
export function useLinkTargets(
  query: string,
  sections: readonly OutlineSection[],
  besides: ReadonlySet<string>,
): LinkTargets {
  const text = useText()
  const sought = useDeferredValue(query.trim())
  const found = useSearch(sought, shownOfEach)
  const statements = (sought === '' ? [] : (found.data?.hits ?? [])).map((hit): Option => ({
    id: hit.id,
    label: hit.text,
    detail: [hit.edition, hit.section ?? text('search.inInbox')].filter((part) => part !== null).join(' · '),
    group: text('library.statements'),
  }))
  const options = [...sectionsFor(sought, sections, text), ...statements].filter(({ id }) => !besides.has(id))
  return {
    options,
    isLoading: found.isFetching,
    endOf(id) {
      if (!options.some((option) => option.id === id)) return null
      return { entity: sections.some((section) => section.id === id) ? 'section' : 'statement', id }
    },
  }
}

function sectionsFor(query: string, sections: readonly OutlineSection[], text: Text): readonly Option[] {
  const all = sections.map((section) => ({
    id: section.id,
    label: sectionName(section, text),
    group: text('details.sections'),
  }))
  return matchOptions(all, query)
    .slice(0, query === '' ? undefined : shownOfEach)
    .map(({ option }) => option)
}
