/** One choice out of a few, all in sight. */
import type { ReactNode } from 'react'
import { Label, Radio, RadioGroup, Text } from 'react-aria-components'
import './choice.css'

export type ChoiceProps<Value extends string> = {
  readonly label: string
  readonly help?: string
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly value: Value
  readonly onChange: (value: Value) => void
  readonly autoFocus?: boolean
}

export function Choice<Value extends string>(props: ChoiceProps<Value>): ReactNode {
  const { label, help, options, value, onChange } = props
  return (
    <RadioGroup
      className="bl-choice"
      value={value}
      onChange={(next) => {
        const option = options.find((candidate) => candidate.value === next)
        if (option !== undefined) onChange(option.value)
      }}
    >
      <Label className="bl-choice__label">{label}</Label>
      <div className="bl-choice__options">
        {options.map((option) => (
          <Radio
            key={option.value}
            value={option.value}
            className="bl-choice__option"
            autoFocus={props.autoFocus === true && option.value === value}
          >
            {option.label}
          </Radio>
        ))}
      </div>
      {help === undefined ? null : (
        <Text slot="description" className="bl-choice__help">
          {help}
        </Text>
      )}
    </RadioGroup>
  )
}
