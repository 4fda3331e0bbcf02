import type { Like } from '../like.ts'
import type { registers as nl } from '../nl/registers.ts'

export const registers: Like<typeof nl> = {
  actions: 'Actions',
  actionsOf: 'Actions for {{name}}',
  clearFilter: 'Clear filter',
  nothingFitsTitle: 'Nothing found',
  nothingFitsText: 'No name matches this filter. Clear it to see everything.',
  openInLibrary: 'Open in Library',
  inBin: 'This statement is in the bin.',
  required: 'This field is required.',
}
