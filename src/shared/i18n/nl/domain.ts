/** Words for the closed vocabularies of the domain. */
export const domain = {
  statementKind: {
    bottleneck: 'knelpunt',
    solution: 'oplossing',
    observation: 'constatering',
    question: 'vraag',
    quote: 'citaat',
  },
  sectionKind: { chapter: 'hoofdstuk', 'problem-area': 'probleemgebied' },
  editionStatus: { draft: 'concept', final: 'definitief' },
  linkType: {
    related: 'hangt samen met',
    contradicts: 'spreekt tegen',
    causes: 'veroorzaakt',
    'example-of': 'is een voorbeeld van',
    solves: 'lost op',
    'duplicate-of': 'is dezelfde als',
  },
  /** The same link read from its other end. */
  linkTypeReversed: {
    related: 'hangt samen met',
    contradicts: 'spreekt tegen',
    causes: 'wordt veroorzaakt door',
    'example-of': 'heeft als voorbeeld',
    solves: 'wordt opgelost door',
    'duplicate-of': 'is dezelfde als',
  },
  entity: {
    programme: 'Het programma',
    edition: 'De editie',
    section: 'Het hoofdstuk',
    statement: 'De uitspraak',
    placement: 'De plaats',
    source: 'De bron',
    stakeholder: 'De belanghebbende',
    link: 'De verwijzing',
    note: 'De opmerking',
    tag: 'Het label',
    change: 'De handeling',
  },
  untitledSection: 'Zonder titel',
  continuedSection: 'Vervolg vorige pagina',
} as const
