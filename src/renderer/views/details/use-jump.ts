/** Goes to the other end of a link. Focus follows to the list, where that end is chosen. */
import type { LinkEnd } from '../../../shared/contract/index.ts'
import { useOpenSection, useOpenStatement } from '../../app/data/index.ts'
import { useServices } from '../../app/services/index.ts'

export function useJump(): (end: LinkEnd) => Promise<void> {
  const { focus, place } = useServices()
  const openStatement = useOpenStatement()
  const openSection = useOpenSection()
  return async ({ entity, id }) => {
    switch (entity) {
      case 'statement':
        await openStatement(id)
        break
      case 'section':
        await openSection(id)
    }
    place.set((now) => ({ ...now, front: 'list' }))
    focus.enterWhenThere('list')
  }
}
