import type { Like } from '../like.ts'
import type { bin as nl } from '../nl/bin.ts'

export const bin: Like<typeof nl> = {
  emptyTitle: 'The bin is empty',
  emptyText: 'Statements that you throw away come here. You can put them back or delete them for good.',
  purgeTitle_one: 'Delete {{count}} statement for good?',
  purgeTitle_other: 'Delete {{count}} statements for good?',
  purgeText:
    'The text goes everywhere in this knowledge base: from the statement, its versions and the search index. This cannot be undone.',
  purgeCopies: 'Safety copies that were made already still hold the text.',
  purgeSources: 'The text may also remain in the source files that it came from: {{names}}.',
  purgeOnward: 'Go on…',
  sureTitle: 'Are you sure?',
  sureText_one: 'You delete {{count}} statement for ever.',
  sureText_other: 'You delete {{count}} statements for ever.',
  sureSubmit: 'Delete for good',
  purged_one: '{{count}} statement deleted for good.',
  purged_other: '{{count}} statements deleted for good.',
  kept: 'These source files are kept: {{names}}.',
}
