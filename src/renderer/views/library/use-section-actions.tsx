/** What can be done with a section of the tree, and the dialogs that go with it. */
import { type ReactNode, useState } from 'react'
import { flushSync } from 'react-dom'
import type { EditionSummary, OutlineSection } from '../../../shared/contract/index.ts'
import type { SectionKind } from '../../../shared/domain/index.ts'
import type { MessageKey } from '../../../shared/i18n/index.ts'
import { writeField } from '../../../shared/query/index.ts'
import type { ActionId, ActionState, ActionStates } from '../../app/actions/index.ts'
import { useChange } from '../../app/data/index.ts'
import { selectSearched } from '../../app/focus/index.ts'
import { useSplit } from '../../app/panes/index.ts'
import { useServices } from '../../app/services/index.ts'
import { choose, goToSearch, goToSection, notify } from '../../app/state/index.ts'
import { useText } from '../../app/i18n/index.ts'
import type { TreeMove } from '../../components/index.ts'
import type { RenameSection, TitledSection } from '../section-details/index.ts'
import { newSectionPlace, sectionDrop, type SectionPlace, sectionStep, successor } from './moves.ts'
import { SectionQuestionDialog, type SectionQuestion } from './section-question.tsx'

export type SectionActionsOptions = {
  readonly edition: EditionSummary
  readonly sections: readonly OutlineSection[]
  /** Why nothing can be changed, or null. */
  readonly whyFixed: MessageKey | null
  readonly rename: RenameSection
}

export type SectionActions = {
  /** The actions on a section, or on the edition as a whole. */
  readonly states: (section: OutlineSection | null) => ActionStates
  readonly menu: readonly (readonly ActionId[])[]
  /** The section whose name is being changed, or null. */
  readonly renaming: string | null
  readonly startRenaming: (id: string | null) => void
  readonly rename: (title: string) => void
  readonly drop: (move: TreeMove) => void
  readonly dialog: ReactNode
}

const menu: readonly (readonly ActionId[])[] = [
  ['new-chapter', 'new-problem-area', 'new-statement'],
  ['search-in-section', 'search-in-edition'],
  ['rename-section', 'edit-introduction'],
  ['move-section-up', 'move-section-down', 'move-section', 'merge-section'],
  ['remove-section'],
]

export function useSectionActions(options: SectionActionsOptions): SectionActions {
  const { edition, sections, whyFixed, rename } = options
  const text = useText()
  const { notices, place } = useServices()
  const { enterPane } = useSplit()
  const change = useChange()
  const [renaming, setRenaming] = useState<TitledSection | null>(null)
  const [question, setQuestion] = useState<SectionQuestion | null>(null)

  const moveTo = async (id: string, target: SectionPlace | null): Promise<void> => {
    if (target !== null) await change((client) => client.sections.move({ id, ...target }))
  }

  const step = (id: string, way: 'up' | 'down') => (): void => {
    const target = sectionStep(sections, id, way)
    if (target === null)
      notify(notices, 'info', text(way === 'up' ? 'actions.why.first' : 'actions.why.last'))
    else void moveTo(id, target)
  }

  const remove = async (section: OutlineSection): Promise<void> => {
    const next = successor(sections, section.id)
    setQuestion(null)
    const done = await change((client) => client.sections.remove({ id: section.id }))
    if (done === null) return
    place.set(goToSection(next))
    enterPane('side')
  }

  const ask = (type: 'move' | 'merge' | 'remove', section: OutlineSection) => (): void =>
    setQuestion({ type, section })

  const askNew = (kind: SectionKind, section: OutlineSection | null) => (): void =>
    setQuestion({ type: 'new', kind, at: newSectionPlace(sections, section?.id ?? null, kind) })

  /** To the search box, with what is searched in before the words to come. */
  const searchIn = (field: 'section' | 'edition', value: string | null): ActionState => ({
    whyNot: value === null ? 'actions.why.unnumbered' : null,
    run: () => {
      if (value === null) return
      const query = `${writeField(field, value)} `
      flushSync(() => place.set(goToSearch(query)))
      selectSearched(document, { start: query.length, end: query.length })
    },
  })

  const states = (section: OutlineSection | null): ActionStates => {
    const create: ActionStates = {
      'new-chapter': { whyNot: whyFixed, run: askNew('chapter', section) },
      'new-problem-area': { whyNot: whyFixed, run: askNew('problem-area', section) },
    }
    if (section === null) return { ...create, 'search-in-edition': searchIn('edition', edition.id) }
    const { id, number, title } = section
    const alone = sections.length < 2 ? 'actions.why.onlySection' : null
    return {
      ...create,
      'search-in-section': searchIn('section', number === '' ? title : `${edition.id}/${number}`),
      'search-in-edition': searchIn('edition', edition.id),
      'rename-section': { whyNot: whyFixed, run: () => setRenaming(section) },
      'edit-introduction': {
        whyNot: whyFixed,
        run: () => {
          place.set((now) => choose('library', null)(goToSection(id)(now)))
          enterPane('details')
        },
      },
      'move-section-up': { whyNot: whyFixed ?? alone, run: step(id, 'up') },
      'move-section-down': { whyNot: whyFixed ?? alone, run: step(id, 'down') },
      'move-section': { whyNot: whyFixed ?? alone, run: ask('move', section) },
      'merge-section': { whyNot: whyFixed ?? alone, run: ask('merge', section) },
      'remove-section': { whyNot: whyFixed, run: ask('remove', section) },
    }
  }

  return {
    states,
    menu,
    renaming: renaming?.id ?? null,
    startRenaming: (id) => setRenaming(sections.find((section) => section.id === id) ?? null),
    rename(title) {
      setRenaming(null)
      if (renaming !== null) void rename(renaming, title)
    },
    drop: (move) => void moveTo(move.id, sectionDrop(sections, move)),
    dialog: (
      <SectionQuestionDialog
        question={question}
        edition={edition}
        sections={sections}
        onRemove={(section) => void remove(section)}
        onMade={(id) => {
          place.set(goToSection(id))
          enterPane('side')
        }}
        onClose={() => setQuestion(null)}
      />
    ),
  }
}
