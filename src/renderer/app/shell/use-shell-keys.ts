/** Listens to the keys that mean the same everywhere. */
import { useEffect, useEffectEvent } from 'react'
import type { AppCommand } from '../../../shared/platform/index.ts'
import { cyclePane } from '../panes/index.ts'
import { shellAction } from './keys.ts'

export function useShellKeys(run: (command: AppCommand) => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || isInDialog(event.target)) return
    const typing = isTextField(event.target)
    const action = shellAction(
      { key: event.key, ctrl: event.ctrlKey || event.metaKey, shift: event.shiftKey, alt: event.altKey },
      typing,
    )
    if (action === null) return
    // A text field takes back its own steps first (design.md, Undo); the editor of rich text keeps such keys to itself.
    if (isPlainField(event.target) && action.type === 'command' && hasOwnSteps(action.command)) return
    event.preventDefault()
    if (action.type === 'pane') cyclePane(document, action.step)
    else run(action.command)
  })
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => onKey(event)
    document.addEventListener('keydown', listener)
    return () => document.removeEventListener('keydown', listener)
  }, [])
}

const isTextField = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches('input, textarea, [contenteditable="true"]')

const isPlainField = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches('input, textarea')

const isInDialog = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[role="dialog"], [role="alertdialog"], [role="menu"]') !== null

/** Whether the field in focus can undo or redo by itself; only this old call of the browser tells. */
function hasOwnSteps(command: AppCommand): boolean {
  return (command === 'undo' || command === 'redo') && document.queryCommandEnabled(command)
}
