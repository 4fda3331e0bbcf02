/** One colour out of the fixed palette, or none. The name of the chosen one stands beside the label. */
import type { ReactNode } from 'react'
import { Label, Radio, RadioGroup } from 'react-aria-components'
import { type TagColour, tagColours } from '../../shared/domain/index.ts'
import './colour-choice.css'
import { Icon } from './icon.tsx'
import './swatch.css'

export type ColourChoiceProps = {
  readonly label: string
  readonly value: TagColour | null
  readonly nameOf: (colour: TagColour | null) => string
  readonly onChange: (colour: TagColour | null) => void
  readonly isReadOnly?: boolean
}

const none = 'none'

export function ColourChoice(props: ColourChoiceProps): ReactNode {
  const { label, value, nameOf, onChange, isReadOnly = false } = props
  return (
    <RadioGroup
      className="bl-colours"
      value={value ?? none}
      isReadOnly={isReadOnly}
      orientation="horizontal"
      onChange={(next) => onChange(tagColours.find((colour) => colour === next) ?? null)}
    >
      <span className="bl-colours__label">
        <Label>{label}</Label>
        <span className="bl-colours__name">{nameOf(value)}</span>
      </span>
      <div className="bl-colours__options">
        {[null, ...tagColours].map((colour) => (
          <Radio
            key={colour ?? none}
            value={colour ?? none}
            className="bl-colours__option"
            data-colour={colour ?? none}
            aria-label={nameOf(colour)}
          >
            <span className="bl-colours__dot">
              {colour === null ? <Icon name="close" /> : null}
              {colour !== null && colour === value ? <Icon name="check" /> : null}
            </span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  )
}
