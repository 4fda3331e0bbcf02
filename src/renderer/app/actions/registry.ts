/** What can be done now, by whatever view is in sight. Views come and go; each answers for its own actions when asked. */
import { createStore, type Store } from '../state/index.ts'
import { type Action, type ActionStates, pickActions } from './action.ts'
import { actionIds } from './action-list.ts'

/** Answers with the actions as they are at that moment. */
export type ActionSource = () => ActionStates

export type ActionRegistry = {
  readonly sources: Store<readonly ActionSource[]>
  /** Returns its own undoing. */
  readonly add: (source: ActionSource) => () => void
  /** The same for what holds in every view, which any view may do in its own way. */
  readonly addBelow: (source: ActionSource) => () => void
  /** All that is offered now, in the order of the list; the view that came last goes before. */
  readonly actions: () => readonly Action[]
}

export function createActionRegistry(): ActionRegistry {
  const sources = createStore<readonly ActionSource[]>([])
  const remove = (source: ActionSource) => (): void =>
    sources.set((all) => all.filter((other) => other !== source))
  return {
    sources,
    add(source) {
      sources.set((all) => [...all, source])
      return remove(source)
    },
    addBelow(source) {
      sources.set((all) => [source, ...all])
      return remove(source)
    },
    actions() {
      const states: ActionStates = Object.assign({}, ...sources.get().map((source) => source()))
      return pickActions(states, actionIds)
    },
  }
}
