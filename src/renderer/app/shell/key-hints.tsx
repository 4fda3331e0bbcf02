/** The keys of a view, always in sight below it. */
import type { ReactNode } from 'react'
import { namedKeys } from '../actions/index.ts'
import { useText } from '../i18n/index.ts'
import './key-hints.css'
import type { ShortcutGroup } from './keys.ts'

export function KeyHints({ rows }: Pick<ShortcutGroup, 'rows'>): ReactNode {
  const text = useText()
  return (
    <ul className="bl-key-hints" aria-label={text('shortcuts.title')}>
      {rows.map(({ name, keys }) => (
        <li key={name}>
          {keys.map((key) => (
            <kbd key={key}>{namedKeys(key, text)}</kbd>
          ))}
          {text(name)}
        </li>
      ))}
    </ul>
  )
}
