/** Before anything is searched for: what can be typed. */
import type { ReactNode } from 'react'
import { useText } from '../../app/i18n/index.ts'
import { PaneHeader } from '../../components/index.ts'
import { QueryHelp } from './query-help.tsx'

/** @param props `folding` is the button that folds the pane beside it */
export function Start({ folding }: { readonly folding: ReactNode }): ReactNode {
  const text = useText()
  return (
    <>
      <PaneHeader title={text('search.startTitle')} actions={folding} />
      {/* It may scroll and holds nothing that takes focus, so it takes focus itself. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/prefer-tag-over-role */}
      <div className="bl-search-start" role="group" aria-label={text('query.help.title')} tabIndex={0}>
        <p>{text('search.startText')}</p>
        <h3>{text('query.help.title')}</h3>
        <QueryHelp />
      </div>
    </>
  )
}
