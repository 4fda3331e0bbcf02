import type { Like } from '../like.ts'
import type { search as nl } from '../nl/search.ts'

export const search: Like<typeof nl> = {
  title: 'Search',
  results: 'Search results',
  facets: 'Breakdown',
  found_one: '{{count}} statement found',
  found_other: '{{count}} statements found',
  shown: 'The first {{shown}} are listed below.',
  startTitle: 'Search all statements',
  startText: 'Type one or more words in the search box above. The last word may be unfinished.',
  noneTitle: 'Nothing found',
  noneText: 'No statement holds all of these words: {{query}}. Try fewer or other words.',
  reset: 'Clear search',
  didYouMean: 'Did you mean {{suggestion}}?',
  edition: 'Edition',
  section: 'Problem area',
  noNumber: 'without number',
  tag: 'Tag',
  kind: 'Kind',
  organisation: 'Organisation',
  inInbox: 'Inbox',
}
