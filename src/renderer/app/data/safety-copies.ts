/** The safety copies beside the knowledge base, and making one now. */
import { useMutation, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query'
import type { SafetyCopy } from '../../../shared/contract/index.ts'
import { useText } from '../i18n/index.ts'
import { useServices } from '../services/index.ts'
import { notify } from '../state/index.ts'
import { toClientError } from '../transport/index.ts'

export function useSafetyCopies(): UseQueryResult<readonly SafetyCopy[]> {
  return useQuery(useServices().queries.knowledgeBase.safetyCopies.queryOptions())
}

export function useMakeSafetyCopy(): { readonly make: () => void; readonly isBusy: boolean } {
  const { client, notices, queries } = useServices()
  const queryClient = useQueryClient()
  const text = useText()
  const making = useMutation({
    mutationFn: () => client.knowledgeBase.makeSafetyCopy(),
    async onSuccess({ muchSmaller }) {
      await queryClient.invalidateQueries({ queryKey: queries.knowledgeBase.safetyCopies.key() })
      notify(notices, 'info', text(muchSmaller ? 'settings.copyMadeSmaller' : 'settings.copyMade'))
    },
    onError: (thrown) => notify(notices, 'danger', text.error(toClientError(thrown))),
  })
  return { make: () => making.mutate(), isBusy: making.isPending }
}
