/** A field that saves what was typed when it is left or on Enter; Escape takes it back. */
import type { KeyboardEvent, ReactNode, Ref } from 'react'
import { useTyping } from '../../app/drafts/index.ts'
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
  const { typed, type, leave, drop } = useTyping((words) => {
    const next = words.trim()
    if (next !== value && (next !== '' || kind === 'optional')) onSave(next)
    return null
  })
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && lines === 'one' && !event.nativeEvent.isComposing) leave()
    if (event.key === 'Escape' && typed !== null) {
      event.stopPropagation()
      drop()
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
      onChange={type}
      onBlur={leave}
      onKeyDown={onKeyDown}
    />
  )
}
