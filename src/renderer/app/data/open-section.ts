/** Goes to a section in the library, in whichever edition it is; resolves to whether it is there. */
import { useText } from '../i18n/index.ts'
import { useServices } from '../services/index.ts'
import { choose, goTo, notify } from '../state/index.ts'
import { toClientError } from '../transport/index.ts'

export function useOpenSection(): (section: string) => Promise<boolean> {
  const { client, notices, place } = useServices()
  const text = useText()
  return async (id) => {
    try {
      const { edition } = await client.library.section({ id })
      place.set((now) => choose('library', null)({ ...goTo('library')(now), edition, section: id }))
      return true
    } catch (thrown) {
      notify(notices, 'danger', text.error(toClientError(thrown)))
      return false
    }
  }
}
