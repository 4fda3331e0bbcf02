/** A notice inside the page: something is so, or went wrong, and what can be done. */
import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon.tsx'
import './message.css'

export type MessageProps = {
  readonly tone: 'info' | 'warning' | 'danger'
  readonly children: ReactNode
  readonly actions?: ReactNode
}

const toneIcons = { info: 'info', warning: 'alert', danger: 'alert' } as const satisfies Record<
  MessageProps['tone'],
  IconName
>

export function Message({ tone, children, actions }: MessageProps): ReactNode {
  return (
    <div className="bl-message" data-tone={tone} role={tone === 'danger' ? 'alert' : undefined}>
      <Icon name={toneIcons[tone]} />
      <div className="bl-message__text">{children}</div>
      {actions === undefined ? null : <div className="bl-message__actions">{actions}</div>}
    </div>
  )
}
