/** Whether all that was typed is saved; where it is not, a button that goes there. */
import type { ReactNode } from 'react'
import { Icon } from '../../components/index.ts'
import { useOpenSection, useOpenStatement } from '../data/index.ts'
import { homelessTexts, savedState, type Written } from '../drafts/index.ts'
import { useText } from '../i18n/index.ts'
import { useServices } from '../services/index.ts'
import { useStore } from '../state/index.ts'

export type SavedStateProps = { readonly onShowKept: () => void }

export function SavedState({ onShowKept }: SavedStateProps): ReactNode {
  const text = useText()
  const { drafts, noteDrafts } = useServices()
  const hasNotes = useStore(noteDrafts, (notes) => notes.size > 0)
  const ofTexts = useStore(drafts.store, savedState)
  const state = hasNotes ? 'unsaved' : ofTexts
  const goToUnsaved = useGoToUnsaved(onShowKept)
  const word = <span className="bl-top-bar__saved-word">{text(`shell.${state}`)}</span>
  switch (state) {
    case 'saved':
    case 'saving':
      return (
        <span className="bl-top-bar__saved" data-state={state}>
          <Icon name={state === 'saved' ? 'saved' : 'busy'} />
          {word}
        </span>
      )
    case 'unsaved':
      return (
        <button
          type="button"
          className="bl-top-bar__saved"
          data-state={state}
          title={text('shell.goToUnsaved')}
          onClick={() => void goToUnsaved()}
        >
          <Icon name="unsaved" />
          {word}
        </button>
      )
  }
}

/** To a text or a note that only its writer can see to; focus follows to the list, where what it is of is chosen. */
function useGoToUnsaved(onShowKept: () => void): () => Promise<void> {
  const { drafts, focus, noteDrafts, place } = useServices()
  const openStatement = useOpenStatement()
  const openSection = useOpenSection()
  const open = ({ entity, id }: Written): Promise<boolean> => {
    switch (entity) {
      case 'statement':
        return openStatement(id)
      case 'section':
        return openSection(id)
    }
  }
  return async () => {
    const of = drafts.unsaved() ?? [...noteDrafts.get().values()][0]?.on
    if (of === undefined) return
    if (homelessTexts(drafts.store.get()).length > 0 || !(await open(of))) {
      onShowKept()
      return
    }
    place.set((now) => ({ ...now, front: 'details' }))
    focus.enterWhenThere('list')
  }
}
