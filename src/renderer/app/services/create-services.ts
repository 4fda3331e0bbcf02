/** Puts the parts of one window together. */
import { createTanstackQueryUtils } from '@orpc/tanstack-query'
import { QueryClient } from '@tanstack/react-query'
import type { i18n } from 'i18next'
import { fromPlainText } from '../../../shared/domain/index.ts'
import { createDrafts, type Drafts, type Save } from '../drafts/index.ts'
import { createI18n } from '../i18n/index.ts'
import type { Platform } from '../platform/index.ts'
import {
  createRememberedStore,
  createStore,
  type Memory,
  type Notices,
  parsePlace,
  parsePreferences,
  type Place,
  type Preferences,
  type Store,
} from '../state/index.ts'
import { type CoreClient, type CoreLink, toClientError } from '../transport/index.ts'

export type Queries = ReturnType<typeof createTanstackQueryUtils<CoreClient>>

export type Services = {
  readonly client: CoreClient
  readonly link: CoreLink
  readonly platform: Platform
  readonly queries: Queries
  readonly queryClient: QueryClient
  readonly drafts: Drafts
  readonly preferences: Store<Preferences>
  readonly place: Store<Place>
  readonly notices: Notices
  readonly i18n: i18n
}

export type ServicesOptions = {
  readonly client: CoreClient
  readonly link: CoreLink
  readonly platform: Platform
  readonly memory: Memory
}

export function createServices({ client, link, platform, memory }: ServicesOptions): Services {
  const queries = createTanstackQueryUtils(client)
  // Change events say what is stale, so nothing is fetched again on its own.
  const queryClient = new QueryClient({
    defaultOptions: {
      queries: { staleTime: Infinity, retry: false, refetchOnWindowFocus: false, networkMode: 'always' },
      mutations: { retry: false, networkMode: 'always' },
    },
  })
  const preferences = createRememberedStore(memory, 'bloemlezing.preferences', parsePreferences)
  return {
    client,
    link,
    platform,
    queries,
    queryClient,
    drafts: createDrafts(saveThrough(client, queries, queryClient)),
    preferences,
    place: createRememberedStore(memory, 'bloemlezing.place', parsePlace),
    notices: createStore<ReturnType<Notices['get']>>(null),
    i18n: createI18n(preferences.get().language),
  }
}

/** Saves a statement and shows the saved text at once, so that the old one never flashes by. */
function saveThrough(client: CoreClient, queries: Queries, queryClient: QueryClient): Save {
  return async (id, text, revision) => {
    const rich = fromPlainText(text)
    try {
      const saved = await client.library.editStatement({ id, rich, revision })
      queryClient.setQueryData(queries.library.statement.queryKey({ input: { id } }), (details) =>
        details === undefined ? undefined : { ...details, text, rich, revision: saved.revision },
      )
      return { type: 'saved', revision: saved.revision }
    } catch (thrown) {
      const error = toClientError(thrown)
      if (error.code !== 'CONFLICT') return { type: 'failed', error }
      try {
        const theirs = await client.library.statement({ id })
        return { type: 'conflicted', theirs: { text: theirs.text, revision: theirs.revision } }
      } catch (again) {
        return { type: 'failed', error: toClientError(again) }
      }
    }
  }
}
