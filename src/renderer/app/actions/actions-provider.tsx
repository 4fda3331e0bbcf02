/** One registry of actions for the window, and the keys that work anywhere in it. */
import { createContext, type ReactNode, use, useState } from 'react'
import { type ActionRegistry, createActionRegistry } from './registry.ts'

const ActionsContext = createContext<ActionRegistry | null>(null)

export function ActionsProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [registry] = useState(createActionRegistry)
  return <ActionsContext value={registry}>{children}</ActionsContext>
}

export function useActionRegistry(): ActionRegistry {
  const registry = use(ActionsContext)
  if (registry === null) throw new Error('useActionRegistry outside ActionsProvider')
  return registry
}
