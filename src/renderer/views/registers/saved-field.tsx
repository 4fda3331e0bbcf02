/** A field that saves what was typed when it is left or on Enter; Escape takes it back. */
import { type KeyboardEvent, type ReactNode, type Ref, useState } from 'react'
import { TextField } from '../../components/index.ts'

export type SavedFieldProps = {
  readonly label: string
  readonly help?: string
  readonly value: string
  readonly onSave: (value: string) => void
  readonly isReadOnly?: boolean
  /** `optional` fields may be left empty; others keep what they had. */
  readonly kind?: 'required' | 'optional'
  readonly lines?: 'one' | 'several'
  /** The field itself, to give focus to. */
  readonly inputRef?: Ref<HTMLInputElement>
}

/** Give it a `key` per thing it is of. */
export function SavedField(props: SavedFieldProps): ReactNode {
  const { label, help, value, onSave, isReadOnly = false, kind = 'required', lines = 'one' } = props
  /** What is being typed, or null when the field shows the saved value. */
  const [typed, setTyped] = useState<string | null>(null)
  const save = (): void => {
    setTyped(null)
    const next = typed?.trim()
    if (next === undefined || next === value || (next === '' && kind === 'required')) return
    onSave(next)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && lines === 'one' && !event.nativeEvent.isComposing) save()
    if (event.key === 'Escape' && typed !== null) {
      event.stopPropagation()
      setTyped(null)
    }
  }
  return (
    <TextField
      label={label}
      {...(help === undefined ? {} : { help })}
      lines={lines}
      inputRef={props.inputRef ?? null}
      value={typed ?? value}
      isReadOnly={isReadOnly}
      onChange={setTyped}
      onBlur={save}
      onKeyDown={onKeyDown}
    />
  )
}
