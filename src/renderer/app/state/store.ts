/** A value that views can follow; kept on this machine when asked. */
import { useSyncExternalStore } from 'react'

export type Store<State> = {
  readonly get: () => State
  readonly set: (update: (state: State) => State) => void
  readonly subscribe: (listener: () => void) => () => void
}

export function createStore<State>(initial: State): Store<State> {
  const listeners = new Set<() => void>()
  let state = initial
  return {
    get: () => state,
    set(update) {
      const next = update(state)
      if (Object.is(next, state)) return
      state = next
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** The part of the browser's storage that is used. It may refuse at any time; then nothing is remembered. */
export type Memory = Pick<Storage, 'getItem' | 'setItem'>

/**
 * A store that is remembered under `key`. `parse` makes a valid state of whatever is found, or of undefined.
 * @param worthKeeping what is remembered of a state
 */
export function createRememberedStore<State>(
  memory: Memory,
  key: string,
  parse: (found: unknown) => State,
  worthKeeping: (state: State) => unknown = (state) => state,
): Store<State> {
  const store = createStore(parse(recall(memory, key)))
  store.subscribe(() => {
    try {
      memory.setItem(key, JSON.stringify(worthKeeping(store.get())))
    } catch {
      // Full or forbidden: the state lasts as long as the window.
    }
  })
  return store
}

function recall(memory: Memory, key: string): unknown {
  try {
    return JSON.parse(memory.getItem(key) ?? 'null')
  } catch {
    return null
  }
}

/** The part of a store that `select` picks; draws again only when that part changes. */
export function useStore<State, Part>(store: Store<State>, select: (state: State) => Part): Part {
  return useSyncExternalStore(store.subscribe, () => select(store.get()))
}
