/** The frame round every view: top bar, navigation, status bar, banners, shortcuts. */
export const shell = {
  appName: 'Bloemlezing',
  skipToContent: 'Naar de inhoud',
  topBar: 'Bovenbalk',
  mainMenu: 'Menu van Bloemlezing',
  programme: 'Programma',
  chooseProgramme: 'Kies een programma',
  noProgramme: 'Nog geen programma',
  searchEverything: 'Zoeken in alles…',
  clearSearch: 'Zoekopdracht wissen',
  saved: 'opgeslagen',
  saving: 'bezig met opslaan',
  unsaved: 'niet opgeslagen',
  readOnly: 'alleen lezen',
  navigation: 'Onderdelen',
  view: {
    library: 'Bibliotheek',
    search: 'Zoeken',
    inbox: 'Postvak',
    intake: 'Importeren',
    settings: 'Instellingen',
  },
  inboxCount_one: 'Postvak, {{count}} uitspraak',
  inboxCount_other: 'Postvak, {{count}} uitspraken',
  statusBar: 'Statusbalk',
  closeMessage: 'Bericht sluiten',
  resizePane: 'Breedte van {{pane}}',
  showPane: '{{pane}} tonen',
  hidePane: '{{pane}} verbergen',
  openSample: 'Voorbeeldbloemlezing openen',
  import: 'Importeren…',
  newWindow: 'Nieuw venster',
  settings: 'Instellingen',
  shortcuts: 'Sneltoetsen',
  close: 'Sluiten',
  retry: 'Opnieuw proberen',
  copyDetails: 'Details kopiëren',
  detailsCopied: 'Details gekopieerd',
  loading: 'Bezig met laden',
  banner: {
    readOnly: {
      'in-use':
        'Alleen lezen: deze kennisbank is geopend door een ander programma. Sluit dat en open haar opnieuw om te wijzigen.',
      'read-only-disk':
        'Alleen lezen: de schijf kan niet beschreven worden. Kopieer de kennisbank naar een andere map om te wijzigen.',
    },
    restarting:
      'De kennisbank is even weg. Wat u typt blijft in dit venster bewaard; de verbinding wordt hersteld.',
    failed:
      'De kennisbank is niet bereikbaar. Wat u typte is in dit venster bewaard. Start Bloemlezing opnieuw om het op te slaan.',
    restart: 'Kennisbank opnieuw starten',
  },
} as const
