/** The few channels between the desktop's main process and its preload. Data of the knowledge base never goes here but over the port. */
export const channels = {
  /** page → main: asks for a port to the core. */
  requestPort: 'request-port',
  /** main → page: carries that port. */
  port: 'port',
  pickFiles: 'pick-files',
  saveFile: 'save-file',
  revealSaved: 'reveal-saved',
  openWindow: 'open-window',
  knowledgeBase: 'knowledge-base',
  /** page → main: the language that the officer chose. */
  language: 'language',
  restartCore: 'restart-core',
  /** main → page: an `AppCommand` from the menu. */
  command: 'command',
  /** main → page: a `CoreState`. */
  coreState: 'core-state',
  /** main → page: save now what is not saved yet. */
  flush: 'flush',
  /** page → main: answer to `flush`, the `Loss` that is left. */
  flushed: 'flushed',
} as const
