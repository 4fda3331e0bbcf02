/** The rules of focus: round the panes, and never into nothing. */
export { createFocusKeeper, type FocusKeeper } from './focus-keeper.ts'
export { selectSearched } from './search-box.ts'
export { cyclePane, focusPane, isTypingIn } from './pane-focus.ts'
