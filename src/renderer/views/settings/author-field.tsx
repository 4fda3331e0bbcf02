/** The name under which this account writes. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Answer, useStatus } from '../../app/data/index.ts'
import { useText } from '../../app/i18n/index.ts'
import { useServices } from '../../app/services/index.ts'
import { notify } from '../../app/state/index.ts'
import { toClientError } from '../../app/transport/index.ts'
import { SavedField } from '../registers/index.ts'

export function AuthorField(): ReactNode {
  const text = useText()
  const { client, notices, queries } = useServices()
  const queryClient = useQueryClient()
  const saving = useMutation({
    mutationFn: (name: string) => client.knowledgeBase.setAuthor({ name }),
    async onSuccess(_nothing, name) {
      await queryClient.invalidateQueries({ queryKey: queries.knowledgeBase.status.key() })
      notify(notices, 'info', text('settings.authorSaved', { name }))
    },
    onError: (thrown) => notify(notices, 'danger', text.error(toClientError(thrown))),
  })
  return (
    <Answer query={useStatus()} lines={2}>
      {({ access, author }) => (
        <SavedField
          label={text('settings.author')}
          help={text('settings.authorHelp')}
          value={author}
          isReadOnly={access.mode === 'read-only'}
          onSave={saving.mutate}
        />
      )}
    </Answer>
  )
}
