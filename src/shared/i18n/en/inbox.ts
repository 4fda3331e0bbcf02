import type { Like } from '../like.ts'
import type { inbox as nl } from '../nl/inbox.ts'

export const inbox: Like<typeof nl> = {
  title: 'Inbox',
  waiting_one: '{{count}} statement waits for a place',
  waiting_other: '{{count}} statements wait for a place',
  emptyTitle: 'The inbox is empty',
  emptyText: 'This is the place for statements that were taken in but have no place in an edition yet.',
  import: 'Import…',
  from: 'under ‘{{heading}}’',
  placeTitle_one: 'Give {{count}} statement a place',
  placeTitle_other: 'Give {{count}} statements a place',
  placeIn: 'Problem area',
  placeHelp: 'Type a number or a word of the title.',
  placeMissing: 'Choose a problem area.',
  placeSubmit: 'Put it there',
  noDraft: 'There is no draft edition. Make one in the Library first, or reopen one.',
}
