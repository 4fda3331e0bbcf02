/** Where a statement stands: each section leads to its own details. */
import type { ReactNode } from 'react'
import type { StatementDetails } from '../../../shared/contract/index.ts'
import { useText } from '../../app/i18n/index.ts'
import { LinkButton } from '../../components/index.ts'
import { useJump } from '../details/index.ts'

export function Places({ places }: Pick<StatementDetails, 'places'>): ReactNode {
  const text = useText()
  const jump = useJump()
  if (places.length === 0) return null
  return (
    <ul className="bl-places" aria-label={text('statement.places')}>
      {places.map(({ placement, section, place, title }) => (
        <li key={placement}>
          <LinkButton onPress={() => void jump({ entity: 'section', id: section })}>
            {text('statement.place', { place, title: title ?? text('domain.untitledSection') })}
          </LinkButton>
        </li>
      ))}
    </ul>
  )
}
