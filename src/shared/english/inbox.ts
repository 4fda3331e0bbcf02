import type { Like, nl } from '../i18n/index.ts'

export const inbox: Like<(typeof nl)['inbox']> = {
  title: 'Inbox',
  waiting_one: '{{count}} statement is waiting for a place',
  waiting_other: '{{count}} statements are waiting for a place',
  emptyTitle: 'The inbox is empty',
  emptyText: 'Statements that were imported but have no place in an edition yet appear here.',
  import: 'Import…',
  from: 'under ‘{{heading}}’',
  placeTitle_one: 'Give {{count}} statement a place',
  placeTitle_other: 'Give {{count}} statements a place',
  placeIn: 'Problem area',
  placeHelp: 'Type a number or a word of the title.',
  placeMissing: 'Choose a problem area.',
  placeSubmit: 'Place',
  noDraft: 'There is no draft edition. Make one in the Library first, or reopen one.',
}
