/** A field over a row in which its name is changed. Enter and leaving keep the name, Escape does not. */
import { type ReactNode, useMemo, useRef, useState } from 'react'
import { Input, Popover, TextField } from 'react-aria-components'
import './rename-field.css'
import './text-field.css'
import { useWords } from './words.ts'

export type RenameFieldProps = {
  readonly row: Element
  readonly name: string
  readonly onRename: (name: string) => void
  readonly onCancel: () => void
}

export function RenameField({ row, name, onRename, onCancel }: RenameFieldProps): ReactNode {
  const say = useWords()
  const [value, setValue] = useState(name)
  const anchor = useMemo(() => ({ current: row }), [row])
  const [{ width, height }] = useState(() => row.getBoundingClientRect())
  const isOver = useRef(false)
  const end = (way: 'keep' | 'drop'): void => {
    if (isOver.current) return
    isOver.current = true
    const next = value.trim()
    if (way === 'keep' && next !== '' && next !== name) onRename(next)
    else onCancel()
  }
  return (
    <Popover
      className="bl-rename"
      triggerRef={anchor}
      placement="bottom start"
      offset={-height}
      isOpen
      onOpenChange={() => end('keep')}
      style={{ inlineSize: width, minBlockSize: height }}
    >
      <TextField aria-label={say('rename')} value={value} onChange={setValue} autoFocus>
        <Input
          className="bl-field__input bl-rename__input"
          onFocus={(event) => event.currentTarget.select()}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) end('keep')
            if (event.key === 'Escape') end('drop')
          }}
        />
      </TextField>
    </Popover>
  )
}
