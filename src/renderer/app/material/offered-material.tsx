/** Puts what is dropped or pasted anywhere in the window where the view that reads it finds it, also once that view is fetched. */
import type { ReactNode } from 'react'
import { useText } from '../i18n/index.ts'
import { useServices } from '../services/index.ts'
import { useWindowDrop } from './use-window-drop.ts'
import { useWindowPaste } from './use-window-paste.ts'

export function OfferedMaterial(): ReactNode {
  const text = useText()
  const { material } = useServices()
  const offer = (files: readonly File[]): void => material.set((before) => [...before, ...files])
  useWindowDrop(offer)
  useWindowPaste(offer, () => text('intake.pastedName', { at: text.moment(new Date().toISOString()) }))
  return null
}
