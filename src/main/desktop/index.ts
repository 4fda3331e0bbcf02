/** Entry of the desktop: what must be set before Electron is ready, then the program itself. */
import { join } from 'node:path'
import { app, dialog, protocol } from 'electron'
import { type DesktopApp, startDesktop } from './app.ts'
import { fileFromArguments } from './files.ts'
import { createLog, describeError, prepareLog } from './log.ts'
import { appScheme } from './security/index.ts'
import { fill, wordsIn } from './texts.ts'

/** Found from here, because only an entry is sure to lie where the build puts it. */
const built = join(import.meta.dirname, '..')
const logFile = join(app.getPath('userData'), 'bloemlezing.log')
const log = createLog(logFile)

/** A file that the system hands over; before the program runs it waits. */
async function handOver(running: Promise<DesktopApp>, file: string | null): Promise<void> {
  const desktop = await running
  if (file !== null) desktop.openFile(file)
  desktop.focus()
}

function main(): void {
  prepareLog(logFile)
  // Electron would show the officer a stack trace.
  process.on('uncaughtException', (error) => {
    log(`main: ${describeError(error)}`)
  })
  process.on('unhandledRejection', (error) => {
    log(`main: ${describeError(error)}`)
  })
  app.enableSandbox()
  // The program works without a network; a name that resolves nowhere reaches nobody, whatever Chromium would like to fetch.
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  app.commandLine.appendSwitch('disable-background-networking')
  app.commandLine.appendSwitch('disable-component-update')
  protocol.registerSchemesAsPrivileged([
    {
      scheme: appScheme,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ])

  const file = fileFromArguments(process.argv, process.cwd())
  const running = app.whenReady().then(() => startDesktop({ built, logFile, log, file }))
  running.catch((error: unknown) => {
    log(`not started: ${describeError(error)}`)
    // Without its settings it knows no other language.
    const { desktop: texts } = wordsIn('nl')
    dialog.showErrorBox(texts.notStarted, fill(texts.notStartedDetail, { log: logFile }))
    app.exit(1)
  })
  app.on('second-instance', (_event, argumentList, workingFolder) => {
    void handOver(running, fileFromArguments(argumentList, workingFolder))
  })
  app.on('open-file', (event, path) => {
    event.preventDefault()
    void handOver(running, path)
  })
}

// A second start only hands its file to the first and ends.
if (app.requestSingleInstanceLock()) main()
else app.quit()
