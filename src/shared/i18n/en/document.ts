/** Words in what is published. */
import type { Like } from '../like.ts'
import type { document as nl } from '../nl/document.ts'

export const document: Like<typeof nl> = {
  contents: 'Contents',
  tagIndex: 'Tags',
  draft: 'draft',
  selection: 'Selection of statements',
  inbox: 'Not placed yet',
  inboxEdition: 'inbox',
  page: 'page',
  pageOf: 'of',
  tags: 'Tags:',
  sourcePage: 'p. {{page}}',
  sourceRow: 'row {{row}}',
  anonymousKind: {
    gemeente: 'a municipality',
    gemeenten: 'a municipality',
    provincie: 'a province',
    ministerie: 'a ministry',
    politie: 'a part of the police',
    bedrijf: 'a company',
    werkgever: 'an employer',
    werkgevers: 'an employer',
    vakbond: 'a trade union',
    'opvang en zorg': 'an organisation for shelter and care',
    ervaringsdeskundigen: 'experts by experience',
  },
  anonymous: 'an organisation ({{kind}})',
  anonymousUnknown: 'an organisation',
  anonymousRespondent: 'a respondent',
  column: {
    id: 'id',
    number: 'number',
    section: 'problem area',
    place: 'place',
    kind: 'kind',
    text: 'statement',
    tags: 'tags',
    sources: 'source',
    links: 'links',
  },
}
