/** The query language: how a query was read, and its explanation. */
import type { Like, nl } from '../i18n/index.ts'

export const query: Like<(typeof nl)['query']> = {
  nothing: 'an empty query',
  and: 'AND',
  or: 'OR',
  not: 'NOT',
  beginning: '{{word}}…',
  quoted: '“{{words}}”',
  field: {
    edition: 'edition {{value}}',
    section: 'problem area {{value}}',
    tag: 'tag {{value}}',
    source: 'source {{value}}',
    organisation: 'organisation {{value}}',
    kind: 'kind {{value}}',
    like: 'like statement {{value}}',
  },
  without: {
    tag: 'without tag',
    source: 'without source',
    organisation: 'without organisation',
    section: 'without problem area',
    edition: 'without edition',
  },
  year: {
    one: 'year {{from}}',
    range: 'years {{from}} to {{to}}',
    from: 'from year {{from}}',
    to: 'up to year {{to}}',
  },
  help: {
    title: 'How to search',
    words: 'All words, also in other forms: slachtoffers finds slachtoffer and slachtofferhulp.',
    quoted: 'Exactly these words, in this order.',
    prefix: 'Words that begin so.',
    or: 'Either of the two.',
    not: 'Without this word. NOT works too.',
    group: 'Brackets keep together what belongs together.',
    field: 'Only with this tag, or with one below it.',
    choices: 'Of filters other than tags either of the two.',
    both: 'Both tags.',
    fields: 'Other filters: {{fields}}. Put a value of several words in quotation marks.',
    year: 'Editions of these years. 2018.. is from 2018 on.',
    without: 'What has no tag yet. Also works with {{fields}}.',
    operators: 'AND, OR and NOT count in capitals only. EN, OF and NIET work too.',
  },
}
