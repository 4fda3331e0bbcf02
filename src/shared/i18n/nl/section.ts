/** One chapter or problem area with all that hangs on it. */
export const section = {
  heading: { chapter: 'Hoofdstuk {{number}}', 'problem-area': 'Probleemgebied {{number}}' },
  title: 'Titel',
  continued: 'Dit is het vervolg van een onderdeel dat op een eerdere pagina begon. Geef het een titel.',
  holds: 'Inhoud',
  ofItsOwn_one: '{{count}} rechtstreeks',
  ofItsOwn_other: '{{count}} rechtstreeks',
  number: 'Nummer',
  noNumber: 'geen',
  fixedNumber: 'vast nummer',
  renumber: 'Hernummeren…',
  renumberTitle: 'Hele editie hernummeren?',
  renumberText:
    'Elk hoofdstuk en elk probleemgebied krijgt het nummer van zijn plaats. Vaste nummers uit een import vervallen. U kunt dit ongedaan maken.',
  renumberConfirm: 'Hernummeren',
  introduction: 'Inleiding',
  more: 'Gegevens bij het onderdeel',
} as const
