/** View state: what belongs to this window and not to the knowledge base. */
export { notify, type Notice, type Notices } from './notices.ts'
export {
  choose,
  goTo,
  goToEdition,
  goToSection,
  panes,
  parsePlace,
  views,
  type Choice,
  type ListView,
  type PaneName,
  type Place,
  type View,
} from './place.ts'
export {
  densities,
  parsePreferences,
  themes,
  type Density,
  type Preferences,
  type Theme,
} from './preferences.ts'
export { createRememberedStore, createStore, useStore, type Memory, type Store } from './store.ts'
