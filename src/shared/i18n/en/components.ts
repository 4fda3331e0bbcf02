/** What widgets say of themselves. */
import type { Like } from '../like.ts'
import type { components as source } from '../nl/components.ts'

export const components: Like<typeof source> = {
  cancel: 'Cancel',
  close: 'Close',
  busy: 'Working…',
  create: 'New: {{text}}',
  nothingFits: 'Nothing found',
  alsoCalled: 'also: {{name}}',
  chosen: 'Chosen: {{label}}',
  deselect: 'Clear selection',
  drag: 'Drag',
  dragNamed: 'Drag {{name}}',
  emptyGrid: 'No rows',
  notifications: 'Notifications',
  noNotifications: 'There are no notifications yet.',
  rename: 'New name',
}
