/** Searches that were kept: which there are, how many statements each finds now, and what can be done with them. */
import { type ReactNode, useState } from 'react'
import { maxQueryLength, type SavedSearch } from '../../../shared/contract/index.ts'
import type { MessageKey } from '../../../shared/i18n/index.ts'
import { chipsOf } from '../../../shared/query/index.ts'
import type { ActionState, ActionStates } from '../../app/actions/index.ts'
import { useChange, useCounts, useSavedSearches, useStatus, useWhere } from '../../app/data/index.ts'
import { useText } from '../../app/i18n/index.ts'
import { useServices } from '../../app/services/index.ts'
import { goToSearch } from '../../app/state/index.ts'
import { TitleDialog } from '../library/index.ts'

export type SavedSearches = {
  readonly list: readonly (SavedSearch & { readonly count: number | null })[]
  readonly open: (id: string) => void
  /** What can be done with one of them, or with none in hand. */
  readonly states: (saved: SavedSearch | null) => ActionStates
  readonly dialog: ReactNode
}

/** As many as the core counts at once. */
const mostCounted = 200
/** Of a name that is proposed, in letters. */
const longestName = 80

type Question = { readonly type: 'save' } | { readonly type: 'rename'; readonly saved: SavedSearch }

/** @param query what is searched for now */
export function useSaved(query: string): SavedSearches {
  const text = useText()
  const { place } = useServices()
  const change = useChange()
  const programme = useWhere().programme?.id ?? null
  const whyReadOnly: MessageKey | null =
    useStatus().data?.access.mode === 'read-only' ? 'actions.why.readOnly' : null
  const saved = (useSavedSearches().data ?? []).filter((one) => one.programme === programme)
  const counts = useCounts(saved.slice(0, mostCounted).map((one) => one.query))
  const [question, setQuestion] = useState<Question | null>(null)
  const close = (): void => setQuestion(null)
  const sought = query.trim().slice(0, maxQueryLength)
  const nothingSought: MessageKey | null = sought === '' ? 'actions.why.nothingSought' : null

  const open = (id: string): void => {
    const found = saved.find((one) => one.id === id)
    if (found !== undefined) place.set(goToSearch(found.query))
  }

  const states = (one: SavedSearch | null): ActionStates => {
    const none: MessageKey | null = one === null ? 'actions.why.noSavedSearch' : null
    const onOne = (whyNot: MessageKey | null, work: (saved: SavedSearch) => void): ActionState => ({
      whyNot: whyNot ?? none,
      run: () => {
        if (one !== null) work(one)
      },
    })
    return {
      'save-search': {
        whyNot: whyReadOnly ?? (programme === null ? 'actions.why.noProgramme' : nothingSought),
        run: () => setQuestion({ type: 'save' }),
      },
      'open-saved-search': onOne(null, ({ id }) => open(id)),
      'rename-search': onOne(whyReadOnly, (saved) => setQuestion({ type: 'rename', saved })),
      'update-search': onOne(
        whyReadOnly ?? nothingSought,
        ({ id }) => void change((client) => client.savedSearches.change({ id, query: sought })),
      ),
      'remove-search': onOne(
        whyReadOnly,
        ({ id }) => void change((client) => client.savedSearches.remove({ id })),
      ),
    }
  }

  return {
    list: saved.map((one, index) => ({ ...one, count: counts?.[index] ?? null })),
    open,
    states,
    dialog: questionDialog(),
  }

  function questionDialog(): ReactNode {
    switch (question?.type) {
      case undefined:
        return null
      case 'save':
        return (
          <TitleDialog
            title={text('search.saveTitle')}
            label={text('search.saveName')}
            help={text('search.saveHelp')}
            submitLabel={text('search.saveSubmit')}
            missing={text('search.nameMissing')}
            start={(chipsOf(sought).text.trim() || sought).slice(0, longestName)}
            work={(client, name) =>
              client.savedSearches.create({ programme: programme ?? '', name, query: sought })
            }
            onClose={close}
          />
        )
      case 'rename': {
        const { id, name } = question.saved
        return (
          <TitleDialog
            title={text('search.renameTitle')}
            label={text('search.saveName')}
            submitLabel={text('search.renameSubmit')}
            missing={text('search.nameMissing')}
            start={name}
            work={(client, next) => client.savedSearches.change({ id, name: next })}
            onClose={close}
          />
        )
      }
    }
  }
}
