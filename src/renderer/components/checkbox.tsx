/** A box to tick. */
import type { ReactNode } from 'react'
import { Checkbox as AriaCheckbox } from 'react-aria-components'
import './checkbox.css'
import { Icon } from './icon.tsx'

export type CheckboxProps = {
  readonly children: ReactNode
  /** `mixed` where it stands for several of which some are. */
  readonly value: boolean | 'mixed'
  readonly onChange: (value: boolean) => void
  readonly isDisabled?: boolean
}

export function Checkbox({ children, value, onChange, isDisabled = false }: CheckboxProps): ReactNode {
  return (
    <AriaCheckbox
      className="bl-checkbox"
      isSelected={value === true}
      isIndeterminate={value === 'mixed'}
      isDisabled={isDisabled}
      onChange={onChange}
    >
      <span className="bl-checkbox__box">
        {value === 'mixed' ? <span className="bl-checkbox__dash" /> : <Icon name="check" />}
      </span>
      {children}
    </AriaCheckbox>
  )
}
