/** What a change of many statements will touch, shown before it is done. */
import type { ReactNode } from 'react'
import { useText } from '../../../app/i18n/index.ts'
import './dialogs.css'
import type { Subjects } from './subjects.ts'

/** A change of more statements than this is shown first. */
export const previewedFrom = 20
const shown = 6

export function ChangePreview({ subjects }: { readonly subjects: Subjects }): ReactNode {
  const text = useText()
  const { ids, first } = subjects
  if (ids.length <= previewedFrom) return null
  const seen = first.slice(0, shown)
  return (
    <section className="bl-preview" aria-label={text('library.preview')}>
      <p className="bl-preview__count">{text('library.previewCount', { count: ids.length })}</p>
      <ul>
        {seen.map((row) => (
          <li key={row.id}>
            <span className="bl-preview__place">{row.place}</span>
            <span lang="nl">{row.text}</span>
          </li>
        ))}
      </ul>
      <p>{text('library.previewRest', { count: ids.length - seen.length })}</p>
    </section>
  )
}
