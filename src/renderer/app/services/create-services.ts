/** Puts the parts of one window together. */
import { createTanstackQueryUtils } from '@orpc/tanstack-query'
import { QueryClient } from '@tanstack/react-query'
import type { i18n } from 'i18next'
import { createDrafts, type Drafts, type NoteDrafts } from '../drafts/index.ts'
import { createFocusKeeper, type FocusKeeper } from '../focus/index.ts'
import { createI18n } from '../i18n/index.ts'
import type { Platform } from '../platform/index.ts'
import {
  type Checklist,
  createRememberedStore,
  createStore,
  type Memory,
  nothingTold,
  type Notices,
  parseChecklist,
  parsePlace,
  parsePreferences,
  parsePublishing,
  parseRecent,
  type Place,
  type Preferences,
  type Publishing,
  type Selections,
  type Store,
  withoutStatements,
} from '../state/index.ts'
import type { CoreClient, CoreLink } from '../transport/index.ts'
import { saveThrough } from './save-through.ts'

export type Queries = ReturnType<typeof createTanstackQueryUtils<CoreClient>>

export type Services = {
  readonly client: CoreClient
  readonly link: CoreLink
  readonly platform: Platform
  readonly queries: Queries
  readonly queryClient: QueryClient
  readonly drafts: Drafts
  /** Notes being typed. */
  readonly noteDrafts: Store<NoteDrafts>
  readonly preferences: Store<Preferences>
  readonly place: Store<Place>
  readonly notices: Notices
  readonly selections: Store<Selections>
  /** What was dropped or pasted to be imported, until it is read. */
  readonly material: Store<readonly File[]>
  /** The first steps of a new officer. */
  readonly checklist: Store<Checklist>
  /** What is published and how, as it was chosen last. */
  readonly publishing: Store<Publishing>
  /** What was chosen in the palette before. */
  readonly recent: Store<readonly string[]>
  /** What was searched for before. */
  readonly searches: Store<readonly string[]>
  readonly focus: FocusKeeper
  readonly i18n: i18n
}

export type ServicesOptions = {
  readonly client: CoreClient
  readonly link: CoreLink
  readonly platform: Platform
  readonly memory: Memory
}

export async function createServices({ client, link, platform, memory }: ServicesOptions): Promise<Services> {
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
    noteDrafts: createStore<NoteDrafts>(new Map()),
    preferences,
    place: createRememberedStore(memory, 'bloemlezing.place', parsePlace),
    notices: createStore(nothingTold),
    selections: createStore<Selections>({}),
    material: createStore<readonly File[]>([]),
    checklist: createRememberedStore(memory, 'bloemlezing.first-steps', parseChecklist),
    publishing: createRememberedStore(memory, 'bloemlezing.publishing', parsePublishing, withoutStatements),
    recent: createRememberedStore(memory, 'bloemlezing.recent', parseRecent),
    searches: createRememberedStore(memory, 'bloemlezing.searches', parseRecent),
    focus: createFocusKeeper(document),
    i18n: await createI18n(preferences.get().language),
  }
}
