/** The line above a pane: what it shows, and what can be done there. */
import type { ReactNode } from 'react'
import './pane-header.css'

export type PaneHeaderProps = {
  readonly title: ReactNode
  readonly note?: ReactNode
  readonly actions?: ReactNode
}

export function PaneHeader({ title, note, actions }: PaneHeaderProps): ReactNode {
  return (
    <header className="bl-pane-header">
      <h2 className="bl-pane-header__title">{title}</h2>
      {note === undefined ? null : <span className="bl-pane-header__note">{note}</span>}
      {actions === undefined ? null : <div className="bl-pane-header__actions">{actions}</div>}
    </header>
  )
}
