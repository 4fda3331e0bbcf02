/** Goes to the place of a statement in the library, or to the inbox; resolves to whether it has one. */
import type { StatementLocation } from '../../../shared/contract/index.ts'
import { useText } from '../i18n/index.ts'
import { useServices } from '../services/index.ts'
import { choose, goTo, notify, type Place } from '../state/index.ts'
import { toClientError } from '../transport/index.ts'

export function useOpenStatement(): (statement: string) => Promise<boolean> {
  const { client, notices, place } = useServices()
  const text = useText()
  return async (statement) => {
    try {
      const location = await client.library.locate({ statement })
      if (location.kind === 'bin') {
        notify(notices, 'info', text('registers.inBin'), { type: 'restore', statement })
        return false
      }
      place.set(goToStatement(statement, location))
      return true
    } catch (thrown) {
      notify(notices, 'danger', text.error(toClientError(thrown)))
      return false
    }
  }
}

export const goToStatement =
  (statement: string, location: Exclude<StatementLocation, { kind: 'bin' }>) =>
  (now: Place): Place => {
    const choice = { index: location.index, statement }
    switch (location.kind) {
      case 'inbox':
        return choose('inbox', choice)(goTo('inbox')(now))
      case 'section': {
        const { edition, section } = location
        return choose('library', choice)({ ...goTo('library')(now), edition, section })
      }
    }
  }
