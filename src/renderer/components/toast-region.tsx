/** Where toasts show, and the list in which they are kept. F6 does not lead here: whatever a toast offers is elsewhere too. */
import type { ReactNode } from 'react'
import {
  Button as AriaButton,
  Text,
  UNSTABLE_Toast as AriaToast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastRegion as AriaToastRegion,
} from 'react-aria-components'
import { Button } from './button.tsx'
import { Icon, type IconName } from './icon.tsx'
import './toast-region.css'
import type { KeptToast, ToastMessage, Toasts } from './toasts.ts'
import { useWords } from './words.ts'

const toneIcons = {
  info: 'info',
  success: 'saved',
  warning: 'alert',
  danger: 'alert',
} as const satisfies Record<ToastMessage['tone'], IconName>

export function ToastRegion({ toasts }: { readonly toasts: Toasts }): ReactNode {
  const say = useWords()
  return (
    <AriaToastRegion queue={toasts.queue} className="bl-toasts" aria-label={say('notifications')}>
      {({ toast }) => {
        const { tone, text, action } = toast.content
        return (
          <AriaToast toast={toast} className="bl-toast" data-tone={tone}>
            <Icon name={toneIcons[tone]} />
            <ToastContent className="bl-toast__text">
              <Text slot="title">{text}</Text>
            </ToastContent>
            {action === undefined ? null : (
              <Button
                onPress={() => {
                  action.onAction()
                  toasts.queue.close(toast.key)
                }}
              >
                {action.label}
              </Button>
            )}
            <AriaButton slot="close" className="bl-button bl-button--icon" data-tone="quiet">
              <Icon name="close" />
            </AriaButton>
          </AriaToast>
        )
      }}
    </AriaToastRegion>
  )
}

export type NotificationListProps = {
  /** The newest first. */
  readonly notifications: readonly KeptToast[]
  /** Writes a moment (ISO 8601) for people. */
  readonly moment: (at: string) => string
}

/** All that was told in this window. */
export function NotificationList({ notifications, moment }: NotificationListProps): ReactNode {
  const say = useWords()
  if (notifications.length === 0) return <p className="bl-notifications__none">{say('noNotifications')}</p>
  return (
    <ul className="bl-notifications" aria-label={say('notifications')}>
      {notifications.map(({ id, tone, text, at, action }) => (
        <li key={id} className="bl-notification" data-tone={tone}>
          <Icon name={toneIcons[tone]} />
          <span className="bl-toast__text">
            {text} <time dateTime={at}>{moment(at)}</time>
          </span>
          {action === undefined ? null : <Button onPress={action.onAction}>{action.label}</Button>}
        </li>
      ))}
    </ul>
  )
}
