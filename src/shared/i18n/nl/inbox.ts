/** Postvak. */
export const inbox = {
  title: 'Postvak',
  waiting_one: '{{count}} uitspraak wacht op een plaats',
  waiting_other: '{{count}} uitspraken wachten op een plaats',
  emptyTitle: 'Het postvak is leeg',
  emptyText: 'Hier komen uitspraken die zijn ingenomen maar nog geen plaats in een editie hebben.',
  import: 'Importeren…',
  from: 'onder ‘{{heading}}’',
  placeTitle_one: '{{count}} uitspraak een plaats geven',
  placeTitle_other: '{{count}} uitspraken een plaats geven',
  placeIn: 'Probleemgebied',
  placeHelp: 'Typ een nummer of een woord uit de titel.',
  placeMissing: 'Kies een probleemgebied.',
  placeSubmit: 'Zet daar',
  noDraft: 'Er is geen editie in concept. Maak in de Bibliotheek eerst een editie of heropen er een.',
} as const
