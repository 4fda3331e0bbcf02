import type { Like } from '../like.ts'
import type { settings as nl } from '../nl/settings.ts'

export const settings: Like<typeof nl> = {
  title: 'Settings',
  language: 'Language',
  languages: { nl: 'Nederlands', en: 'English' },
  theme: 'Theme',
  themes: { system: 'Follow the system', light: 'Light', dark: 'Dark' },
  density: 'Density',
  densities: { compact: 'Compact', ruim: 'Spacious' },
  densityHelp: 'Compact shows more lines, spacious gives larger buttons and more room.',
  you: 'You',
  author: 'Author name',
  authorHelp: 'Your changes and notes carry this name. To begin with it is the name of your account.',
  authorSaved: 'You are now writing as {{name}}.',
  look: 'Appearance',
  keys: 'Keys',
  letterKeys: 'Single-letter keys',
  letterKeysStates: { on: 'On', off: 'Off' },
  letterKeysHelp:
    'Keys of one character, such as J, K, X and ?. Switch them off if speech input or unsteady hands press them by accident.',
  showKeys: 'All keyboard shortcuts',
  searching: 'Searching',
  searchesHelp_one: '{{count}} earlier search is remembered on this computer.',
  searchesHelp_other: '{{count}} earlier searches are remembered on this computer.',
  searchesForgotten: 'The earlier searches have been cleared.',
  knowledgeBase: 'Knowledge base',
  file: 'File',
  reveal: 'Show in folder',
  placeInBrowser:
    'In a browser only the name is known. The command that opened the knowledge base shows the folder.',
  copies: 'Safety copies',
  copiesHelp:
    'Bloemlezing makes them automatically, in the folder beside the knowledge base. Open a copy to go back to it.',
  copyNow: 'Make a safety copy now',
  copyMade: 'Safety copy made and verified.',
  copyMadeSmaller: 'Safety copy made. It is much smaller than the one before; check that nothing is missing.',
  noCopies: 'There is no safety copy yet.',
  copyName: 'Name',
  copyAt: 'Made',
  copySize: 'Size',
}
