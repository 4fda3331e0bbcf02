/** Moving focus between the panes of the window. */
export { cyclePane, focusPane, isTypingIn } from '../focus/index.ts'
export { useSideFolding, type SideFolding } from './use-side-folding.tsx'
export { useTop, type ListTop } from './use-top.ts'
export { useSplit, type Split } from './use-split.ts'
