/** What a page may ask of the main process; each request is heard only from the top frame of our own page. */
import {
  ipcMain,
  type IpcMainInvokeEvent,
  MessageChannelMain,
  type MessagePortMain,
  type WebContents,
} from 'electron'
import { z } from 'zod'
import { type Language, languages } from '../../shared/i18n/index.ts'
import {
  channels,
  type FileGrant,
  type FileToSave,
  type KnowledgeBaseRequest,
  knowledgeBaseRequests,
  type PickPurpose,
  pickPurposes,
  type SaveAnswer,
} from '../../shared/platform/index.ts'
import type { CoreHost } from './core-host.ts'
import { comesFromOwnPage } from './security/index.ts'
import type { Windows } from './windows.ts'

export type PageRequestsOptions = {
  readonly host: CoreHost<MessagePortMain>
  readonly windows: Windows
  readonly pickFiles: (contents: WebContents, purpose: PickPurpose) => Promise<readonly FileGrant[]>
  readonly saveFile: (contents: WebContents, file: FileToSave) => Promise<SaveAnswer>
  readonly revealSaved: (contents: WebContents) => void
  readonly language: (language: Language) => void
  readonly knowledgeBase: (request: KnowledgeBaseRequest) => void
}

const fileToSaveSchema = z.object({ name: z.string().min(1).max(1_000), bytes: z.instanceof(Uint8Array) })

function answer(channel: string, handler: (event: IpcMainInvokeEvent, asked: unknown) => unknown): void {
  ipcMain.handle(channel, (event, asked: unknown) => {
    if (!comesFromOwnPage(event)) throw new Error('refused')
    return handler(event, asked)
  })
}

/** Starts listening; call once. */
export function listenToPages({
  host,
  windows,
  pickFiles,
  saveFile,
  revealSaved,
  language,
  knowledgeBase,
}: PageRequestsOptions): void {
  ipcMain.on(channels.requestPort, (event) => {
    const window = windows.idOf(event.sender)
    if (window === null || !comesFromOwnPage(event)) return
    const { port1, port2 } = new MessageChannelMain()
    host.connect(window, port1)
    event.sender.postMessage(channels.port, null, [port2])
    event.sender.send(channels.coreState, host.state())
  })
  answer(channels.pickFiles, (event, asked) => pickFiles(event.sender, z.enum(pickPurposes).parse(asked)))
  answer(channels.saveFile, (event, asked) => saveFile(event.sender, fileToSaveSchema.parse(asked)))
  answer(channels.revealSaved, (event) => revealSaved(event.sender))
  answer(channels.openWindow, () => {
    windows.open()
  })
  answer(channels.language, (_event, asked) => {
    language(z.enum(languages).parse(asked))
  })
  answer(channels.knowledgeBase, (_event, asked) => {
    knowledgeBase(z.enum(knowledgeBaseRequests).parse(asked))
  })
  answer(channels.restartCore, async () => {
    await host.restart()
  })
}
