/**
 * Everything an officer can do, in one list. A view offers its actions with `useRegisterActions`; the palette reads them all with
 * `useActions`; menus, bars and keys of a view draw from the same states.
 */
export {
  type Action,
  actionEntries,
  actionOfKey,
  type ActionState,
  type ActionStates,
  labelOf,
  pickActions,
  runAction,
} from './action.ts'
export { type ActionFacts, type ActionId, actionIds, factsOf } from './action-list.ts'
export { isLetter, isPressed, namedKeys, shownKeys } from './keys.ts'
export { ActionsProvider } from './actions-provider.tsx'
export { type ActionRegistry, createActionRegistry } from './registry.ts'
export {
  runOrTell,
  useActionKeys,
  useActions,
  useLetterKeys,
  useRegisterActions,
  useRegisterBelow,
  useRunAction,
} from './use-actions.ts'
