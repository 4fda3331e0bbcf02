/** A text to write in, as high as its words. */
import type { KeyboardEventHandler, ReactNode } from 'react'
import { Label, TextArea as AriaTextArea, TextField } from 'react-aria-components'
import './text-area.css'

export type TextAreaProps = {
  readonly label: string
  readonly value: string
  readonly isReadOnly?: boolean
  readonly onChange: (value: string) => void
  readonly onBlur: () => void
  readonly onKeyDown: KeyboardEventHandler<HTMLTextAreaElement>
}

export function TextArea(props: TextAreaProps): ReactNode {
  const { label, value, isReadOnly = false, onChange, onBlur, onKeyDown } = props
  return (
    <TextField value={value} onChange={onChange} isReadOnly={isReadOnly}>
      <Label className="bl-visually-hidden">{label}</Label>
      <AriaTextArea className="bl-text-area" lang="nl" onBlur={onBlur} onKeyDown={onKeyDown} />
    </TextField>
  )
}
