import type { Like, nl } from '../i18n/index.ts'

export const bin: Like<(typeof nl)['bin']> = {
  emptyTitle: 'The bin is empty',
  emptyText:
    'Statements that you move to the bin appear here. You can restore them or delete them permanently.',
  purgeTitle_one: 'Delete {{count}} statement permanently?',
  purgeTitle_other: 'Delete {{count}} statements permanently?',
  purgeText:
    'The text is removed everywhere in this knowledge base: from the statement, its versions and the search index. This cannot be undone.',
  purgeCopies: 'Safety copies made earlier still hold the text.',
  purgeSources: 'The text may also remain in the source files that it came from: {{names}}.',
  purgeOnward: 'Continue…',
  sureTitle: 'Are you sure?',
  sureText_one: '{{count}} statement will be deleted permanently.',
  sureText_other: '{{count}} statements will be deleted permanently.',
  sureSubmit: 'Delete permanently',
  purged_one: '{{count}} statement permanently deleted.',
  purged_other: '{{count}} statements permanently deleted.',
  kept: 'These source files are kept: {{names}}.',
}
