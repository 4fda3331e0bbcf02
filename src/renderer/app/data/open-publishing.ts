/** Goes to Publiceren with what another view hands over, or as it was left. */
import type { PublishingPart } from '../../../shared/contract/index.ts'
import { useServices } from '../services/index.ts'
import { goTo, mainPane, withPart } from '../state/index.ts'

export function useOpenPublishing(): (part: PublishingPart | null) => void {
  const { focus, place, publishing } = useServices()
  return (part) => {
    if (part !== null) publishing.set(withPart(part))
    place.set(goTo('publishing'))
    focus.enterWhenThere(mainPane('publishing'))
  }
}
