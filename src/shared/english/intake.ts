import type { Like, nl } from '../i18n/index.ts'

export const intake: Like<(typeof nl)['intake']> = {
  title: 'Import',
  pick: 'Choose a file…',
  dropHere: 'Drop a file here',
  dropHint:
    'Or paste text with Ctrl V. Bloemlezing reads plain text (.txt), editions in its own format (.json), and chapters that were made here as Word or OpenDocument and come back edited (.docx, .odt). Nothing is stored until you accept something.',
  pastedName: 'Pasted text {{at}}.txt',
  onlyOne: 'You can import one file at a time. {{file}} is being read.',
  reviewFirst: 'Finish or close what you are looking over first. The new one was not read.',
  reading: 'Reading {{file}}',
  cancel: 'Cancel',
  cancelled: 'Import cancelled. Nothing was stored.',
  found_one: '{{count}} statement',
  found_other: '{{count}} statements',
  areas_one: 'in {{count}} section',
  areas_other: 'in {{count}} sections',
  uncertainCount_one: '{{count}} still to check',
  uncertainCount_other: '{{count}} still to check',
  rejectedCount_one: '{{count}} set aside',
  rejectedCount_other: '{{count}} set aside',
  warning: {
    'section-continued': 'The first problem area begins on an earlier page.',
    'columns-guessed': 'The columns on page {{page}} ran together and were separated as well as possible.',
    'columns-skipped': 'The columns on page {{page}} could not be separated.',
    'heading-number-skipped':
      'Something is missing from the numbering of the headings: {{after}} is followed by {{found}}.',
  },
  storing: 'Storing…',
  storedInEdition_one: '{{count}} statement put in edition {{edition}}. Ctrl Z undoes the import.',
  storedInEdition_other: '{{count}} statements put in edition {{edition}}. Ctrl Z undoes the import.',
  storedInInbox_one: '{{count}} statement put in the inbox. Ctrl Z undoes the import.',
  storedInInbox_other: '{{count}} statements put in the inbox. Ctrl Z undoes the import.',
  known: {
    title: 'This file was imported before',
    text_one:
      '{{count}} statement in this knowledge base comes from the same file. Nothing has been stored now.',
    text_other:
      '{{count}} statements in this knowledge base come from the same file. Nothing has been stored now.',
    goOn: 'Review it anyway',
  },
  edition: {
    title: 'Edition in this file',
    id: 'Identifier',
    name: 'Title',
    year: 'Year',
    programme: 'Programme',
    sections: 'Sections',
    statements: 'Statements',
    none: 'not given',
    takeIn: 'Import the edition',
    exists:
      'Edition {{edition}} is already in this knowledge base and stays as it is. Choose another identifier.',
  },
}
