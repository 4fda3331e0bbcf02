/** Errors: what happened, what was kept, what to do. Keys are the codes, then their reasons. */
export const errors = {
  NOT_FOUND: '{{entity}} bestaat niet meer. Er is niets gewijzigd. Kies iets anders in de lijst.',
  CONFLICT:
    'Deze uitspraak is intussen elders gewijzigd. Uw tekst is bewaard. Vergelijk beide teksten en kies er een.',
  EDITION_FINAL:
    'Deze editie is definitief; tekst en volgorde liggen vast. Er is niets gewijzigd. Heropen de editie om haar te wijzigen.',
  READ_ONLY: {
    'in-use':
      'De kennisbank is geopend door een ander venster van Bloemlezing en is hier alleen te lezen. Er is niets gewijzigd. Sluit het andere programma en open de kennisbank opnieuw.',
    'read-only-disk':
      'De kennisbank staat op een schijf die niet beschreven kan worden. Er is niets gewijzigd. Kopieer het bestand naar een map waarin u mag schrijven.',
  },
  BAD_INPUT: {
    empty: '{{file}} is leeg. Er is niets geïmporteerd. Kies een ander bestand.',
    'not-text':
      '{{file}} bevat geen leesbare tekst. Er is niets geïmporteerd. Sla het op als gewone tekst en probeer het opnieuw.',
    'not-json':
      '{{file}} is geen geldig JSON-bestand. Er is niets geïmporteerd. Exporteer de editie opnieuw en probeer het nog eens.',
    'wrong-format':
      '{{file}} is geen editie van Bloemlezing. Er is niets geïmporteerd. Kies een bestand dat uit Bloemlezing is geëxporteerd.',
    'newer-version':
      '{{file}} komt uit een nieuwere versie van Bloemlezing. Er is niets geïmporteerd. Werk Bloemlezing bij en probeer het opnieuw.',
    'no-statements':
      'In {{file}} zijn geen uitspraken gevonden. Er is niets geïmporteerd. Controleer of het de juiste tekst is.',
    'repeated-id':
      'In {{file}} komt het kenmerk {{detail}} twee keer voor met een eigen tekst. Er is niets geïmporteerd. Geef de tweede een ander kenmerk.',
    'unknown-reference':
      '{{file}} verwijst naar iets dat er niet in staat. Er is niets geïmporteerd. Herstel het bestand en probeer het opnieuw.',
    'unsupported-format':
      'Dit soort bestand kan Bloemlezing nog niet lezen: {{file}}. Er is niets geïmporteerd. Sla het op als tekst (.txt) en probeer het opnieuw.',
    'not-returned':
      '{{file}} is geen hoofdstuk dat uit Bloemlezing komt, of de kenmerken ervan zijn verwijderd. Er is niets gewijzigd. Kies een .docx of .odt die uit Bloemlezing is geëxporteerd.',
    'unknown-edition':
      '{{file}} hoort bij editie {{detail}}, die niet in deze kennisbank staat. Er is niets gewijzigd. Open de kennisbank waaruit het is geëxporteerd.',
    'other-programme':
      '{{file}} hoort bij een andere kennisbank: van {{detail}} staat hier niets. Er is niets gewijzigd. Open de kennisbank waaruit het is geëxporteerd.',
    encrypted:
      '{{file}} is beveiligd met een wachtwoord. Er is niets gewijzigd. Sla het op zonder wachtwoord en probeer het opnieuw.',
    damaged:
      '{{file}} is beschadigd of onveilig en kan niet gelezen worden. Er is niets gewijzigd. Vraag de afzender het bestand opnieuw op te slaan en te sturen.',
    oversized:
      '{{file}} is te groot om veilig te lezen. Er is niets gewijzigd. Haal grote afbeeldingen eruit of exporteer minder hoofdstukken, en probeer het opnieuw.',
    'template-not-word':
      '{{file}} is geen Word-bestand (.docx of .dotx). Er is niets geëxporteerd. Open het in Word, sla het op als sjabloon (.dotx) en probeer het opnieuw.',
    'template-damaged':
      'Het sjabloon {{file}} is beschadigd. Er is niets geëxporteerd. Open het in Word, sla het opnieuw op en probeer het nog eens.',
    'template-encrypted':
      'Het sjabloon {{file}} is beveiligd met een wachtwoord. Er is niets geëxporteerd. Sla het op zonder wachtwoord en probeer het opnieuw.',
    'template-unsafe':
      'Het sjabloon {{file}} is groter of ingewikkelder dan een sjabloon ooit is en wordt niet geopend. Er is niets geëxporteerd. Kies een ander sjabloon.',
  },
  ALREADY_EXISTS: '{{entity}} {{id}} bestaat al. Er is niets gewijzigd. Kies een ander kenmerk.',
  BAD_TARGET: {
    itself: 'Dit kan niet met zichzelf. Er is niets gewijzigd. Kies een ander onderdeel.',
    'below-itself':
      'Een onderdeel kan niet in zichzelf staan. Er is niets gewijzigd. Kies een andere plaats.',
    'other-edition':
      'Dit kan alleen binnen dezelfde editie. Er is niets gewijzigd. Kies een plaats in deze editie.',
    'other-programme':
      'Dit kan alleen binnen hetzelfde programma. Er is niets gewijzigd. Kies iets uit dit programma.',
    'last-place':
      'Dit is de enige plaats van de uitspraak. Er is niets gewijzigd. Zet de uitspraak in de prullenbak als u haar weg wilt halen.',
    'not-in-bin':
      'Alleen wat in de prullenbak staat, kan definitief verwijderd worden. Er is niets gewijzigd.',
    'in-bin': 'Deze uitspraak staat in de prullenbak. Er is niets gewijzigd. Zet haar eerst terug.',
  },
  NOT_SAVED: {
    held: '{{file}} is niet opgeslagen: het is beveiligd of open in een ander programma. Wat er stond, is bewaard. Sluit het, of kies een andere naam.',
    full: '{{file}} is niet opgeslagen: de schijf is vol. Wat er stond, is bewaard. Maak ruimte vrij, of kies een andere schijf.',
    other:
      '{{file}} is niet opgeslagen: in deze map kan niet worden geschreven. Wat er stond, is bewaard. Kies een andere map.',
  },
  UNDO_REFUSED: {
    nothing: 'Er is niets om ongedaan te maken.',
    'changed-since':
      'Dit kan niet meer ongedaan gemaakt worden: de tekst is daarna opnieuw gewijzigd. Er is niets gewijzigd.',
    'edition-final':
      'Dit kan niet ongedaan gemaakt worden: de editie is definitief. Er is niets gewijzigd. Heropen eerst de editie.',
  },
  DISK_FULL:
    'De schijf is vol. Deze handeling is niet opgeslagen; wat er al stond, is bewaard. Maak ruimte vrij en probeer het opnieuw.',
  TOO_LONG:
    'Dit document heeft meer dan {{most}} pagina’s; meer laat het voorbeeld niet zien. Exporteren kan wel. Kies een hoofdstuk om een voorbeeld te zien.',
  UNAVAILABLE: {
    pdf: 'Bloemlezing kan op deze computer geen pdf en geen voorbeeld van pagina’s maken: het onderdeel daarvoor ontbreekt. Er is niets geschreven. Kies Word, OpenDocument of een webpagina, of installeer Bloemlezing opnieuw.',
  },
  CANCELLED: 'Geannuleerd. Er is niets gewijzigd.',
  INTERNAL:
    'Er ging iets mis in Bloemlezing. Wat al opgeslagen was, is bewaard. Probeer het opnieuw; vermeld bij een melding kenmerk {{reference}}.',
  UNKNOWN_PROCEDURE:
    'Dit venster en de kennisbank zijn van verschillende versies. Er is niets gewijzigd. Sluit Bloemlezing en start het opnieuw.',
  INVALID_INPUT: 'De kennisbank begreep de opdracht niet. Er is niets gewijzigd. Laad het venster opnieuw.',
  TOO_LARGE:
    'Dit is te groot om in één keer te verwerken. Er is niets gewijzigd. Verdeel het over kleinere bestanden.',
  DISCONNECTED:
    'De verbinding met de kennisbank is verbroken. Uw tekst is bewaard in dit venster. Wacht tot de verbinding terug is en probeer het opnieuw.',
  DEADLINE:
    'De kennisbank gaf niet op tijd antwoord. Uw tekst is bewaard in dit venster. Probeer het opnieuw.',
  thisFile: 'Dit bestand',
} as const
