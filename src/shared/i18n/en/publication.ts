/** Words on the page of a publication that can be searched by itself. */
import type { Like } from '../like.ts'
import type { publication as nl } from '../nl/publication.ts'

export const publication: Like<typeof nl> = {
  skip: 'To the text',
  edition: 'Edition {{edition}}',
  published: 'published on {{date}}',
  notes: 'Notes',
  note: 'Note {{number}}',
  back: 'Back to the text at note {{number}}',
  search: 'Search',
  query: 'Search this publication',
  hint: 'Type one or more words. The / key brings you to this box, arrow down to the results, Esc goes back.',
  clear: 'Clear',
  preparing: 'Search is being prepared…',
  unavailable: 'Search does not work in this browser. The whole text is below; search in it with Ctrl F.',
  filters: 'Filters',
  section: 'Chapter and problem area',
  kind: 'Kind',
  tag: 'Tag',
  organisation: 'Organisation',
  withoutFilters: 'Clear filters',
  results: 'Search results',
  found_one: '{{count}} statement found',
  found_other: '{{count}} statements found',
  shown: '{{shown}} of {{count}} shown',
  more: 'Show more',
  none: 'Nothing found. Try fewer or other words.',
  noneFiltered: 'Nothing found within these filters. Clear the filters or try other words.',
  lacking: 'These do not hold everything',
  lacks: 'without {{words}}',
  didYouMean: 'Searched for {{suggestion}}',
  credit:
    'Search knows Dutch by the word list of OpenTaal (https://opentaal.org), adapted. Licence of the word list: CC BY 3.0, https://creativecommons.org/licenses/by/3.0/.',
  because: {
    family: 'related: {{word}}',
    part: 'part of {{word}}',
    synonym: 'by synonym {{word}}',
    typo: 'looks like {{word}}',
  },
}
