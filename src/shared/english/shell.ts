import type { Like, nl } from '../i18n/index.ts'

export const shell: Like<(typeof nl)['shell']> = {
  appName: 'Bloemlezing',
  skipToContent: 'Skip to content',
  topBar: 'Top bar',
  mainMenu: 'Bloemlezing menu',
  programme: 'Programme',
  chooseProgramme: 'Choose a programme',
  noProgramme: 'No programme yet',
  searchEverything: 'Search everything…',
  clearSearch: 'Clear search',
  saved: 'saved',
  saving: 'saving',
  unsaved: 'not saved',
  goToUnsaved: 'Go to what is not saved',
  readOnly: 'Read only',
  navigation: 'Views',
  upkeep: 'Manage',
  view: {
    library: 'Library',
    search: 'Search',
    inbox: 'Inbox',
    intake: 'Import',
    publishing: 'Publish',
    tags: 'Tags',
    stakeholders: 'Stakeholders',
    sources: 'Sources',
    bin: 'Bin',
    settings: 'Settings',
  },
  inboxCount_one: 'Inbox, {{count}} statement',
  inboxCount_other: 'Inbox, {{count}} statements',
  statusBar: 'Status bar',
  closeMessage: 'Dismiss message',
  resizePane: 'Width of {{pane}}',
  showPane: 'Show {{pane}}',
  hidePane: 'Hide {{pane}}',
  openSample: 'Open the sample anthology',
  import: 'Import…',
  newWindow: 'New window',
  settings: 'Settings',
  shortcuts: 'Keyboard shortcuts',
  close: 'Close',
  retry: 'Try again',
  partFailed:
    'This part was not loaded. What you typed is still there. Try again; if that does not help, reload the window.',
  copyDetails: 'Copy details',
  detailsCopied: 'Details copied',
  loading: 'Loading',
  banner: {
    readOnly: {
      'in-use':
        'Read only: this knowledge base is open in another program. Close that and open it again to make changes.',
      'read-only-disk':
        'Read only: the disk cannot be written to. Copy the knowledge base to another folder to make changes.',
    },
    restarting:
      'The knowledge base is away for a moment. What you type is kept in this window; the connection is being restored.',
    failed:
      'The knowledge base cannot be reached. What you typed is kept in this window. Start Bloemlezing again to save it.',
    restartingServed:
      'The knowledge base cannot be reached. Start bloemlezing serve again; your text stays here.',
    failedServed:
      'The knowledge base cannot be reached. What you typed is still in this window. Open the address that bloemlezing serve shows.',
    restart: 'Start the knowledge base again',
  },
  restore: 'Restore',
  kept: {
    title: 'Kept text',
    help: 'What this text belonged to is no longer there. Copy what you need. If the section or statement comes back, the text is saved after all.',
    noneTitle: 'Nothing is left to keep',
    none: 'Everything you typed has been saved or discarded.',
    statement: 'Statement that was deleted elsewhere',
    section: 'Introduction of a section that was removed elsewhere',
    note: 'Note that has not been added yet',
    gone: {
      statement:
        'The statement you were typing in was deleted elsewhere. Your text is kept in this window. Copy it if you need it.',
      section:
        'The section you were typing in was removed elsewhere. Your introduction is kept in this window. Copy it if you need it.',
    },
    show: 'Show kept text',
    copy: 'Copy',
    copied: 'Text copied',
    drop: 'Discard',
  },
  notices: 'Notifications',
}
