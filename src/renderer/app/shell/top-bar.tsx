/** The top bar: menu, programme, search, undo, saved state, settings. */
import type { ReactNode, RefObject } from 'react'
import { Icon, IconButton, MenuButton, SearchField, Toolbar } from '../../components/index.ts'
import {
  actionEntries,
  type ActionId,
  factsOf,
  shownKeys,
  useActions,
  useRunAction,
} from '../actions/index.ts'
import { useUndo, useWhere } from '../data/index.ts'
import { useText } from '../i18n/index.ts'
import { useSplit } from '../panes/index.ts'
import { useServices } from '../services/index.ts'
import { choose, goTo, goToEdition, useStore, withRecent } from '../state/index.ts'
import { SavedState } from './saved-state.tsx'
import './top-bar.css'

type SearchBoxProps = { readonly searchBox: RefObject<HTMLInputElement | null> }

export type TopBarProps = SearchBoxProps & { readonly onShowKept: () => void }

export function TopBar({ searchBox, onShowKept }: TopBarProps): ReactNode {
  const text = useText()
  const { undo, redo } = useUndo()
  const run = useRunAction()
  return (
    <header className="bl-top-bar" aria-label={text('shell.topBar')} data-pane="top-bar" tabIndex={-1}>
      <div className="bl-top-bar__place">
        <MainMenu />
        <ProgrammeSwitch />
      </div>
      <SearchBox searchBox={searchBox} />
      <Toolbar label={text('menu.edit')}>
        <IconButton icon="undo" label={undo.label} isDisabled={!undo.isPossible} onPress={undo.run} />
        <IconButton icon="redo" label={redo.label} isDisabled={!redo.isPossible} onPress={redo.run} />
        <SavedState onShowKept={onShowKept} />
        <IconButton icon="settings" label={text('shell.settings')} onPress={() => run('show-settings')} />
      </Toolbar>
    </header>
  )
}

/** What is under Bestand in the desktop's own menu, for both hosts alike. */
const menuGroups: readonly (readonly ActionId[])[] = [
  ['new-knowledge-base', 'open-knowledge-base', 'open-sample', 'new-window'],
  ['import', 'export', 'make-safety-copy'],
  ['show-palette', 'show-shortcuts', 'show-settings'],
]

function MainMenu(): ReactNode {
  const text = useText()
  const actions = useActions()
  const run = useRunAction()
  return (
    <MenuButton
      label={text('shell.mainMenu')}
      entries={actionEntries(
        Object.fromEntries(actions.map((action) => [action.id, action])),
        menuGroups,
        text,
      )}
      onAction={(id) => {
        const action = actions.find((candidate) => candidate.id === id)
        if (action !== undefined) run(action.id)
      }}
    >
      <Icon name="menu" />
      <span className="bl-top-bar__name">{text('shell.appName')}</span>
    </MenuButton>
  )
}

function ProgrammeSwitch(): ReactNode {
  const text = useText()
  const { place } = useServices()
  const { programmes, programme, editionsOf } = useWhere()
  if (programme === null) return <span className="bl-top-bar__none">{text('shell.noProgramme')}</span>
  const go = (id: string): void => place.set(goToEdition(editionsOf(id)[0]?.id ?? null, id))
  return (
    <MenuButton
      label={`${text('shell.programme')}: ${programme.title}`}
      entries={programmes.map(({ id, title }) => ({ id, label: title }))}
      chosen={programme.id}
      onAction={go}
    >
      <span>{programme.title}</span>
    </MenuButton>
  )
}

const searchKeys = shownKeys(factsOf('search').keys?.[0] ?? '')

function SearchBox({ searchBox }: SearchBoxProps): ReactNode {
  const text = useText()
  const { place, focus, searches } = useServices()
  const { enterPane } = useSplit()
  const query = useStore(place, (now) => now.query)
  const search = (next: string): void =>
    place.set((now) => ({
      // A hit chosen in an earlier search does not stay chosen in a new one.
      ...goTo(next === '' ? now.view : 'search')(now.view === 'search' ? now : choose('search', null)(now)),
      query: next,
    }))
  /** On to the results; to the list as soon as it is there. */
  const enterResults = (): void => {
    place.set(goTo('search'))
    if (query.trim() === '') return
    searches.set(withRecent(query.trim()))
    enterPane('list')
    focus.enterWhenThere('list')
  }
  return (
    <search className="bl-top-bar__search">
      <SearchField
        label={text('shell.searchEverything')}
        clearLabel={text('shell.clearSearch')}
        shortcut={searchKeys}
        value={query}
        inputRef={searchBox}
        onChange={search}
        onSubmit={enterResults}
        onDown={enterResults}
      />
    </search>
  )
}
