/** The rules of focus: round the panes, and never into nothing. */
export { createFocusKeeper, type FocusKeeper } from './focus-keeper.ts'
export { cyclePane, focusPane, isTypingIn } from './pane-focus.ts'
