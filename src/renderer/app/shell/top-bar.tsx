/** The top bar: menu, programme, search, undo, saved state, settings. */
import type { ReactNode, RefObject } from 'react'
import type { AppCommand } from '../../../shared/platform/index.ts'
import { Icon, IconButton, MenuButton, type MenuEntry, SearchField, Toolbar } from '../../components/index.ts'
import { useUndo, useWhere } from '../data/index.ts'
import { savedState } from '../drafts/index.ts'
import { useText } from '../i18n/index.ts'
import { useServices } from '../services/index.ts'
import { goTo, goToEdition, useStore } from '../state/index.ts'
import './top-bar.css'

export type TopBarProps = {
  readonly searchBox: RefObject<HTMLInputElement | null>
  readonly run: (command: AppCommand) => void
}

export function TopBar({ searchBox, run }: TopBarProps): ReactNode {
  const text = useText()
  const { undo, redo } = useUndo()
  return (
    <header className="bl-top-bar" aria-label={text('shell.topBar')} data-pane="top-bar" tabIndex={-1}>
      <div className="bl-top-bar__place">
        <MainMenu run={run} />
        <ProgrammeSwitch />
      </div>
      <SearchBox searchBox={searchBox} />
      <Toolbar label={text('menu.edit')}>
        <IconButton icon="undo" label={undo.label} isDisabled={!undo.isPossible} onPress={undo.run} />
        <IconButton icon="redo" label={redo.label} isDisabled={!redo.isPossible} onPress={redo.run} />
        <SavedState />
        <IconButton icon="settings" label={text('shell.settings')} onPress={() => run('show-settings')} />
      </Toolbar>
    </header>
  )
}

function MainMenu({ run }: Pick<TopBarProps, 'run'>): ReactNode {
  const text = useText()
  const { platform } = useServices()
  const actions = {
    import: () => run('import'),
    sample: () => run('open-sample'),
    window: () => void platform.openWindow(),
    settings: () => run('show-settings'),
    shortcuts: () => run('show-shortcuts'),
  }
  const entries: readonly (MenuEntry & { readonly id: keyof typeof actions })[] = [
    { id: 'import', label: text('shell.import'), icon: 'import', shortcut: 'Ctrl I' },
    { id: 'sample', label: text('shell.openSample'), icon: 'library' },
    { id: 'window', label: text('shell.newWindow'), icon: 'window' },
    { id: 'settings', label: text('shell.settings'), icon: 'settings' },
    { id: 'shortcuts', label: text('shell.shortcuts'), icon: 'keyboard', shortcut: '?' },
  ]
  const act = (id: string): void => {
    const entry = entries.find((candidate) => candidate.id === id)
    if (entry !== undefined) actions[entry.id]()
  }
  return (
    <MenuButton label={text('shell.mainMenu')} entries={entries} onAction={act}>
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
  const go = (id: string): void => {
    const [edition] = editionsOf(id)
    if (edition !== undefined) place.set(goToEdition(edition.id, id))
  }
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

function SearchBox({ searchBox }: Pick<TopBarProps, 'searchBox'>): ReactNode {
  const text = useText()
  const { place } = useServices()
  const query = useStore(place, (now) => now.query)
  const search = (next: string): void =>
    place.set((now) => ({ ...goTo(next === '' ? now.view : 'search')(now), query: next }))
  return (
    <search className="bl-top-bar__search">
      <SearchField
        label={text('shell.searchEverything')}
        clearLabel={text('shell.clearSearch')}
        shortcut="Ctrl K"
        value={query}
        inputRef={searchBox}
        onChange={search}
        onSubmit={() => place.set(goTo('search'))}
      />
    </search>
  )
}

const savedIcons = { saved: 'saved', saving: 'busy', unsaved: 'unsaved' } as const

function SavedState(): ReactNode {
  const text = useText()
  const { drafts } = useServices()
  const state = useStore(drafts.store, savedState)
  return (
    <span className="bl-top-bar__saved" data-state={state}>
      <Icon name={savedIcons[state]} />
      <span className="bl-top-bar__saved-word">{text(`shell.${state}`)}</span>
    </span>
  )
}
