/** What a host must be able to do for the page. */
import type { FileContent } from '../../../shared/contract/index.ts'
import type { Language } from '../../../shared/i18n/index.ts'
import type {
  AppCommand,
  KnowledgeBaseRequest,
  Loss,
  PickedFile,
  PickPurpose,
  SaveOutcome,
} from '../../../shared/platform/index.ts'

export type Platform = {
  /** Lets the officer pick files; empty when he thinks better of it. */
  pickFiles(purpose: PickPurpose): Promise<readonly PickedFile[]>
  /** Saves a file where the officer wants it. @throws NotSavedError */
  saveFile(name: string, content: FileContent): Promise<SaveOutcome>
  /** Shows the file that this window saved last in its folder; null where the page cannot. */
  readonly revealSaved: (() => Promise<void>) | null
  openWindow(): Promise<void>
  /** Tells what is drawn outside the page which language the officer chose. */
  setLanguage(language: Language): Promise<void>
  /** Makes or opens another knowledge base, or shows the folder of this one; null where the page cannot. */
  readonly knowledgeBases: ((request: KnowledgeBaseRequest) => Promise<void>) | null
  /** Commands from a native menu. Returns its undoing. */
  onCommand(listener: (command: AppCommand) => void): () => void
  /** Called before the window goes; answers what would be lost. Returns its undoing. */
  onFlush(listener: () => Promise<Loss>): () => void
  /** Starts a failed core again, or null where the page cannot. */
  readonly restartCore: (() => Promise<void>) | null
}
