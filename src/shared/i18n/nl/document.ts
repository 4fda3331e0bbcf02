/** Woorden in wat gepubliceerd wordt. */
export const document = {
  contents: 'Inhoud',
  tagIndex: 'Labels',
  draft: 'concept',
  selection: 'Selectie van uitspraken',
  inbox: 'Nog niet geplaatst',
  /** What an edition of it is called in the exchange format. */
  inboxEdition: 'postvak',
  page: 'pagina',
  pageOf: 'van',
  tags: 'Labels:',
  sourcePage: 'p. {{page}}',
  sourceRow: 'rij {{row}}',
  /** By the kind of organisation, in small letters; where it is not here, `anonymous`. */
  anonymousKind: {
    gemeente: 'een gemeente',
    gemeenten: 'een gemeente',
    provincie: 'een provincie',
    ministerie: 'een ministerie',
    politie: 'een onderdeel van de politie',
    bedrijf: 'een bedrijf',
    werkgever: 'een werkgever',
    werkgevers: 'een werkgever',
    vakbond: 'een vakbond',
    'opvang en zorg': 'een organisatie voor opvang en zorg',
    ervaringsdeskundigen: 'ervaringsdeskundigen',
  },
  anonymous: 'een organisatie ({{kind}})',
  anonymousUnknown: 'een organisatie',
  anonymousRespondent: 'een respondent',
  /** Columns of a table of statements. */
  column: {
    id: 'kenmerk',
    number: 'nummer',
    section: 'probleemgebied',
    place: 'plaats',
    kind: 'soort',
    text: 'uitspraak',
    tags: 'labels',
    sources: 'bron',
    links: 'verwijzingen',
  },
} as const
