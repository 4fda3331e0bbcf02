/** The keys of the review, always in sight. */
import { type ReactNode } from 'react'
import { namedKeys } from '../../app/actions/index.ts'
import { useText } from '../../app/i18n/index.ts'
import { reviewShortcuts } from '../../app/shell/index.ts'

export function Hints(): ReactNode {
  const text = useText()
  return (
    <ul className="bl-review__hints" aria-label={text('shortcuts.title')}>
      {reviewShortcuts.map(({ name, keys }) => (
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
