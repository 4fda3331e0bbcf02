/** What is asked of the sample edition for 2026, in the app and in its publication. */

export type QuerySet = Readonly<Record<'stems' | 'compounds' | 'synonyms', readonly string[]>>

/** Looked at while the publication was made. */
export const knownQueries: QuerySet = {
  stems: ['slachtoffer', 'werkgevers', 'aangiften', 'melden', 'huizen', 'verdwenen', 'begeleider'],
  compounds: [
    'opvang',
    'uitbuiting',
    'onderzoek',
    'vergunning',
    'opvangbed',
    'arbeid',
    'advertentiegegevens',
  ],
  synonyms: ['recherche', 'privacy', 'shelter', 'loverboy', 'prostituees', 'sociale media'],
}

/** Chosen at the same time, and not looked at until the publication was done. */
export const untouchedQueries: QuerySet = {
  stems: ['jongere', 'opgevangen', 'rechters', 'betaling', 'schuld', 'vertrouwt', 'bank'],
  compounds: ['tolk', 'meldpunt', 'mensenhandelzaak', 'zorg', 'bed', 'drugshandel', 'uitbuitingssituatie'],
  synonyms: [
    'overlever',
    'grooming',
    'geheim adres',
    'witwassen',
    'seizoenarbeiders in de kassen',
    'justitie',
  ],
}

export const queriesOf = ({ stems, compounds, synonyms }: QuerySet): readonly string[] => [
  ...stems,
  ...compounds,
  ...synonyms,
]
