/** View state: what belongs to this window and not to the knowledge base. */
export { firstSteps, parseChecklist, stepOf, take, type Checklist, type FirstStep } from './checklist.ts'
export { dismiss, nothingTold, notify, type Notice, type Notices, type Offer, type Told } from './notices.ts'
export {
  choose,
  chooseEntry,
  goTo,
  goToEdition,
  goToSearch,
  goToSection,
  groupings,
  mainPane,
  panes,
  scrollTo,
  sorts,
  parsePlace,
  views,
  type Choice,
  type Grouping,
  type ListView,
  type PaneName,
  type Place,
  type RegisterView,
  type Sort,
  type View,
} from './place.ts'
export {
  densities,
  letterKeys,
  parsePreferences,
  themes,
  type Density,
  type LetterKeys,
  type Preferences,
  type Theme,
} from './preferences.ts'
export {
  firstProfile,
  isProfileName,
  isSameManner,
  parsePublishing,
  partOf,
  subjects,
  withoutStatements,
  withPart,
  withProfile,
  type Publishing,
  type Subject,
  type Zoom,
} from './publishing.ts'
export { parseRecent, withRecent } from './recent.ts'
export type { Selections } from './selections.ts'
export { createRememberedStore, createStore, useStore, type Memory, type Store } from './store.ts'
