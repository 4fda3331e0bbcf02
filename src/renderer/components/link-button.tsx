/** A piece of text that leads to where it stands. */
import type { ReactNode } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components'
import './link-button.css'

export type LinkButtonProps = Pick<AriaButtonProps, 'onPress'> & { readonly children: ReactNode }

export function LinkButton({ children, onPress }: LinkButtonProps): ReactNode {
  return (
    <AriaButton className="bl-link-button" {...(onPress === undefined ? {} : { onPress })}>
      {children}
    </AriaButton>
  )
}
