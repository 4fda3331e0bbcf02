/** The host of a desktop window: everything goes through the bridge of its preload. */
import {
  type DesktopBridge,
  type FileGrant,
  grantUrl,
  type PickedFile,
} from '../../../shared/platform/index.ts'
import { NotSavedError } from './not-saved.ts'
import type { Platform } from './platform.ts'

export const desktopPlatform = (bridge: DesktopBridge): Platform => ({
  async pickFiles(purpose) {
    const grants = await bridge.pickFiles(purpose)
    return grants.map(fromGrant)
  },
  async saveFile(name, content) {
    const answer = await bridge.saveFile({ name, bytes: new Uint8Array(await content.arrayBuffer()) })
    if (answer === 'saved' || answer === 'cancelled') return answer
    throw new NotSavedError(name, answer)
  },
  revealSaved: () => bridge.revealSaved(),
  openWindow: () => bridge.openWindow(),
  setLanguage: (language) => bridge.setLanguage(language),
  knowledgeBases: (request) => bridge.knowledgeBase(request),
  onCommand: (listener) => bridge.onCommand(listener),
  onFlush: (listener) => bridge.onFlush(listener),
  restartCore: () => bridge.restartCore(),
})

const fromGrant = ({ token, name, size }: FileGrant): PickedFile => ({
  name,
  size,
  async content() {
    const answer = await fetch(grantUrl(token))
    if (!answer.ok) throw new Error(`grant refused: ${answer.status}`)
    return answer.blob()
  },
})
