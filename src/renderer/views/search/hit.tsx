/** One hit in the list: where it stands, its text with the words found, and why it is there. */
import { memo, type ReactNode } from 'react'
import type { SearchHit } from '../../../shared/contract/index.ts'
import { useText } from '../../app/i18n/index.ts'
import { HighlightedText } from '../../components/index.ts'
import { StatementItem } from '../statement/index.ts'
import { excerptOf } from './excerpt.ts'
import { groundsOf } from './grounds.ts'
import './hit.css'

export type HitProps = {
  readonly hit: SearchHit
  /** Its place, or null while only its section is known. */
  readonly place: string | null
  /** The name of its edition, or of the inbox; null where a heading says it. */
  readonly where: string | null
}

/** Drawn again only when the hit is another, so that moving through the list stays quick. */
export const Hit = memo(function Hit({ hit, place, where }: HitProps): ReactNode {
  const text = useText()
  const { lacks } = hit
  const grounds = groundsOf(hit, text)
  return (
    <StatementItem
      place={place ?? hit.section ?? '–'}
      tags={hit.tags}
      source={where === null ? null : { name: where, organisation: null, page: null }}
      notes={
        grounds.length + lacks.length === 0 ? null : (
          <>
            {lacks.length === 0 ? null : (
              <span className="bl-hit__lacks">{text('search.lacks', { words: lacks.join(', ') })}</span>
            )}
            {grounds.length === 0 ? null : <span className="bl-hit__grounds">{grounds.join(', ')}</span>}
          </>
        )
      }
    >
      <HighlightedText {...excerptOf(hit)} />
    </StatementItem>
  )
})
