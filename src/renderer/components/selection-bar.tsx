/** What can be done with the selected rows. Always in the page, so that the count is read out when the first is selected. */
import type { ReactNode } from 'react'
import { IconButton } from './button.tsx'
import './selection-bar.css'
import { Toolbar } from './toolbar.tsx'
import { useWords } from './words.ts'

export type SelectionBarProps = {
  readonly label: string
  /** The count in words, such as '3 uitspraken geselecteerd', or null when nothing is selected. */
  readonly count: string | null
  readonly onClear: () => void
  readonly children: ReactNode
}

export function SelectionBar({ label, count, onClear, children }: SelectionBarProps): ReactNode {
  const say = useWords()
  return (
    <div className="bl-selection" data-shown={count === null ? undefined : ''}>
      <output className="bl-selection__count">{count}</output>
      {count === null ? null : (
        <Toolbar label={label}>
          {children}
          <IconButton icon="close" label={say('deselect')} onPress={onClear} />
        </Toolbar>
      )}
    </div>
  )
}
