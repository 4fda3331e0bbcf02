import type { Like } from '../like.ts'
import type { shortcuts as nl } from '../nl/shortcuts.ts'

export const shortcuts: Like<typeof nl> = {
  title: 'Keyboard shortcuts',
  everywhere: 'Everywhere',
  inList: 'In a list',
  inText: 'In a text',
  inReview: 'While reviewing an import',
  inReturned: 'In a returned chapter',
  search: 'Search everything',
  undo: 'Undo',
  redo: 'Redo',
  import: 'Import',
  views: 'Go to a view',
  panes: 'Next or previous pane',
  overview: 'This overview',
  move: 'Next or previous statement',
  ends: 'First or last statement',
  open: 'Open statement',
  save: 'Save now',
  leave: 'Back to the list',
  or: 'or',
  space: 'Space',
  inTree: 'In the outline and other trees',
  select: 'Select',
  selectAll: 'Select all',
  lettersOff: 'Single-letter keys are switched off in Settings; keys of one character do nothing.',
}
