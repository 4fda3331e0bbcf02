/** Native dialogs: questions to the officer, each a function that gives the answer. */
import { basename, dirname, join } from 'node:path'
import { app, type BrowserWindow, dialog, shell } from 'electron'
import { type Loss, pickable, type PickPurpose } from '../../shared/platform/index.ts'
import type { StartFailure } from './core-messages.ts'
import { exists, fileExtension, toFileName } from './files.ts'
import { isExternalUrlAllowed } from './security/index.ts'
import { fill, type Words } from './texts.ts'

/** Asks a question with one button per answer, the first being what Enter means; `escape` is what closing the dialog means. */
async function ask<Answer extends string>(
  message: string,
  detail: string,
  answers: Readonly<Record<Answer, string>>,
  escape: NoInfer<Answer>,
  window?: BrowserWindow,
): Promise<Answer> {
  const names = Object.keys(answers) as Answer[]
  const options = {
    type: 'warning' as const,
    title: 'Bloemlezing',
    message,
    detail,
    buttons: names.map((name) => answers[name]),
    defaultId: 0,
    cancelId: names.indexOf(escape),
    noLink: true,
  }
  const { response } = await (window === undefined
    ? dialog.showMessageBox(options)
    : dialog.showMessageBox(window, options))
  const answer = names[response]
  if (answer === undefined) throw new Error(`no answer ${response}`)
  return answer
}

export type Dialogs = ReturnType<typeof createDialogs>

/** @param words of the language that is chosen when a dialog opens */
export function createDialogs(words: () => Words) {
  const knowledgeBaseFilter = () => ({
    name: words().desktop.fileKind,
    extensions: [fileExtension.slice(1)],
  })

  /** Picks an existing knowledge base; null when the officer thinks better of it. */
  async function pickKnowledgeBase(folder: string): Promise<string | null> {
    const { filePaths } = await dialog.showOpenDialog({
      title: words().desktop.openTitle,
      defaultPath: folder,
      filters: [knowledgeBaseFilter()],
      properties: ['openFile'],
    })
    return filePaths[0] ?? null
  }

  /** Picks a place for a new knowledge base; never one that is taken, whatever the system's own dialog asked. */
  async function placeKnowledgeBase(folder: string): Promise<string | null> {
    const { filePath } = await dialog.showSaveDialog({
      title: words().desktop.newTitle,
      defaultPath: join(folder, `${words().desktop.newName}${fileExtension}`),
      filters: [knowledgeBaseFilter()],
    })
    if (filePath === '') return null
    const file = filePath.endsWith(fileExtension) ? filePath : filePath + fileExtension
    if (!(await exists(file))) return file
    await ask(
      fill(words().desktop.exists, { file: basename(file) }),
      words().desktop.existsDetail,
      { ok: words().desktop.close },
      'ok',
    )
    return placeKnowledgeBase(dirname(file))
  }

  /** Says why a knowledge base did not open; gives another one to try, or null to quit. */
  async function offerAnother(file: string, reason: StartFailure, logFile: string): Promise<string | null> {
    const answer = await ask(
      fill(words().desktop.notOpened, { file: basename(file) }),
      fill(words().desktop.notOpenedDetail[reason], { log: logFile }),
      { another: words().desktop.openAnother, quit: words().desktop.quit },
      'quit',
    )
    if (answer === 'quit') return null
    return (await pickKnowledgeBase(dirname(file))) ?? offerAnother(file, reason, logFile)
  }

  /** Picks files for the page: several to import, or one for anything else. */
  async function pickFiles(
    window: BrowserWindow,
    folder: string,
    purpose: PickPurpose,
  ): Promise<readonly string[]> {
    const { title, files } = words().desktop.pick[purpose]
    const { filePaths } = await dialog.showOpenDialog(window, {
      title,
      defaultPath: folder,
      filters: [
        { name: files, extensions: [...pickable[purpose]] },
        { name: words().desktop.allFiles, extensions: ['*'] },
      ],
      properties: purpose === 'material' ? ['openFile', 'multiSelections'] : ['openFile'],
    })
    return filePaths
  }

  /** Picks a place for a file that the page made; null when the officer thinks better of it. The system asks before it overwrites. */
  async function placeFile(window: BrowserWindow, folder: string, name: string): Promise<string | null> {
    const { filePath } = await dialog.showSaveDialog(window, {
      title: words().desktop.saveTitle,
      defaultPath: join(folder, toFileName(name)),
      properties: ['showOverwriteConfirmation'],
    })
    return filePath === '' ? null : filePath
  }

  /** Whether a window may close although this goes with it. */
  async function mayLose(loss: Exclude<Loss, 'nothing'>, window: BrowserWindow): Promise<boolean> {
    const { title, detail, close } = words().desktop.wouldLose[loss]
    const answer = await ask(title, detail, { back: words().desktop.goBack, close }, 'back', window)
    return answer === 'close'
  }

  /** Whether a window whose page died should be loaded again. */
  async function mayReload(window: BrowserWindow): Promise<boolean> {
    const answer = await ask(
      words().desktop.pageGone,
      words().desktop.pageGoneDetail,
      { reload: words().desktop.reload, close: words().desktop.closeWindow },
      'close',
      window,
    )
    return answer === 'reload'
  }

  /** Offers an address to the system's own browser or mail program; one that is not allowed is dropped silently. */
  async function offerExternal(url: string): Promise<void> {
    if (!isExternalUrlAllowed(url)) return
    const answer = await ask(
      words().desktop.leaveApp,
      url,
      { open: words().desktop.open, cancel: words().desktop.cancel },
      'cancel',
    )
    if (answer === 'open') await shell.openExternal(url)
  }

  async function showAbout(): Promise<void> {
    await dialog.showMessageBox({
      type: 'info',
      title: words().menu.about,
      message: 'Bloemlezing',
      detail: fill(words().desktop.aboutDetail, { version: app.getVersion() }),
      buttons: [words().desktop.close],
    })
  }

  return {
    pickKnowledgeBase,
    placeKnowledgeBase,
    offerAnother,
    pickFiles,
    placeFile,
    mayLose,
    mayReload,
    offerExternal,
    showAbout,
  }
}
