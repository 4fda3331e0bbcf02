/** Where a list was scrolled to, so that it stands there again when one comes back to it. */
import { useState } from 'react'
import { useServices } from '../services/index.ts'
import { type ListView, type Place, scrollTo } from '../state/index.ts'

export type ListTop = { readonly top: number | null; readonly onTop: (row: number) => void }

/** @param shown what the list shows; when that, or what is chosen in it, is another, it starts where that asks for */
export function useTop(list: ListView, shown: string): ListTop {
  const { place } = useServices()
  const [top] = useState(() => {
    const now = place.get()
    const kept = now.tops[list]
    return kept?.of === named(now, list, shown) ? kept.row : null
  })
  return {
    top,
    onTop: (row) => place.set((now) => scrollTo(list, { of: named(now, list, shown), row })(now)),
  }
}

const named = ({ choices }: Place, list: ListView, shown: string): string =>
  `${shown} ${choices[list]?.statement ?? ''}`
