/** De opdrachtregel. */
export const cli = {
  usage: `Gebruik: bloemlezing OPDRACHT [--db BESTAND] …

  import BESTAND… [--edition ID] [--format SOORT] [--accept] [--dry-run] [--json]
                                  leest materiaal en stelt uitspraken voor
  editions [--json]               de edities met hun aantallen
  show EDITIE [--section 2.2] [--json]
                                  een editie, of een deel ervan
  export EDITIE [--section 2] [--profile NAAM] [--template SJABLOON.dotx] -o BESTAND.(docx|odt|pdf|html|zip|md|csv|json)
                                  publiceert een editie, of een deel ervan; profielen: Kamerbrief bijlage,
                                  Intern werkdocument (zo zonder --profile), Citaten met bron, of een bewaard profiel;
                                  html is één bestand, zip dezelfde webpagina als map; een sjabloon is voor docx
  search ZOEKVRAAG [--edition ID] [--limit 20] [--json]
                                  zoekt in alle uitspraken: woorden, "precies zo", begin*, EN OF NIET -woord ( ),
                                  label: editie: probleemgebied: organisatie: bron: soort: jaar: zonder: zoals:
  tags [import BESTAND | export -o BESTAND] [--json]
                                  de labels, in en uit
  check                           controleert de kennisbank
  backup -o BESTAND               maakt een gecontroleerde reservekopie
  restore BESTAND                 zet een reservekopie terug
  serve [--port 0]                Bloemlezing in de browser op deze computer

Zonder --db wordt uw eigen kennisbank gebruikt. --help toont dit overzicht, --version de versie.`,
  unknownCommand: 'Deze opdracht bestaat niet: {{command}}. Zie bloemlezing --help.',
  laterCommand: 'De opdracht {{command}} komt in een volgende versie van Bloemlezing. Er is niets gewijzigd.',
  templateOnlyWord: '--template is alleen voor een bestand .docx',
  templateNotRead:
    'Het sjabloon {{file}} kan niet worden gelezen. Er is niets geschreven. Controleer de naam en uw toegang.',
  interrupted: 'Afgebroken. Er is niets geschreven.',
  unknownOutput: '{{file}} eindigt niet op een soort die geschreven kan worden ({{formats}})',
  unknownProfile: '{{what}} is geen profiel; kies uit: {{profiles}}',
  writing: '{{file}} wordt gemaakt: {{percent}}',
  exported: 'Editie {{edition}} geschreven naar {{file}}.',
  wrongUsage: 'Zo werkt deze opdracht niet: {{detail}}. Zie bloemlezing --help.',
  missing: 'er ontbreekt {{what}}',
  tooMany: 'er staat iets te veel: {{what}}',
  unknownOption: 'deze optie bestaat hier niet: {{what}}',
  missingValue: 'achter {{what}} ontbreekt een waarde',
  notANumber: '{{what}} is geen geldig getal',
  badEditionId: '{{what}} kan geen kenmerk van een editie zijn; het heeft 1 tot 200 tekens',
  queryTooLong: 'de zoekvraag is langer dan {{most}} tekens',
  ownFile: '{{file}} is de kennisbank zelf',
  readOnly: {
    'in-use': 'De kennisbank is ook elders geopend en is hier alleen gelezen.',
    'read-only-disk':
      'De kennisbank staat op een schijf die niet beschreven kan worden en is alleen gelezen.',
  },
  servesReadOnly: {
    'in-use': 'Alleen lezen: de kennisbank is ook elders geopend.',
    'read-only-disk': 'Alleen lezen: de kennisbank staat op een schijf die niet beschreven kan worden.',
  },
  unknownFormat: '{{what}} is geen bekende soort bestand',
  needsNode: 'Bloemlezing heeft Node 22 of nieuwer nodig; dit is {{version}}. Start het met npx bloemlezing.',
  notRead: '{{file}} kan niet worden gelezen. Er is niets geïmporteerd. Controleer de naam en uw toegang.',
  copyFailed:
    'De reservekopie {{file}} klopte niet en is niet geplaatst. Wat er stond, is bewaard. Probeer een andere schijf.',
  failed: 'Er ging iets mis: {{detail}}. Wat al opgeslagen was, is bewaard.',
  editionUnknown: 'De editie {{id}} staat niet in deze kennisbank. Zie bloemlezing editions.',
  sectionUnknown: 'Het deel {{id}} staat niet in deze editie. Zie bloemlezing show.',
  editionIgnored:
    '--edition telt alleen mee met --accept of bij een editie in JSON; de uitspraken komen in het postvak.',
  reading: '{{file}} wordt gelezen: {{percent}}',
  statements: { one: '{{count}} uitspraak', other: '{{count}} uitspraken' },
  areas: { one: '{{count}} probleemgebied', other: '{{count}} probleemgebieden' },
  parts: { one: '{{count}} onderdeel', other: '{{count}} onderdelen' },
  imported: '{{file}}: {{statements}} in {{sections}}; {{place}}.',
  placeDryRun: 'niets opgeslagen',
  placeInbox: 'in het postvak gezet',
  placeEdition: 'in editie {{edition}} gezet',
  unnamed: '(zonder titel)',
  continued: '(vervolg vorige pagina)',
  noEditions: 'Deze kennisbank heeft nog geen edities.',
  edition: '{{id}}  {{title}} ({{status}}): {{statements}} in {{sections}}',
  indexing: 'De index wordt opgebouwd…',
  found: '{{statements}} gevonden voor {{reading}}',
  foundPartly: 'Daaronder {{statements}} met de meeste van deze woorden.',
  inbox: 'postvak',
  tagsImported: '{{count}} labels uit {{file}} overgenomen.',
  tagsExported: '{{count}} labels geschreven naar {{file}}.',
  checkFine: 'De kennisbank is in orde.',
  checkDamaged:
    'De kennisbank {{file}} is beschadigd. Er is niets gewijzigd. Zet een reservekopie terug met bloemlezing restore.',
  otherFile:
    '{{file}} is een ander soort bestand en is niet overschreven. Kies een andere naam voor de reservekopie.',
  damaged:
    'De kennisbank is beschadigd. Er is niets gewijzigd. Zet een reservekopie terug met bloemlezing restore.',
  damage: {
    'damaged-pages': 'beschadigde bladzijden: {{count}} ({{detail}})',
    'missing-parent': '{{count}} rijen van {{table}} verwijzen naar een ontbrekende rij van {{parent}}',
    'index-out-of-step': 'de zoekindex kent {{indexed}} van de {{statements}} uitspraken',
    'broken-rule': '{{kind}}: {{count}}',
  },
  backedUp: 'Gecontroleerde reservekopie geschreven naar {{file}}.',
  restored: '{{file}} is teruggezet.',
  restoredKept: 'De kennisbank van daarvoor staat in {{file}}.',
  portInUse: 'Deze poort is bezet. Kies een andere poort, of laat --port weg.',
  notBuilt: 'De vensters van Bloemlezing zijn nog niet gebouwd. Start eenmaal met npm start.',
  stop: 'Stop met Ctrl+C.',
  served: {
    refused: 'Een verzoek is geweigerd ({{status}}): {{reason}}.',
    refusal: {
      'fetch site': 'het komt van een andere website',
      host: 'het is aan een andere computer gericht',
      method: 'dit soort verzoek kan hier niet',
      'no session': 'de browser is hier niet aangemeld',
      'no socket here': 'op dit adres is geen verbinding',
      origin: 'het komt van een andere website',
      'origin missing': 'het zegt niet van welke pagina het komt',
      path: 'dit adres bestaat niet',
      token: 'het adres is niet meer geldig',
      'window id': 'het venster noemt zich niet',
    },
    cutOff: 'Een venster is afgesloten: {{reason}}.',
    cut: {
      malformed: 'het stuurde een bericht dat niet te lezen is',
      'too-large': 'het stuurde een te groot bericht',
      flooded: 'het stuurde te veel berichten achter elkaar',
      protocol: 'het is van een andere versie',
    },
    failed: 'Een verzoek is mislukt ({{error}}).',
    sessionsNotKept:
      'De aanmeldingen konden niet bewaard worden. Na een herstart vinden open vensters deze kennisbank niet terug.',
  },
} as const
