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
} as const
