/** Small words that mark a thing: a tag, or a badge with a tone. */
import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon.tsx'
import './tag.css'

export function Tag({ children }: { readonly children: ReactNode }): ReactNode {
  return <span className="bl-tag">{children}</span>
}

export type BadgeProps = {
  readonly children: ReactNode
  readonly tone:
    | 'neutral'
    | 'warning'
    | 'danger'
    | 'bottleneck'
    | 'solution'
    | 'observation'
    | 'question'
    | 'quote'
  readonly icon?: IconName
}

/** A word in a colour of its own; the word says it all, the colour only helps. */
export function Badge({ children, tone, icon }: BadgeProps): ReactNode {
  return (
    <span className="bl-badge" data-tone={tone}>
      {icon === undefined ? null : <Icon name={icon} />}
      {children}
    </span>
  )
}
