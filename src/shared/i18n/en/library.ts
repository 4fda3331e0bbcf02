import type { Like } from '../like.ts'
import type { library as nl } from '../nl/library.ts'

export const library: Like<typeof nl> = {
  outline: 'Contents',
  edition: 'Edition',
  chooseEdition: 'Choose an edition',
  wholeEdition: 'Whole edition',
  statements: 'Statements',
  statementCount_one: '{{count}} statement',
  statementCount_other: '{{count}} statements',
  details: 'Details',
  continued: 'This problem area begins on an earlier page.',
  page: 'p. {{page}}',
  emptyTitle: 'Your knowledge base is still empty',
  emptyText:
    'This is the place for the editions of a programme, with their chapters, problem areas and statements. Start with the sample or with a text of your own.',
  openSample: 'Open the sample anthology',
  openingSample: 'Opening the sample…',
  import: 'Import…',
  noStatementsTitle: 'No statements here yet',
  noStatementsText: 'Choose another problem area, or import a text.',
  noSelectionTitle: 'No statement chosen',
  noSelectionText: 'Choose a statement in the list to see its text, source and links.',
}
