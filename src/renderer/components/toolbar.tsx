/** A row of buttons as one tab stop. */
import type { ReactNode } from 'react'
import { Toolbar as AriaToolbar } from 'react-aria-components'
import './toolbar.css'

export type ToolbarProps = { readonly label: string; readonly children: ReactNode }

export function Toolbar({ label, children }: ToolbarProps): ReactNode {
  return (
    <AriaToolbar className="bl-toolbar" aria-label={label}>
      {children}
    </AriaToolbar>
  )
}
