/** Offering actions, reading them, and their keys. */
import { useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react'
import { type Text, useText } from '../i18n/index.ts'
import { useServices } from '../services/index.ts'
import { notify, type Notices, useStore } from '../state/index.ts'
import { type Action, actionOfKey, type ActionStates } from './action.ts'
import { useActionRegistry } from './actions-provider.tsx'

/** Offers actions for as long as the calling component is in the page. They may differ with every drawing. */
export function useRegisterActions(states: ActionStates): void {
  const actions = useActionRegistry()
  const latest = useRef(states)
  useLayoutEffect(() => {
    latest.current = states
  })
  useEffect(() => actions.add(() => latest.current), [actions])
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

/** Listens to the keys that work anywhere in the window; once in the page. */
export function useActionKeys(): void {
  const actions = useActionRegistry()
  const { notices } = useServices()
  const text = useText()
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || isInDialog(event.target)) return
    const action = actionOfKey(actions.actions(), event, 'window')
    if (action === null) return
    event.preventDefault()
    runOrTell(action, notices, text)
  })
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => onKey(event)
    document.addEventListener('keydown', listener)
    return () => document.removeEventListener('keydown', listener)
  }, [])
}

const isInDialog = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[role="dialog"], [role="alertdialog"], [role="menu"]') !== null
