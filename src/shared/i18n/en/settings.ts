import type { Like } from '../like.ts'
import type { settings as nl } from '../nl/settings.ts'

export const settings: Like<typeof nl> = {
  title: 'Settings',
  language: 'Language',
  languages: { nl: 'Nederlands', en: 'English' },
  theme: 'Theme',
  themes: { system: 'Same as the system', light: 'Light', dark: 'Dark' },
  density: 'Density',
  densities: { compact: 'Compact', ruim: 'Spacious' },
  densityHelp: 'Compact shows more lines, spacious gives larger buttons and more air.',
  you: 'You',
  author: 'Name of the author',
  authorHelp: 'Your changes and notes bear this name. At first it is the name of your account.',
  authorSaved: 'You now write as {{name}}.',
  look: 'Appearance',
  keys: 'Keys',
  letterKeys: 'Single letter keys',
  letterKeysStates: { on: 'On', off: 'Off' },
  letterKeysHelp:
    'Keys of one character, such as J, K, X and ?. Switch them off when speech input or trembling hands press them unawares.',
  showKeys: 'All keyboard shortcuts',
  searching: 'Searching',
  searchesHelp_one: '{{count}} earlier search is remembered on this computer.',
  searchesHelp_other: '{{count}} earlier searches are remembered on this computer.',
  searchesForgotten: 'The earlier searches are cleared.',
  knowledgeBase: 'Knowledge base',
  file: 'File',
  reveal: 'Show in folder',
  placeInBrowser:
    'In a browser only the name is known. The folder stands with the command that opened the knowledge base.',
  copies: 'Safety copies',
  copiesHelp:
    'Bloemlezing makes them by itself, in the folder beside the knowledge base. Open a copy to go back to it.',
  copyNow: 'Make a safety copy now',
  copyMade: 'Safety copy made and verified.',
  copyMadeSmaller: 'Safety copy made. It is much smaller than the one before; check that nothing is missing.',
  noCopies: 'There is no safety copy yet.',
  copyName: 'Name',
  copyAt: 'Made',
  copySize: 'Size',
}
