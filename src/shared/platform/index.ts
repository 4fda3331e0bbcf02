/** What the machine around the page offers it. The desktop and the local browser implement it; no path ever comes from or reaches the page. */

import type { FileContent, NotSaved } from '../contract/index.ts'
import type { Language } from '../i18n/index.ts'

export { channels } from './channels.ts'

/** A file the officer picked; its content is read only when asked for. */
export type PickedFile = { readonly name: string; readonly size: number; content(): Promise<FileContent> }

/** What files are picked for, and the endings of the names that are offered first. */
export const pickable = {
  material: ['txt', 'json', 'docx', 'odt'],
  tags: ['json'],
  template: ['docx', 'dotx'],
} as const satisfies Record<string, readonly string[]>
export type PickPurpose = keyof typeof pickable

export const pickPurposes = ['material', 'tags', 'template'] as const satisfies readonly PickPurpose[]

/** What the menu, a shortcut or the palette can ask of the page. Closed: each has exactly one handler in the shell. */
export const appCommands = [
  'import',
  'export',
  'open-sample',
  'undo',
  'redo',
  'search',
  'show-palette',
  'jump-to-section',
  'show-notices',
  'show-shortcuts',
  'show-settings',
  'toggle-theme',
  'view-library',
  'view-search',
  'view-inbox',
  'view-publishing',
  'view-tags',
  'view-stakeholders',
  'view-sources',
] as const
export type AppCommand = (typeof appCommands)[number]

/** State of the core process as the page sees it. `failed` is final until the officer starts it again. */
export type CoreState = 'starting' | 'running' | 'restarting' | 'failed'

/** What a window that goes now would lose, the worst last: nothing, the changes of a review, text that could not be saved. */
export const losses = ['nothing', 'review', 'text'] as const
export type Loss = (typeof losses)[number]

/** The worst of some losses. */
export const worstLoss = (some: readonly Loss[]): Loss =>
  losses.findLast((loss) => some.includes(loss)) ?? 'nothing'

/** A file the desktop granted to this window: the token is good for one read of `grantUrl(token)`. */
export type FileGrant = { readonly token: string; readonly name: string; readonly size: number }

/** A file the page made, to be written where the officer wants it. */
export type FileToSave = { readonly name: string; readonly bytes: Uint8Array }

/** What became of a file to save. */
export type SaveOutcome = 'saved' | 'cancelled'

/** The same from the desktop, which also says why a file was not written. */
export type SaveAnswer = SaveOutcome | NotSaved

/** What a page may ask about the file of its knowledge base: to choose another in the system's own dialogs, or to show this one in its folder. */
export const knowledgeBaseRequests = ['new', 'open', 'reveal'] as const
export type KnowledgeBaseRequest = (typeof knowledgeBaseRequests)[number]

/** Address below the page's own origin where the desktop answers a grant. */
export const grantUrl = (token: string): string => `/grant/${encodeURIComponent(token)}`

/** The only global the desktop's preload gives to the page, as `window.bloemlezing`. Every listener returns its own undoing. */
export type DesktopBridge = {
  /** Asks for a MessagePort to the core; it is posted to the window as the message `portMessage` with one port. */
  requestPort(): void
  /** Several to import, or one for anything else. */
  pickFiles(purpose: PickPurpose): Promise<readonly FileGrant[]>
  /** Asks where to and writes the file whole, or not at all. */
  saveFile(file: FileToSave): Promise<SaveAnswer>
  /** Shows the file that this window saved last in its folder. */
  revealSaved(): Promise<void>
  openWindow(): Promise<void>
  /** Tells the native menu and dialogs which language the officer chose. */
  setLanguage(language: Language): Promise<void>
  knowledgeBase(request: KnowledgeBaseRequest): Promise<void>
  onCommand(listener: (command: AppCommand) => void): () => void
  /** Called on every change of state, and once with the present state after each `requestPort`. */
  onCoreState(listener: (state: CoreState) => void): () => void
  /** Called before the window closes or the machine stops: saves what is not saved yet; resolves to what would be lost all the same. */
  onFlush(listener: () => Promise<Loss>): () => void
  restartCore(): Promise<void>
}

/** `data` of the window message that carries the port to the core. */
export const portMessage = 'bloemlezing:port'
