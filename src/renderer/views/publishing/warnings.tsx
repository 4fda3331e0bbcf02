/** What to look at before the file leaves: a line for each kind, and the places that it is about. It holds nobody up. */
import type { ReactNode } from 'react'
import type { PublishingWarning } from '../../../shared/contract/index.ts'
import { useOpenSection, useOpenStatement } from '../../app/data/index.ts'
import { useText } from '../../app/i18n/index.ts'
import { useServices } from '../../app/services/index.ts'
import { choose, goTo, mainPane } from '../../app/state/index.ts'
import { Icon, LinkButton } from '../../components/index.ts'

export type WarningsProps = { readonly warnings: readonly PublishingWarning[] }

export function Warnings({ warnings }: WarningsProps): ReactNode {
  const text = useText()
  if (warnings.length === 0) return null
  return (
    <section className="bl-publishing-warnings" aria-label={text('publishing.warnings')}>
      {warnings.map((warning) => (
        <Warning key={warning.code} warning={warning} />
      ))}
    </section>
  )
}

type Place = PublishingWarning['places'][number]

function Warning({ warning }: { readonly warning: PublishingWarning }): ReactNode {
  const text = useText()
  const goToPlace = useGoToPlace()
  const { code, count, places } = warning
  return (
    <details>
      <summary>
        <Icon name="alert" />
        {text(`publishing.warning.${code}`, { count })}
      </summary>
      <ul>
        {places.map((place) => (
          <li key={`${place.entity} ${place.id}`}>
            <LinkButton onPress={() => void goToPlace(place)}>
              {place.label === '' ? text('publishing.unplaced') : place.label}
            </LinkButton>
          </li>
        ))}
        {places.length < count ? (
          <li>{text('publishing.moreWarnings', { count: count - places.length })}</li>
        ) : null}
      </ul>
    </details>
  )
}

/** Goes to where a warning can be mended. */
function useGoToPlace(): (place: Place) => Promise<void> {
  const { focus, place } = useServices()
  const openSection = useOpenSection()
  const openStatement = useOpenStatement()
  const open = async ({ entity, id }: Place): Promise<boolean> => {
    switch (entity) {
      case 'statement':
        return openStatement(id)
      case 'section':
        return openSection(id)
      case 'edition':
        place.set((now) => choose('library', null)({ ...goTo('library')(now), edition: id, section: null }))
        return true
    }
  }
  return async (target) => {
    if (await open(target)) focus.enterWhenThere(mainPane(place.get().view))
  }
}
