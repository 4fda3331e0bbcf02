import type { Like } from '../like.ts'
import type { sources as nl } from '../nl/sources.ts'

export const sources: Like<typeof nl> = {
  filter: 'Filter sources',
  emptyTitle: 'No sources yet',
  emptyText: 'The files that statements came from appear here, with the original to read.',
  import: 'Import…',
  noneChosenTitle: 'No source chosen',
  noneChosenText: 'Choose a source on the left to see the statements that came from it.',
  noStatementsTitle: 'No statements from this source',
  noStatementsText: 'The statements from this source were removed or are in the bin.',
  detailsText: 'Name, format and size appear here, and the file itself.',
  name: 'Name',
  format: 'Format',
  formatText: 'text',
  size: 'Size',
  takenIn: 'Imported',
  statements: 'Statements',
  unknown: 'unknown',
  open: 'Read…',
  save: 'Save as…',
  saved: '{{name}} saved',
  onlyName: 'Only the name of this source is known; the file itself was not kept.',
  notText: 'This file is not text and cannot be shown here. Save it to open it.',
}
