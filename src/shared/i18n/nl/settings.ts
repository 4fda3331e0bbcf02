/** Instellingen. */
export const settings = {
  title: 'Instellingen',
  language: 'Taal',
  languages: { nl: 'Nederlands', en: 'English' },
  theme: 'Thema',
  themes: { system: 'Zoals het systeem', light: 'Licht', dark: 'Donker' },
  density: 'Dichtheid',
  densities: { compact: 'Compact', ruim: 'Ruim' },
  densityHelp: 'Compact toont meer regels, ruim geeft grotere knoppen en meer lucht.',
  you: 'U',
  author: 'Naam van de auteur',
  authorHelp:
    'Onder deze naam staan uw wijzigingen en opmerkingen. De eerste keer is dat de naam van uw account.',
  authorSaved: 'U schrijft nu als {{name}}.',
  look: 'Beeld',
  keys: 'Toetsen',
  letterKeys: 'Losse lettertoetsen',
  letterKeysStates: { on: 'Aan', off: 'Uit' },
  letterKeysHelp:
    'Toetsen van één teken, zoals J, K, X en ?. Zet ze uit als spraakinvoer of trillende handen ze per ongeluk indrukken.',
  showKeys: 'Alle sneltoetsen',
  knowledgeBase: 'Kennisbank',
  file: 'Bestand',
  reveal: 'In map tonen',
  placeInBrowser:
    'In de browser is alleen de naam bekend. De map staat bij de opdracht waarmee de kennisbank is geopend.',
  copies: 'Reservekopieën',
  copiesHelp:
    'Bloemlezing maakt ze vanzelf, in de map naast de kennisbank. Terugzetten doet u door een kopie te openen.',
  copyNow: 'Maak nu een reservekopie',
  copyMade: 'Reservekopie gemaakt en nagekeken.',
  copyMadeSmaller: 'Reservekopie gemaakt. Zij is veel kleiner dan de vorige; kijk na of er niets ontbreekt.',
  noCopies: 'Er is nog geen reservekopie.',
  copyName: 'Naam',
  copyAt: 'Gemaakt',
  copySize: 'Grootte',
} as const
