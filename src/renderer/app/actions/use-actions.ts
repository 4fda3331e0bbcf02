/** Offering actions, reading them, and their keys. */
import { useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react'
import { type Text, useText } from '../i18n/index.ts'
import { useServices } from '../services/index.ts'
import { type LetterKeys, notify, type Notices, useStore } from '../state/index.ts'
import { type Action, actionOfKey, type ActionStates } from './action.ts'
import type { ActionId } from './action-list.ts'
import { useActionRegistry } from './actions-provider.tsx'
import type { ActionRegistry } from './registry.ts'

/** Offers actions for as long as the calling component is in the page. They may differ with every drawing. */
export function useRegisterActions(states: ActionStates): void {
  const { add } = useActionRegistry()
  useRegister(states, add)
}

/** The same for what holds in every view, which any view may do in its own way. */
export function useRegisterBelow(states: ActionStates): void {
  const { addBelow } = useActionRegistry()
  useRegister(states, addBelow)
}

function useRegister(states: ActionStates, add: ActionRegistry['add']): void {
  const latest = useRef(states)
  useLayoutEffect(() => {
    latest.current = states
  })
  useEffect(() => add(() => latest.current), [add])
}

/** All that can be done now. Read anew with every drawing; drawn again when a view comes or goes. */
export function useActions(): readonly Action[] {
  const actions = useActionRegistry()
  useStore(actions.sources, (sources) => sources)
  return actions.actions()
}

/** Runs an action, or says why it cannot be done now. */
export function runOrTell({ whyNot, run }: Action, notices: Notices, text: Text): void {
  if (whyNot === null) run()
  else notify(notices, 'info', text(whyNot))
}

/** Runs an action by its name, as the native menu asks for it. */
export function useRunAction(): (id: ActionId) => void {
  const actions = useActionRegistry()
  const { notices } = useServices()
  const text = useText()
  return (id) => {
    const action = actions.actions().find((candidate) => candidate.id === id)
    if (action !== undefined) runOrTell(action, notices, text)
  }
}

/** Listens to the keys that work anywhere in the window; once in the page. */
export function useActionKeys(): void {
  const actions = useActionRegistry()
  const { notices, preferences } = useServices()
  const text = useText()
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || isIn(event.target, overlays)) return
    const letters = isIn(event.target, textFields) ? 'off' : preferences.get().letterKeys
    const action = actionOfKey(actions.actions(), event, 'window', letters)
    if (action === null || keepsForItself(event.target, action.id)) return
    event.preventDefault()
    runOrTell(action, notices, text)
  })
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => onKey(event)
    document.addEventListener('keydown', listener)
    return () => document.removeEventListener('keydown', listener)
  }, [])
}

/** Whether single characters are keys, as the officer wants it. */
export const useLetterKeys = (): LetterKeys => useStore(useServices().preferences, (now) => now.letterKeys)

const overlays = '[role="dialog"], [role="alertdialog"], [role="menu"]'
const textFields = 'input, textarea, [contenteditable="true"]'

const isIn = (target: EventTarget | null, places: string): boolean =>
  target instanceof Element && target.closest(places) !== null

/**
 * Whether a plain field takes back or does again a step of its own first (design.md, Undo); the editor of rich text keeps such
 * keys to itself. Only this old call of the browser tells, and of an empty field it still counts what was chosen from it.
 */
const keepsForItself = (target: EventTarget | null, id: ActionId): boolean =>
  (id === 'undo' || id === 'redo') &&
  (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) &&
  target.value !== '' &&
  document.queryCommandEnabled(id)
