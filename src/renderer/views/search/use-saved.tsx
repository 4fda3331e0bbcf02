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
  const counts = useCounts(saved.map((one) => one.query))
  const [question, setQuestion] = useState<Question | null>(null)
  const close = (): void => setQuestion(null)
  const sought = query.trim().slice(0, maxQueryLength)
  const nothingSought: MessageKey | null = sought === '' ? 'actions.why.nothingSought' : null

  const open = (id: string): void => {
    const found = saved.find((one) => one.id === id)
    if (found !== undefined) place.set(goToSearch(found.query))
  }

  const states = (one: SavedSearch | null): ActionStates => {
    const save: ActionState = {
      whyNot: whyReadOnly ?? (programme === null ? 'actions.why.noProgramme' : nothingSought),
      run: () => setQuestion({ type: 'save' }),
    }
    if (one === null) return { 'save-search': save }
    const { id } = one
    return {
      'save-search': save,
      'open-saved-search': { whyNot: null, run: () => open(id) },
      'rename-search': { whyNot: whyReadOnly, run: () => setQuestion({ type: 'rename', saved: one }) },
      'update-search': {
        whyNot: whyReadOnly ?? nothingSought,
        run: () => void change((client) => client.savedSearches.change({ id, query: sought })),
      },
      'remove-search': {
        whyNot: whyReadOnly,
        run: () => void change((client) => client.savedSearches.remove({ id })),
      },
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
            start={chipsOf(sought).text.trim() || sought}
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
