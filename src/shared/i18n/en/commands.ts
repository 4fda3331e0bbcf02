import type { Like } from '../like.ts'
import type { commands as nl } from '../nl/commands.ts'

export const commands: Like<typeof nl> = {
  name: {
    'edit-statement': 'change to statement {{place}}',
    'edit-statement-unplaced': 'change to a statement in the inbox',
    'import-edition': 'import of edition {{title}}',
    'take-in_one': 'intake of {{count}} statement from {{source}}',
    'take-in_other': 'intake of {{count}} statements from {{source}}',
    'import-tags_one': 'import of {{count}} tag',
    'import-tags_other': 'import of {{count}} tags',
  },
  undo: 'Undo',
  undoNamed: 'Undo: {{name}}',
  nothingToUndo: 'There is nothing to undo',
  redo: 'Redo',
  redoNamed: 'Redo: {{name}}',
  nothingToRedo: 'There is nothing to redo',
  undone: '{{name}} undone',
  redone: '{{name}} redone',
}
