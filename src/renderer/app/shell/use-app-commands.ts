/** Does what the menu, a shortcut or a button asks. */
import { type RefObject, useEffect, useEffectEvent } from 'react'
import type { AppCommand } from '../../../shared/platform/index.ts'
import { useOpenSample, useUndo } from '../data/index.ts'
import { useServices } from '../services/index.ts'
import { goTo, type View } from '../state/index.ts'

export type CommandTargets = {
  readonly searchBox: RefObject<HTMLInputElement | null>
  readonly showShortcuts: () => void
}

export function useAppCommands({ searchBox, showShortcuts }: CommandTargets): (command: AppCommand) => void {
  const { place, platform, preferences } = useServices()
  const { undo, redo } = useUndo()
  const sample = useOpenSample()
  const view = (name: View) => (): void => place.set(goTo(name))

  const handlers: Readonly<Record<AppCommand, () => void>> = {
    import: view('intake'),
    'open-sample': sample.open,
    undo: undo.run,
    redo: redo.run,
    search: () => {
      searchBox.current?.focus()
      searchBox.current?.select()
    },
    'show-shortcuts': showShortcuts,
    'show-settings': view('settings'),
    'toggle-theme': () => preferences.set((now) => ({ ...now, theme: isDark(now.theme) ? 'light' : 'dark' })),
    'view-library': view('library'),
    'view-search': view('search'),
    'view-inbox': view('inbox'),
    'view-writing': notYet,
    'view-comparison': notYet,
    'view-publishing': notYet,
  }
  const run = (command: AppCommand): void => handlers[command]()

  const onMenu = useEffectEvent(run)
  useEffect(() => platform.onCommand((command) => onMenu(command)), [platform])
  return run
}

/** The menu may name a view that has yet to be built. */
const notYet = (): void => {}

const isDark = (theme: string): boolean =>
  theme === 'dark' || (theme === 'system' && matchMedia('(prefers-color-scheme: dark)').matches)
