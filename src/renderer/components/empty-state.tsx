/** What stands where nothing is yet: what belongs here and the one thing to do. */
import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon.tsx'
import './empty-state.css'

export type EmptyStateProps = {
  readonly icon: IconName
  readonly title: string
  readonly text: string
  readonly actions?: ReactNode
}

export function EmptyState({ icon, title, text, actions }: EmptyStateProps): ReactNode {
  return (
    <div className="bl-empty">
      <Icon name={icon} />
      <h2>{title}</h2>
      <p>{text}</p>
      {actions === undefined ? null : <div className="bl-empty__actions">{actions}</div>}
    </div>
  )
}
