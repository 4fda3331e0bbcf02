/** Buttons: with words, with an icon alone, or both. */
import type { ReactNode } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components'
import './button.css'
import { Icon, type IconName } from './icon.tsx'
import { Tooltip } from './tooltip.tsx'

/** `isPending` keeps focus on the button while its work goes on; it then does nothing more. */
type Common = Pick<AriaButtonProps, 'onPress' | 'isDisabled' | 'isPending' | 'type' | 'autoFocus' | 'slot'>

export type ButtonProps = Common & {
  readonly children: ReactNode
  /** `primary` at most once a view; `quiet` where the button stands among others. */
  readonly tone?: 'primary' | 'plain' | 'quiet' | 'danger'
  readonly icon?: IconName
  readonly shortcut?: string
}

export function Button({ children, tone = 'plain', icon, shortcut, ...rest }: ButtonProps): ReactNode {
  return (
    <AriaButton
      {...rest}
      className="bl-button"
      data-tone={tone}
      {...(shortcut === undefined ? {} : { 'aria-keyshortcuts': shortcut })}
    >
      {icon === undefined ? null : <Icon name={icon} />}
      {children}
    </AriaButton>
  )
}

export type IconButtonProps = Common & {
  readonly icon: IconName
  /** The button's name; also its tooltip. */
  readonly label: string
  readonly isPressed?: boolean
}

/** A button of only an icon. Its name shows as a tooltip on hover and on focus. */
export function IconButton({ icon, label, isPressed, ...rest }: IconButtonProps): ReactNode {
  return (
    <Tooltip text={label}>
      <AriaButton
        {...rest}
        className="bl-button bl-button--icon"
        data-tone="quiet"
        aria-label={label}
        {...(isPressed === undefined ? {} : { 'aria-pressed': isPressed })}
      >
        <Icon name={icon} />
      </AriaButton>
    </Tooltip>
  )
}
