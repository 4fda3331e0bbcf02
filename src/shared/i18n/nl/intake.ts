/** Importeren: picking a file, looking over what was found in it, and taking it in. */
export const intake = {
  title: 'Importeren',
  pick: 'Kies een bestand…',
  dropHere: 'Sleep een bestand hierheen',
  dropHint:
    'Of plak tekst met Ctrl V. Bloemlezing leest gewone tekst (.txt), edities in het eigen formaat (.json) en hoofdstukken die hier als Word of OpenDocument zijn gemaakt en bewerkt terugkomen (.docx, .odt). Er wordt niets opgeslagen voordat u iets overneemt.',
  /** The name of pasted text as a source; it ends as a file of plain text does. */
  pastedName: 'Geplakte tekst {{at}}.txt',
  onlyOne: 'U kunt één bestand tegelijk importeren. {{file}} wordt gelezen.',
  reviewFirst: 'Rond eerst af wat u nu nakijkt, of sluit het. Het nieuwe is niet gelezen.',
  reading: '{{file}} wordt gelezen',
  cancel: 'Annuleren',
  cancelled: 'Import geannuleerd. Er is niets opgeslagen.',
  found_one: '{{count}} uitspraak',
  found_other: '{{count}} uitspraken',
  areas_one: 'in {{count}} onderdeel',
  areas_other: 'in {{count}} onderdelen',
  uncertainCount_one: '{{count}} nog na te kijken',
  uncertainCount_other: '{{count}} nog na te kijken',
  rejectedCount_one: '{{count}} terzijde gelegd',
  rejectedCount_other: '{{count}} terzijde gelegd',
  warning: {
    'section-continued': 'Het begin van het eerste probleemgebied staat op een eerdere pagina.',
    'columns-guessed':
      'De kolommen op pagina {{page}} liepen door elkaar en zijn zo goed mogelijk gescheiden.',
    'columns-skipped': 'De kolommen op pagina {{page}} konden niet gescheiden worden.',
    'heading-number-skipped': 'In de nummering van de koppen ontbreekt iets: na {{after}} volgt {{found}}.',
  },
  storing: 'Bezig met opslaan…',
  storedInEdition_one:
    '{{count}} uitspraak in editie {{edition}} gezet. Met Ctrl Z maakt u de import ongedaan.',
  storedInEdition_other:
    '{{count}} uitspraken in editie {{edition}} gezet. Met Ctrl Z maakt u de import ongedaan.',
  storedInInbox_one: '{{count}} uitspraak in het postvak gezet. Met Ctrl Z maakt u de import ongedaan.',
  storedInInbox_other: '{{count}} uitspraken in het postvak gezet. Met Ctrl Z maakt u de import ongedaan.',
  known: {
    title: 'Dit bestand is al eens geïmporteerd',
    text_one:
      'Uit hetzelfde bestand staat al {{count}} uitspraak in deze kennisbank. Er is nu nog niets opgeslagen.',
    text_other:
      'Uit hetzelfde bestand staan al {{count}} uitspraken in deze kennisbank. Er is nu nog niets opgeslagen.',
    goOn: 'Toch nakijken',
  },
  edition: {
    title: 'Editie in dit bestand',
    id: 'Kenmerk',
    name: 'Titel',
    year: 'Jaar',
    programme: 'Programma',
    sections: 'Onderdelen',
    statements: 'Uitspraken',
    none: 'niet vermeld',
    takeIn: 'Neem de editie op',
    exists:
      'De editie {{edition}} bestaat al in deze kennisbank en blijft ongewijzigd. Kies een ander kenmerk.',
  },
} as const
