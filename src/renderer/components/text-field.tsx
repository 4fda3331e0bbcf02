/** A labelled line of text. */
import type { KeyboardEventHandler, ReactNode, Ref } from 'react'
import {
  FieldError,
  Input,
  Label,
  Text,
  TextArea,
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from 'react-aria-components'
import './text-field.css'

export type TextFieldProps = Pick<
  AriaTextFieldProps,
  'value' | 'onChange' | 'isRequired' | 'isDisabled' | 'isReadOnly' | 'name' | 'autoFocus' | 'onBlur'
> & {
  readonly label: string
  readonly help?: string
  /** What is wrong with the value, or null. */
  readonly error?: string | null
  /** `several` grow with their words. */
  readonly lines?: 'one' | 'several'
  readonly onKeyDown?: KeyboardEventHandler
  /** The field itself, of one line, to give focus to. */
  readonly inputRef?: Ref<HTMLInputElement>
}

export function TextField({
  label,
  help,
  error = null,
  lines = 'one',
  onKeyDown,
  inputRef = null,
  ...rest
}: TextFieldProps): ReactNode {
  const keys = onKeyDown === undefined ? {} : { onKeyDown }
  return (
    <AriaTextField {...rest} className="bl-field" isInvalid={error !== null} validationBehavior="aria">
      <Label className="bl-field__label">{label}</Label>
      {lines === 'one' ? (
        <Input ref={inputRef} className="bl-field__input" {...keys} />
      ) : (
        <TextArea className="bl-field__input bl-field__lines" rows={2} {...keys} />
      )}
      {help === undefined ? null : (
        <Text slot="description" className="bl-field__help">
          {help}
        </Text>
      )}
      <FieldError className="bl-field__error">{error}</FieldError>
    </AriaTextField>
  )
}
