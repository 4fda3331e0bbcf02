/** An action as it can be taken now: its facts, whether it can be done, and doing it. */
import type { MessageKey } from '../../../shared/i18n/index.ts'
import type { MenuEntry } from '../../components/index.ts'
import type { Text } from '../i18n/index.ts'
import { type ActionFacts, type ActionId, factsOf } from './action-list.ts'
import { isLetter, isPressed, type KeyPressed, shownKeys } from './keys.ts'

/** What a view knows of an action: why it cannot be done now, or null, and how it is done. */
export type ActionState = { readonly whyNot: MessageKey | null; readonly run: () => void }

/** The actions of a view on what is chosen there. */
export type ActionStates = { readonly [Id in ActionId]?: ActionState }

export type Action = ActionFacts & ActionState & { readonly id: ActionId; readonly label: MessageKey }

export const labelOf = (id: ActionId): MessageKey => `actions.name.${id}`

/** The actions that a view offers, in the order of `ids`. */
export const pickActions = (states: ActionStates, ids: readonly ActionId[]): readonly Action[] =>
  ids.flatMap((id) => {
    const state = states[id]
    return state === undefined ? [] : [{ ...factsOf(id), ...state, id, label: labelOf(id) }]
  })

/** Runs the action when it is there and can be done. */
export function runAction(states: ActionStates, id: string): void {
  const action = Object.entries(states).find(([candidate]) => candidate === id)?.[1]
  if (action?.whyNot === null) action.run()
}

/** The entries of a menu with these groups of actions; what the view does not offer is left out. */
export const actionEntries = (
  states: ActionStates,
  groups: readonly (readonly ActionId[])[],
  text: Text,
): readonly (readonly MenuEntry[])[] =>
  groups.map((ids) =>
    pickActions(states, ids).map(({ id, label, icon, keys, tone, whyNot }) => ({
      id,
      label: text(label),
      icon,
      ...(keys?.[0] === undefined ? {} : { shortcut: shownKeys(keys[0]) }),
      ...(tone === undefined ? {} : { tone }),
      ...(whyNot === null ? {} : { whyNot: text(whyNot) }),
    })),
  )

/**
 * The action that a key asks for in a place, or null. One that cannot be done now is still the one asked for.
 * @param letters whether single characters are keys
 */
export function actionOfKey(
  actions: readonly Action[],
  pressed: KeyPressed,
  place: NonNullable<ActionFacts['keysIn']>,
  letters: 'on' | 'off' = 'on',
): Action | null {
  return (
    actions.find(
      ({ keys = [], keysIn }) =>
        keysIn === place &&
        keys.some(
          (combination) => (letters === 'on' || !isLetter(combination)) && isPressed(combination, pressed),
        ),
    ) ?? null
  )
}
