/** Before anything is searched for: what can be typed. */
import type { ReactNode } from 'react'
import { useText } from '../../app/i18n/index.ts'
import { EmptyState, PaneHeader } from '../../components/index.ts'

/** @param props `folding` is the button that folds the pane beside it */
export function Start({ folding }: { readonly folding: ReactNode }): ReactNode {
  const text = useText()
  return (
    <>
      <PaneHeader title={text('search.title')} actions={folding} />
      <EmptyState icon="search" title={text('search.startTitle')} text={text('search.startText')} />
    </>
  )
}
