/** Saves what was typed, and shows the saved text at once, so that the old one never flashes by. */
import type { QueryClient } from '@tanstack/react-query'
import { toPlainText } from '../../../shared/domain/index.ts'
import type { Save, Saved, Written } from '../drafts/index.ts'
import { type CoreClient, toClientError } from '../transport/index.ts'
import type { Queries } from './create-services.ts'

export function saveThrough(client: CoreClient, queries: Queries, queryClient: QueryClient): Save {
  const show = ({ entity, id }: Written, { rich, revision }: Saved): void => {
    switch (entity) {
      case 'statement': {
        const queryKey = queries.library.statement.queryKey({ input: { id } })
        queryClient.setQueryData(queryKey, (details) =>
          details === undefined ? undefined : { ...details, text: toPlainText(rich), rich, revision },
        )
        // An answer that is still under way may tell of the text before this one.
        void queryClient.invalidateQueries({ queryKey })
        return
      }
      case 'section': {
        const queryKey = queries.library.section.queryKey({ input: { id } })
        queryClient.setQueryData(queryKey, (details) =>
          details === undefined ? undefined : { ...details, intro: rich, revision },
        )
        void queryClient.invalidateQueries({ queryKey })
      }
    }
  }
  return async (of, rich, revision) => {
    try {
      const saved = await write(client, of, { rich, revision })
      show(of, { rich, revision: saved.revision })
      return { type: 'saved', revision: saved.revision }
    } catch (thrown) {
      const error = toClientError(thrown)
      if (error.code !== 'CONFLICT') return { type: 'failed', error }
      try {
        return { type: 'conflicted', theirs: await read(client, of) }
      } catch (again) {
        return { type: 'failed', error: toClientError(again) }
      }
    }
  }
}

function write(client: CoreClient, { entity, id }: Written, text: Saved): Promise<{ revision: number }> {
  switch (entity) {
    case 'statement':
      return client.library.editStatement({ id, ...text })
    case 'section':
      return client.library.editIntroduction({ id, ...text })
  }
}

async function read(client: CoreClient, { entity, id }: Written): Promise<Saved> {
  switch (entity) {
    case 'statement': {
      const { rich, revision } = await client.library.statement({ id })
      return { rich, revision }
    }
    case 'section': {
      const { intro, revision } = await client.library.section({ id })
      return { rich: intro ?? { version: 1, blocks: [] }, revision }
    }
  }
}
