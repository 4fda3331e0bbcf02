/** The search box: Escape or its button empties it. */
import type { ReactNode, RefObject } from 'react'
import { Button as AriaButton, Input, SearchField as AriaSearchField } from 'react-aria-components'
import { Icon } from './icon.tsx'
import './search-field.css'

export type SearchFieldProps = {
  readonly label: string
  readonly clearLabel: string
  /** The keys that bring one here, shown while the box is empty. */
  readonly shortcut?: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onSubmit: (value: string) => void
  /** The arrow down was pressed: on to what was found. */
  readonly onDown: () => void
  readonly inputRef: RefObject<HTMLInputElement | null>
}

export function SearchField(props: SearchFieldProps): ReactNode {
  const { label, clearLabel, shortcut, value, onChange, onSubmit, onDown, inputRef } = props
  return (
    <AriaSearchField
      className="bl-search"
      aria-label={label}
      value={value}
      onChange={onChange}
      onSubmit={onSubmit}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowDown' || event.ctrlKey || event.altKey || event.metaKey) {
          event.continuePropagation()
          return
        }
        event.preventDefault()
        onDown()
      }}
    >
      <Icon name="search" />
      <Input className="bl-search__input" ref={inputRef} placeholder={label} spellCheck="false" />
      {value === '' && shortcut !== undefined ? (
        <kbd className="bl-search__keys" aria-hidden="true">
          {shortcut}
        </kbd>
      ) : null}
      {value === '' ? null : (
        <AriaButton className="bl-search__clear" aria-label={clearLabel}>
          <Icon name="close" />
        </AriaButton>
      )}
    </AriaSearchField>
  )
}
