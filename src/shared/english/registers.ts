import type { Like, nl } from '../i18n/index.ts'

export const registers: Like<(typeof nl)['registers']> = {
  actions: 'Actions',
  actionsOf: 'Actions for {{name}}',
  clearFilter: 'Clear filter',
  nothingFitsTitle: 'Nothing found',
  nothingFitsText: 'No name matches this filter. Clear it to see everything.',
  openInLibrary: 'Open in Library',
  inBin: 'This statement is in the bin.',
  required: 'This field is required.',
}
