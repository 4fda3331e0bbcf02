/** Says of a proposed statement where nearly the same stands already. */
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useText } from '../../app/i18n/index.ts'
import { useServices } from '../../app/services/index.ts'
import { Badge } from '../../components/index.ts'
import type { Known } from './use-known.ts'

/** From this share of common words on, it is the same statement. */
const same = 0.95

export function KnownNote({ known }: { readonly known: Known }): ReactNode {
  const text = useText()
  const { queries } = useServices()
  const details = useQuery(queries.library.statement.queryOptions({ input: { id: known.id } })).data
  if (details === undefined) return null
  const [place] = details.places
  const words =
    details.edition === null || place === undefined
      ? text('review.knownInbox')
      : text(known.similarity >= same ? 'review.knownIn' : 'review.resembles', {
          edition: details.edition,
          place: place.place,
        })
  return (
    <Badge tone="question" icon="copy">
      {words}
    </Badge>
  )
}
