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
}
