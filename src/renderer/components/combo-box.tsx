/** A field in which typing finds one option out of many; a new one can be made in place. */
import { type ReactNode, useState } from 'react'
import {
  Button as AriaButton,
  ComboBox as AriaComboBox,
  FieldError,
  Group,
  Input,
  Label,
  Text,
} from 'react-aria-components'
import './combo-box.css'
import { Icon } from './icon.tsx'
import { isNamed, matchOptions, type Option } from './match-options.ts'
import { always, createId, OptionList } from './option-list.tsx'
import './text-field.css'

export type ComboBoxProps = {
  readonly label: string
  readonly help?: string
  readonly error?: string | null
  readonly placeholder?: string
  readonly options: readonly Option[]
  /** Set where options come from elsewhere: told what is typed; `options` are then shown as they come. */
  readonly onQuery?: (query: string) => void
  readonly isLoading?: boolean
  /** Id of the chosen option, or null. */
  readonly chosen: string | null
  readonly onChoose: (id: string | null) => void
  /** Set where a new option can be made of what was typed. */
  readonly onCreate?: (name: string) => void
  readonly isRequired?: boolean
  readonly isDisabled?: boolean
  readonly autoFocus?: boolean
}

export function ComboBox(props: ComboBoxProps): ReactNode {
  const { label, help, error = null, options, chosen, onChoose, onCreate, isLoading = false } = props
  const nameOfChosen = options.find(({ id }) => id === chosen)?.label ?? ''
  /** What is being typed, or null when the field shows the chosen option. */
  const [typed, setTyped] = useState<string | null>(null)
  const query = typed ?? ''
  const matches =
    props.onQuery === undefined
      ? matchOptions(options, query)
      : options.map((option) => ({ option, via: null }))
  const creates = onCreate === undefined ? null : creatable(query, options)
  return (
    <AriaComboBox
      className="bl-field bl-combo"
      inputValue={typed ?? nameOfChosen}
      onInputChange={(value) => {
        const next = value === nameOfChosen ? null : value
        setTyped(next)
        props.onQuery?.(next ?? '')
        if (value === '' && chosen !== null) onChoose(null)
      }}
      selectedKey={chosen}
      onSelectionChange={(key) => {
        setTyped(null)
        if (key === createId) onCreate?.(query.trim())
        else if (key !== null) onChoose(String(key))
      }}
      onOpenChange={(open) => {
        if (!open) setTyped(null)
      }}
      isInvalid={error !== null}
      validationBehavior="aria"
      isRequired={props.isRequired ?? false}
      isDisabled={props.isDisabled ?? false}
      allowsEmptyCollection
      // What fits was found already, also by other names.
      defaultFilter={always}
      menuTrigger="input"
    >
      <Label className="bl-field__label">{label}</Label>
      <Group className="bl-combo__box">
        <Input
          className="bl-field__input bl-combo__input"
          autoFocus={props.autoFocus ?? false}
          {...(props.placeholder === undefined ? {} : { placeholder: props.placeholder })}
        />
        <AriaButton className="bl-combo__open">
          <Icon name="chevron-down" />
        </AriaButton>
      </Group>
      {help === undefined ? null : (
        <Text slot="description" className="bl-field__help">
          {help}
        </Text>
      )}
      <FieldError className="bl-field__error">{error}</FieldError>
      <OptionList matches={matches} creates={creates} isLoading={isLoading} />
    </AriaComboBox>
  )
}

/** The name that a new option would get, or null when there is nothing to make. */
export function creatable(query: string, options: readonly Option[]): string | null {
  const name = query.trim()
  return name === '' || isNamed(options, name) ? null : name
}
