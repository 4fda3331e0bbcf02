/** A labelled line of text. */
import type { ReactNode } from 'react'
import {
  FieldError,
  Input,
  Label,
  Text,
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from 'react-aria-components'
import './text-field.css'

export type TextFieldProps = Pick<
  AriaTextFieldProps,
  'value' | 'onChange' | 'isRequired' | 'isDisabled' | 'name' | 'autoFocus'
> & {
  readonly label: string
  readonly help?: string
  /** What is wrong with the value, or null. */
  readonly error?: string | null
}

export function TextField({ label, help, error = null, ...rest }: TextFieldProps): ReactNode {
  return (
    <AriaTextField {...rest} className="bl-field" isInvalid={error !== null} validationBehavior="aria">
      <Label className="bl-field__label">{label}</Label>
      <Input className="bl-field__input" />
      {help === undefined ? null : (
        <Text slot="description" className="bl-field__help">
          {help}
        </Text>
      )}
      <FieldError className="bl-field__error">{error}</FieldError>
    </AriaTextField>
  )
}
