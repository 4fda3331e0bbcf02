/** The box above a register that leaves only the entries that fit. */
import { type ReactNode, useRef } from 'react'
import { useText } from '../../app/i18n/index.ts'
import { focusPane } from '../../app/panes/index.ts'
import { SearchField } from '../../components/index.ts'

export type FilterBoxProps = {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
}

export function FilterBox({ label, value, onChange }: FilterBoxProps): ReactNode {
  const text = useText()
  const input = useRef<HTMLInputElement>(null)
  return (
    <div className="bl-register-filter">
      <SearchField
        label={label}
        clearLabel={text('registers.clearFilter')}
        value={value}
        inputRef={input}
        onChange={onChange}
        onSubmit={enterEntries}
        onDown={enterEntries}
      />
    </div>
  )
}

const enterEntries = (): void => focusPane(document, 'side')
