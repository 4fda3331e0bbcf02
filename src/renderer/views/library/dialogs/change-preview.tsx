/** What a change of many statements will touch, shown before it is done. */
import type { ReactNode } from 'react'
import type { StatementRow } from '../../../../shared/contract/index.ts'
import { useText } from '../../../app/i18n/index.ts'
import './dialogs.css'

/** A change of more statements than this is shown first. */
export const previewedFrom = 20
const shown = 6

export function ChangePreview({ rows }: { readonly rows: readonly StatementRow[] }): ReactNode {
  const text = useText()
  // One that stands in several places changes once.
  const once = [...new Map(rows.map((row) => [row.id, row])).values()]
  if (once.length <= previewedFrom) return null
  const rest = once.length - shown
  return (
    <section className="bl-preview" aria-label={text('library.preview')}>
      <p className="bl-preview__count">{text('library.previewCount', { count: once.length })}</p>
      <ul>
        {once.slice(0, shown).map((row) => (
          <li key={row.id}>
            <span className="bl-preview__place">{row.place}</span>
            <span lang="nl">{row.text}</span>
          </li>
        ))}
      </ul>
      <p>{text('library.previewRest', { count: rest })}</p>
    </section>
  )
}
