/** Native dialogs of the desktop. */
export const desktop = {
  fileKind: 'Bloemlezing knowledge base',
  openTitle: 'Open knowledge base',
  newTitle: 'New knowledge base',
  newName: 'New knowledge base',
  saveTitle: 'Save as',
  pick: {
    material: { title: 'Import files', files: 'Texts, editions and returned chapters' },
    tags: { title: 'Import tags', files: 'Lists of tags' },
    template: { title: 'Choose a Word template', files: 'Word documents and templates' },
  },
  allFiles: 'All files',
  exists: 'A file {{file}} already exists.',
  existsDetail: 'Nothing was overwritten. Choose another name, or open the knowledge base with Open….',
  notStarted: 'Bloemlezing cannot start.',
  notStartedDetail: 'What was saved is safe. Restart your computer and try again. Details are in {{log}}.',
  notOpened: 'The knowledge base {{file}} cannot be opened.',
  openAnother: 'Open another knowledge base',
  quit: 'Quit',
  notOpenedDetail: {
    foreign: 'This file is not a Bloemlezing knowledge base. It was not changed. Choose another file.',
    newer:
      'It comes from a newer version of Bloemlezing. It was not changed. Update Bloemlezing and open it again.',
    damaged:
      'The file is damaged. It was not changed. Open the latest safety copy, from the folder with copies beside the file.',
    'missing-folder':
      'The folder does not exist or cannot be reached. Nothing was changed. Check the disk or the connection and open it again.',
    'no-access':
      'You have no access to this file. Nothing was changed. Ask your administrator for access or choose another file.',
    'in-use': 'It is in use by another program. Nothing was changed. Close that program and open it again.',
    'disk-full': 'The disk is full. What was saved is safe. Free some space and open it again.',
    system: 'Something went wrong while opening. What was saved is safe. Details are in {{log}}.',
    gone: 'The file is no longer there. Nothing was changed. Check whether it was moved or the disk is connected.',
    stopped:
      'The part of Bloemlezing that keeps the knowledge base stopped unexpectedly. What was saved is safe. Details are in {{log}}.',
  },
  wouldLose: {
    text: {
      title: 'Not all text is saved.',
      detail: 'What you typed last is not kept yet. Go back to copy it or to try again.',
      close: 'Close without saving',
    },
    review: {
      title: 'The import has not been accepted yet.',
      detail:
        'What you changed in the review is not kept yet and is lost when you close. Go back to accept it.',
      close: 'Close without accepting',
    },
  },
  goBack: 'Back to the window',
  pageGone: 'This window has crashed.',
  pageGoneDetail: 'What was saved is safe. Reload the window to go on.',
  reload: 'Reload',
  closeWindow: 'Close window',
  close: 'Close',
  leaveApp: 'Open this link outside Bloemlezing?',
  open: 'Open',
  cancel: 'Cancel',
  aboutDetail:
    'Version {{version}}. Free software under the EUPL 1.2. Bloemlezing works without a network; your data stays on this computer.',
} as const
