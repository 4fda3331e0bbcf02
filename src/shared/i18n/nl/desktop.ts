/** Native dialogs of the desktop. */
export const desktop = {
  fileKind: 'Kennisbank van Bloemlezing',
  openTitle: 'Kennisbank openen',
  newTitle: 'Nieuwe kennisbank',
  newName: 'Nieuwe kennisbank',
  saveTitle: 'Opslaan als',
  pick: {
    material: { title: 'Bestanden importeren', files: 'Teksten, edities en teruggekomen hoofdstukken' },
    tags: { title: 'Labels importeren', files: 'Lijsten met labels' },
    template: { title: 'Word-sjabloon kiezen', files: 'Word-documenten en -sjablonen' },
  },
  allFiles: 'Alle bestanden',
  exists: 'Er bestaat al een bestand {{file}}.',
  existsDetail: 'Er is niets overschreven. Kies een andere naam, of open de kennisbank met Openen….',
  notStarted: 'Bloemlezing kan niet starten.',
  notStartedDetail:
    'Wat opgeslagen was, is bewaard. Start uw computer opnieuw op en probeer het nog eens. Bijzonderheden staan in {{log}}.',
  notOpened: 'De kennisbank {{file}} kan niet worden geopend.',
  openAnother: 'Andere kennisbank openen',
  quit: 'Afsluiten',
  notOpenedDetail: {
    foreign:
      'Dit bestand is geen kennisbank van Bloemlezing. Er is niets aan gewijzigd. Kies een ander bestand.',
    newer:
      'Het komt uit een nieuwere versie van Bloemlezing. Er is niets aan gewijzigd. Werk Bloemlezing bij en open het opnieuw.',
    damaged:
      'Het bestand is beschadigd. Er is niets aan gewijzigd. Open de jongste reservekopie, uit de map met reservekopieën naast het bestand.',
    'missing-folder':
      'De map bestaat niet of is niet bereikbaar. Er is niets gewijzigd. Controleer de schijf of de verbinding en open het opnieuw.',
    'no-access':
      'U hebt geen toegang tot dit bestand. Er is niets gewijzigd. Vraag uw beheerder om toegang of kies een ander bestand.',
    'in-use':
      'Het is in gebruik door een ander programma. Er is niets gewijzigd. Sluit dat programma en open het opnieuw.',
    'disk-full': 'De schijf is vol. Wat opgeslagen was, is bewaard. Maak ruimte vrij en open het opnieuw.',
    system:
      'Er ging iets mis bij het openen. Wat opgeslagen was, is bewaard. Bijzonderheden staan in {{log}}.',
    gone: 'Het bestand is er niet meer. Er is niets gewijzigd. Controleer of het is verplaatst of dat de schijf is aangesloten.',
    stopped:
      'Het deel van Bloemlezing dat de kennisbank bewaart, stopte onverwacht. Wat opgeslagen was, is bewaard. Bijzonderheden staan in {{log}}.',
  },
  wouldLose: {
    text: {
      title: 'Niet alle tekst is opgeslagen.',
      detail:
        'Wat u het laatst typte, is nog niet bewaard. Ga terug om het te kopiëren of nog eens te proberen.',
      close: 'Sluiten zonder op te slaan',
    },
    review: {
      title: 'De import is nog niet overgenomen.',
      detail:
        'Wat u bij het nakijken veranderde, is nog niet bewaard en gaat verloren als u sluit. Ga terug om het over te nemen.',
      close: 'Sluiten zonder over te nemen',
    },
  },
  goBack: 'Terug naar het venster',
  pageGone: 'Dit venster is vastgelopen.',
  pageGoneDetail: 'Wat opgeslagen was, is bewaard. Laad het venster opnieuw om verder te gaan.',
  reload: 'Opnieuw laden',
  closeWindow: 'Venster sluiten',
  close: 'Sluiten',
  leaveApp: 'Deze verwijzing openen buiten Bloemlezing?',
  open: 'Openen',
  cancel: 'Annuleren',
  aboutDetail:
    'Versie {{version}}. Vrije software onder de EUPL 1.2. Bloemlezing werkt zonder netwerk; uw gegevens blijven op deze computer.',
} as const
