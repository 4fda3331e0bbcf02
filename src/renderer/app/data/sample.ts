/** Opens the sample anthology and goes there, unless the officer goes elsewhere meanwhile. */
import { useMutation } from '@tanstack/react-query'
import { useText } from '../i18n/index.ts'
import { useServices } from '../services/index.ts'
import { goTo, notify } from '../state/index.ts'
import { toClientError } from '../transport/index.ts'

export function useOpenSample(): { readonly open: () => void; readonly isBusy: boolean } {
  const { client, notices, place } = useServices()
  const text = useText()
  const opening = useMutation({
    mutationFn: () => client.intake.openSample(),
    onMutate: () => place.get().view,
    onSuccess: (_sample, _asked, from) =>
      place.set((now) => (now.view === from ? goTo('library')(now) : now)),
    onError: (thrown) => notify(notices, 'danger', text.error(toClientError(thrown))),
  })
  return { open: () => opening.mutate(), isBusy: opening.isPending }
}
