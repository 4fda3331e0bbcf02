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
  goToUnsaved: 'Ga naar wat niet is opgeslagen',
  readOnly: 'Alleen lezen',
  navigation: 'Onderdelen',
  upkeep: 'Beheer',
  view: {
    library: 'Bibliotheek',
    search: 'Zoeken',
    inbox: 'Postvak',
    intake: 'Importeren',
    publishing: 'Publiceren',
    tags: 'Labels',
    stakeholders: 'Belanghebbenden',
    sources: 'Bronnen',
    bin: 'Prullenbak',
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
  partFailed:
    'Dit onderdeel is niet geladen. Wat u typte, is er nog. Probeer het opnieuw; helpt dat niet, laad dan het venster opnieuw.',
  copyDetails: 'Bijzonderheden kopiëren',
  detailsCopied: 'Bijzonderheden gekopieerd',
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
    restartingServed:
      'De kennisbank is niet bereikbaar. Start bloemlezing serve opnieuw; uw tekst blijft hier staan.',
    failedServed:
      'De kennisbank is niet bereikbaar. Wat u typte staat nog in dit venster. Open het adres dat bloemlezing serve toont.',
    restart: 'Kennisbank opnieuw starten',
  },
  notices: 'Meldingen',
  restore: 'Terugzetten',
  kept: {
    title: 'Bewaarde tekst',
    help: 'Waar deze tekst bij hoorde, is er niet meer. Kopieer wat u nodig hebt. Komt het onderdeel of de uitspraak terug, dan wordt de tekst alsnog opgeslagen.',
    noneTitle: 'Er is niets meer te bewaren',
    none: 'Alles wat u typte is opgeslagen of losgelaten.',
    statement: 'Uitspraak die elders verwijderd is',
    section: 'Inleiding van een onderdeel dat elders verwijderd is',
    note: 'Opmerking die nog niet toegevoegd is',
    gone: {
      statement:
        'De uitspraak waarin u typte, is elders verwijderd. Uw tekst is in dit venster bewaard. Kopieer haar als u haar nodig hebt.',
      section:
        'Het onderdeel waarin u typte, is elders verwijderd. Uw inleiding is in dit venster bewaard. Kopieer haar als u haar nodig hebt.',
    },
    show: 'Bewaarde tekst tonen',
    copy: 'Kopiëren',
    copied: 'Tekst gekopieerd',
    drop: 'Loslaten',
  },
} as const
