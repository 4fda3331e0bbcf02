/** A way to the core that outlives single connections: it finds the core again after a restart. */
import type { Connection } from '../../../shared/connection/index.ts'
import type { CoreState } from '../../../shared/platform/index.ts'

export type CoreLink = {
  /** The connection of this moment, or null while there is none. */
  connection(): Connection | null
  state(): CoreState
  /** Calls back at every change of state; by then `connection` is the new one. Returns its undoing. */
  onState(listener: (state: CoreState) => void): () => void
  /** Ends the link; it does not come back. */
  close(): void
}

/** The inside of a link: one place that keeps connection and state in step. */
export type LinkControl = {
  readonly link: CoreLink
  readonly set: (state: CoreState, connection: Connection | null) => void
}

/** Makes a link in the state 'starting'. `onEnd` is called when the page closes it. */
export function createLink(onEnd: () => void): LinkControl {
  const listeners = new Set<(state: CoreState) => void>()
  let current: { readonly state: CoreState; readonly connection: Connection | null } = {
    state: 'starting',
    connection: null,
  }
  const set = (state: CoreState, connection: Connection | null): void => {
    const changed = state !== current.state || connection !== current.connection
    current = { state, connection }
    if (changed) for (const listener of listeners) listener(state)
  }
  const link: CoreLink = {
    connection: () => current.connection,
    state: () => current.state,
    onState(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close() {
      onEnd()
      current.connection?.close()
      set('failed', null)
    },
  }
  return { link, set }
}

/** A link of one connection that does not come back. */
export function steadyLink(connection: Connection): CoreLink {
  const { link, set } = createLink(() => {})
  set('running', connection)
  connection.onClose(() => set('failed', null))
  return link
}
