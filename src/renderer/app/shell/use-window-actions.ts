/** What can be done wherever one is, offered to keys, menus and the palette. */
import { type RefObject, useEffect, useEffectEvent } from 'react'
import { flushSync } from 'react-dom'
import type { PublishingPart } from '../../../shared/contract/index.ts'
import { type ActionState, type ActionStates, useRegisterBelow, useRunAction } from '../actions/index.ts'
import {
  useMakeSafetyCopy,
  useOpenPublishing,
  useOpenSample,
  useStatus,
  useUndo,
  useWhere,
} from '../data/index.ts'
import { cyclePane } from '../panes/index.ts'
import { useServices } from '../services/index.ts'
import { goTo, mainPane, type Place, type View } from '../state/index.ts'
import type { Overlay } from './overlay.ts'

export type WindowTargets = {
  readonly searchBox: RefObject<HTMLInputElement | null>
  readonly show: (overlay: Overlay) => void
}

export function useWindowActions({ searchBox, show }: WindowTargets): void {
  const { focus, place, platform, preferences } = useServices()
  const { undo, redo } = useUndo()
  const { edition } = useWhere()
  const openPublishing = useOpenPublishing()
  const sample = useOpenSample()
  const makeSafetyCopy = useMakeSafetyCopy()
  const whyReadOnly = useStatus().data?.access.mode === 'read-only' ? 'actions.why.readOnly' : null
  const view = (name: View): ActionState =>
    always(() => {
      // The panes of the view that is left must be gone before one is sought.
      flushSync(() => place.set(goTo(name)))
      if (name === 'search') searchBox.current?.select()
      else focus.enterWhenThere(mainPane(name))
    })
  const changing = (run: () => void): ActionState => ({ whyNot: whyReadOnly, run })
  const { knowledgeBases } = platform
  const onDesktop = (run: () => void): ActionState => ({
    whyNot: knowledgeBases === null ? 'actions.why.desktopOnly' : null,
    run,
  })

  const states: ActionStates = {
    'show-palette': always(() => show({ type: 'palette', scope: 'everything' })),
    'jump-to-section': always(() => show({ type: 'palette', scope: 'sections' })),
    'find-here': always(() => {
      const field = document.querySelector<HTMLInputElement>('main input[type="search"]')
      if (field === null) show({ type: 'palette', scope: 'edition' })
      else field.select()
    }),
    search: always(() => searchBox.current?.select()),
    undo: { whyNot: whyReadOnly ?? (undo.isPossible ? null : 'actions.why.nothingToUndo'), run: undo.run },
    redo: { whyNot: whyReadOnly ?? (redo.isPossible ? null : 'actions.why.nothingToRedo'), run: redo.run },
    import: view('intake'),
    export: always(() => openPublishing(partInSight(place.get(), edition?.id ?? null))),
    'new-knowledge-base': onDesktop(() => void knowledgeBases?.('new')),
    'open-knowledge-base': onDesktop(() => void knowledgeBases?.('open')),
    'open-sample': changing(sample.open),
    'new-window': always(() => void platform.openWindow()),
    'make-safety-copy': changing(makeSafetyCopy.make),
    'view-library': view('library'),
    'view-search': view('search'),
    'view-inbox': view('inbox'),
    'view-publishing': view('publishing'),
    'view-tags': view('tags'),
    'view-stakeholders': view('stakeholders'),
    'view-sources': view('sources'),
    'view-bin': view('bin'),
    'show-settings': view('settings'),
    'toggle-theme': always(() =>
      preferences.set((now) => ({ ...now, theme: isDark(now.theme) ? 'light' : 'dark' })),
    ),
    'show-notices': always(() => show({ type: 'notices' })),
    'show-shortcuts': always(() => show({ type: 'shortcuts' })),
    'next-pane': always(() => cyclePane(document, 1)),
    'previous-pane': always(() => cyclePane(document, -1)),
  }
  useRegisterBelow(states)

  const onMenu = useEffectEvent(useRunAction())
  useEffect(() => platform.onCommand((command) => onMenu(command)), [platform])
}

/** What the view in sight shows; null where that is no part of an edition. A list in which rows are selected knows better. */
function partInSight({ view, section, query }: Place, edition: string | null): PublishingPart | null {
  switch (view) {
    case 'library':
      if (edition === null) return null
      return section === null
        ? { kind: 'edition', edition }
        : { kind: 'sections', edition, sections: [section] }
    case 'search':
      return query.trim() === '' ? null : { kind: 'query', query: query.trim() }
    default:
      return null
  }
}

const always = (run: () => void): ActionState => ({ whyNot: null, run })

const isDark = (theme: string): boolean =>
  theme === 'dark' || (theme === 'system' && matchMedia('(prefers-color-scheme: dark)').matches)
