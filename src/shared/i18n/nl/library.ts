/** Bibliotheek: editions and sections, the list of statements, and an empty start. */
export const library = {
  outline: 'Inhoud',
  edition: 'Editie',
  chooseEdition: 'Kies een editie',
  wholeEdition: 'Hele editie',
  statements: 'Uitspraken',
  statementCount_one: '{{count}} uitspraak',
  statementCount_other: '{{count}} uitspraken',
  details: 'Details',
  continued: 'Het begin van dit probleemgebied staat op een eerdere pagina.',
  page: 'p. {{page}}',
  emptyTitle: 'Uw kennisbank is nog leeg',
  emptyText:
    'Hier komen de edities van een programma, met hun hoofdstukken, probleemgebieden en uitspraken. Begin met het voorbeeld of met een eigen tekst.',
  openSample: 'Open de voorbeeldbloemlezing',
  openingSample: 'Voorbeeld wordt geopend…',
  import: 'Importeren…',
  noStatementsTitle: 'Hier staan nog geen uitspraken',
  noStatementsText: 'Kies een ander probleemgebied, of importeer een tekst.',
  noSelectionTitle: 'Geen uitspraak gekozen',
  noSelectionText: 'Kies een uitspraak in de lijst om haar tekst, bron en verwijzingen te zien.',
} as const
