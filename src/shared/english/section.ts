import type { Like, nl } from '../i18n/index.ts'

export const section: Like<(typeof nl)['section']> = {
  heading: { chapter: 'Chapter {{number}}', 'problem-area': 'Problem area {{number}}' },
  title: 'Title',
  continued: 'This continues a section that began on an earlier page. Give it a title.',
  titleConflict: 'The title was changed elsewhere',
  titleConflictText: 'While you typed, this section got another title elsewhere. Choose which one stays.',
  titleGone: 'The section was removed elsewhere. Your title ‘{{title}}’ was not saved.',
  theirTitle: 'The saved title',
  myTitle: 'Your title',
  keepMyTitle: 'Keep my title',
  takeTheirTitle: 'Take the saved title',
  holds: 'Contents',
  ofItsOwn_one: '{{count}} directly',
  ofItsOwn_other: '{{count}} directly',
  number: 'Number',
  noNumber: 'none',
  fixedNumber: 'fixed number',
  renumber: 'Renumber…',
  renumberTitle: 'Renumber the whole edition?',
  renumberText:
    'Every chapter and problem area gets the number of its place. Fixed numbers from an import are dropped. You can undo this.',
  renumberConfirm: 'Renumber',
  introduction: 'Introduction',
  more: 'More about the section',
}
