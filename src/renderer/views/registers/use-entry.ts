/** The chosen entry of a register as it is now. */
import { useServices } from '../../app/services/index.ts'
import { chooseEntry, type RegisterView, useStore } from '../../app/state/index.ts'

export type Entry<Item> = {
  /** Null when nothing is chosen, or what was chosen is gone. */
  readonly chosen: Item | null
  readonly choose: (id: string | null) => void
}

/** @param items the whole register, in the order shown */
export function useEntry<Item extends { readonly id: string }>(
  register: RegisterView,
  items: readonly Item[],
): Entry<Item> {
  const { place } = useServices()
  const id = useStore(place, (now) => now.entries[register])
  return {
    chosen: items.find((item) => item.id === id) ?? null,
    choose: (next) => place.set(chooseEntry(register, next)),
  }
}
