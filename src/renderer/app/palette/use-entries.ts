/** All that the palette can lead to now, but for statements, which are searched in the core. */
import { useQueries, type UseQueryResult } from '@tanstack/react-query'
import { useCallback, useMemo, useState } from 'react'
import type { OutlineSection } from '../../../shared/contract/index.ts'
import { english } from '../../../shared/english/index.ts'
import { nl } from '../../../shared/i18n/index.ts'
import { type Action, runOrTell, shownKeys, useActions } from '../actions/index.ts'
import {
  sectionName,
  useEditions,
  useSavedSearches,
  useSources,
  useStakeholders,
  useTags,
  useWhere,
} from '../data/index.ts'
import { type Text, useText } from '../i18n/index.ts'
import { useServices } from '../services/index.ts'
import { chooseEntry, goTo, goToEdition, goToSearch, goToSection, type RegisterView } from '../state/index.ts'
import { type Entry, entry, type PaletteScope } from './entry.ts'

/** The same list until something changes, because finding is prepared for it. Actions are as they were when the palette opened. */
export function useEntries(scope: PaletteScope): readonly Entry[] {
  const text = useText()
  const { notices } = useServices()
  const [actions] = useState(useActions())
  const sections = useSections(scope)
  const objects = useObjects()
  return useMemo(() => {
    if (scope !== 'everything') return sections
    const doable = actions
      // It would only open itself.
      .filter(({ id }) => id !== 'show-palette')
      .map((action) => actionEntry(action, text, () => runOrTell(action, notices, text)))
    return [...doable, ...sections, ...objects]
  }, [scope, actions, sections, objects, notices, text])
}

function actionEntry(action: Action, text: Text, run: () => void): Entry {
  const { id, icon, label, keys, whyNot } = action
  return entry({
    name: `action ${id}`,
    group: 'actions',
    icon,
    label: text(label),
    synonyms: synonymsOf(id, text.locale),
    shortcut: keys?.[0] === undefined ? null : shownKeys(keys[0]),
    whyNot: whyNot === null ? null : text(whyNot),
    run,
  })
}

/** Words in which one may look for an action. Not every action has them. */
function synonymsOf(id: string, locale: Text['locale']): readonly string[] {
  const all: Readonly<Record<string, string>> = (locale === 'en-GB' ? english : nl).palette.synonyms
  return all[id]?.split(', ') ?? []
}

/** Sections of the edition in sight first, then those of the others. */
function useSections(scope: PaletteScope): readonly Entry[] {
  const text = useText()
  const { place, queries } = useServices()
  const editions = useEditions().data
  const here = useWhere().edition
  const order = useMemo(() => {
    const others = scope === 'edition' ? [] : (editions ?? []).filter(({ id }) => id !== here?.id)
    return here === null ? others : [here, ...others]
  }, [editions, here, scope])
  const combine = useCallback(
    (outlines: readonly UseQueryResult<readonly OutlineSection[]>[]) =>
      order.flatMap((edition, at) =>
        (outlines[at]?.data ?? []).map((section) =>
          entry({
            name: `section ${section.id}`,
            group: 'sections',
            icon: 'heading',
            label: sectionName(section, text),
            detail:
              edition.id === here?.id
                ? text('library.statementCount', { count: section.total })
                : edition.title,
            number: section.number,
            run: () =>
              place.set((now) => goToSection(section.id)(goToEdition(edition.id, edition.programme.id)(now))),
          }),
        ),
      ),
    [order, here, text, place],
  )
  return useQueries({
    queries: order.map(({ id }) => queries.library.outline.queryOptions({ input: { edition: id } })),
    combine,
  })
}

function useObjects(): readonly Entry[] {
  const text = useText()
  const { place } = useServices()
  const editions = useEditions().data
  const searches = useSavedSearches().data
  const tags = useTags().data
  const stakeholders = useStakeholders().data
  const sources = useSources().data
  return useMemo(() => {
    const register = (view: RegisterView, id: string) => (): void =>
      place.set((now) => chooseEntry(view, id)(goTo(view)(now)))
    const count = (statements: number): string => text('library.statementCount', { count: statements })
    return [
      ...(editions ?? []).map(({ id, title, programme }) =>
        entry({
          name: `edition ${id}`,
          group: 'editions',
          icon: 'library',
          label: title,
          detail: programme.title,
          run: () => place.set(goToEdition(id, programme.id)),
        }),
      ),
      ...(searches ?? []).map(({ id, name, query }) =>
        entry({
          name: `search ${id}`,
          group: 'searches',
          icon: 'search',
          label: name,
          detail: query,
          run: () => place.set(goToSearch(query)),
        }),
      ),
      ...(tags ?? []).map(({ id, path, synonyms, total }) =>
        entry({
          name: `tag ${id}`,
          group: 'tags',
          icon: 'tag',
          label: path.split('/').join(' › '),
          detail: count(total),
          synonyms,
          run: register('tags', id),
        }),
      ),
      ...(stakeholders ?? []).map(({ id, organisation, type, statements }) =>
        entry({
          name: `stakeholder ${id}`,
          group: 'stakeholders',
          icon: 'organisation',
          label: organisation,
          detail: type ?? count(statements),
          run: register('stakeholders', id),
        }),
      ),
      ...(sources ?? []).map(({ id, name, statements }) =>
        entry({
          name: `source ${id}`,
          group: 'sources',
          icon: 'source',
          label: name,
          detail: count(statements),
          run: register('sources', id),
        }),
      ),
    ]
  }, [editions, searches, tags, stakeholders, sources, text, place])
}
