import type { Like, nl } from '../i18n/index.ts'

export const errors: Like<(typeof nl)['errors']> = {
  NOT_FOUND: '{{entity}} no longer exists. Nothing was changed. Choose something else in the list.',
  CONFLICT:
    'This statement was changed elsewhere in the meantime. Your text was kept. Compare both texts and choose one.',
  EDITION_FINAL:
    'This edition is final; its text and order are fixed. Nothing was changed. Reopen the edition to change it.',
  READ_ONLY: {
    'in-use':
      'The knowledge base is open in another Bloemlezing program and can only be read here. Nothing was changed. Close the other program and open the knowledge base again.',
    'read-only-disk':
      'The knowledge base is on a disk that cannot be written to. Nothing was changed. Copy the file to a folder where you may write.',
  },
  BAD_INPUT: {
    empty: '{{file}} is empty. Nothing was imported. Choose another file.',
    'not-text': '{{file}} holds no readable text. Nothing was imported. Save it as plain text and try again.',
    'not-json':
      '{{file}} is not a valid JSON file. Nothing was imported. Export the edition again and try once more.',
    'wrong-format':
      '{{file}} is not a Bloemlezing edition. Nothing was imported. Choose a file that was exported from Bloemlezing.',
    'newer-version':
      '{{file}} was made by a newer version of Bloemlezing. Nothing was imported. Update Bloemlezing and try again.',
    'no-statements':
      'No statements were found in {{file}}. Nothing was imported. Check that it is the right text.',
    'repeated-id':
      'In {{file}} the id {{detail}} occurs twice, each time with a text. Nothing was imported. Give the second one another id.',
    'unknown-reference':
      '{{file}} refers to something it does not hold. Nothing was imported. Correct the file and try again.',
    'unsupported-format':
      'Bloemlezing cannot read this kind of file yet: {{file}}. Nothing was imported. Save it as text (.txt) and try again.',
    'not-returned':
      '{{file}} is not a chapter that came from Bloemlezing, or its marks were removed. Nothing was changed. Choose a .docx or .odt that was exported from Bloemlezing.',
    'unknown-edition':
      '{{file}} belongs to edition {{detail}}, which is not in this knowledge base. Nothing was changed. Open the knowledge base that it was exported from.',
    'other-programme':
      '{{file}} belongs to another knowledge base: nothing of {{detail}} is here. Nothing was changed. Open the knowledge base that it was exported from.',
    encrypted:
      '{{file}} is protected with a password. Nothing was changed. Save it without a password and try again.',
    damaged:
      '{{file}} is damaged or unsafe and cannot be read. Nothing was changed. Ask the sender to save the file again and send it.',
    oversized:
      '{{file}} is too large to read safely. Nothing was changed. Take large pictures out or export fewer chapters, and try again.',
    'template-not-word':
      '{{file}} is not a Word file (.docx or .dotx). Nothing was exported. Open it in Word, save it as a template (.dotx) and try again.',
    'template-damaged':
      'The template {{file}} is damaged. Nothing was exported. Open it in Word, save it again and try once more.',
    'template-encrypted':
      'The template {{file}} is protected by a password. Nothing was exported. Save it without a password and try again.',
    'template-unsafe':
      'The template {{file}} is larger or more intricate than a template ever is and is not opened. Nothing was exported. Choose another template.',
  },
  ALREADY_EXISTS: '{{entity}} {{id}} already exists. Nothing was changed. Choose another identifier.',
  BAD_TARGET: {
    itself: 'This cannot be done with itself. Nothing was changed. Choose something else.',
    'below-itself': 'A section cannot stand inside itself. Nothing was changed. Choose another place.',
    'other-edition':
      'This is only possible within one edition. Nothing was changed. Choose a place in this edition.',
    'other-programme':
      'This is only possible within one programme. Nothing was changed. Choose something of this programme.',
    'last-place':
      'This is the only place of the statement. Nothing was changed. Put the statement in the bin to take it away.',
    'not-in-bin': 'Only what is in the bin can be deleted permanently. Nothing was changed.',
    'in-bin': 'This statement is in the bin. Nothing was changed. Restore it first.',
  },
  NOT_SAVED: {
    held: '{{file}} was not saved: it is protected or open in another program. What was there is kept. Close it, or choose another name.',
    full: '{{file}} was not saved: the disk is full. What was there is kept. Make room, or choose another disk.',
    other:
      '{{file}} was not saved: nothing can be written in this folder. What was there is kept. Choose another folder.',
  },
  UNDO_REFUSED: {
    nothing: 'There is nothing to undo.',
    'changed-since': 'This can no longer be undone: the text was changed again since. Nothing was changed.',
    'edition-final':
      'This cannot be undone: the edition is final. Nothing was changed. Reopen the edition first.',
  },
  DISK_FULL:
    'The disk is full. This action was not saved; what was there is kept. Free some space and try again.',
  TOO_LONG:
    'This document has more than {{most}} pages; a preview shows no more. You can still export it. Choose a chapter to see a preview.',
  UNAVAILABLE: {
    pdf: 'Bloemlezing cannot make a PDF or a preview of pages on this computer: the part for it is missing. Nothing was written. Choose Word, OpenDocument or a web page, or install Bloemlezing again.',
  },
  CANCELLED: 'Cancelled. Nothing was changed.',
  INTERNAL:
    'Something went wrong in Bloemlezing. What was saved has been kept. Try again; mention reference {{reference}} when you report it.',
  UNKNOWN_PROCEDURE:
    'This window and the knowledge base are of different versions. Nothing was changed. Close Bloemlezing and start it again.',
  INVALID_INPUT: 'The knowledge base did not understand the request. Nothing was changed. Reload the window.',
  TOO_LARGE: 'This is too large to handle in one go. Nothing was changed. Split it into smaller files.',
  DISCONNECTED:
    'The connection with the knowledge base is lost. Your text is kept in this window. Wait until the connection is back and try again.',
  DEADLINE: 'The knowledge base did not answer in time. Your text is kept in this window. Try again.',
  thisFile: 'This file',
}
