/** Entry of the core's process: opens the knowledge base it is told to, and serves it on the port of every window. */
import type { MessagePortMain } from 'electron'
import { fromMessagePort } from '../../shared/connection/index.ts'
import { type Core, hostRouter, openCore, OpenError } from '../core/index.ts'
import type { CoreStart, FromCore, StartFailure, ToCore } from './core-messages.ts'
import { createLog, describeError } from './log.ts'

type Running = { readonly core: Core; readonly log: (line: string) => void }

const parent = process.parentPort
const tell = (message: FromCore): void => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a process, not a window
  parent.postMessage(message)
}

/** Set by the first message; the ports that follow wait for it. */
const opened = Promise.withResolvers<Running>()

const reasonOf = (error: unknown): StartFailure => (error instanceof OpenError ? error.reason : 'system')

async function start({ logFile, ...options }: CoreStart): Promise<void> {
  const log = createLog(logFile)
  // Alone, a failed promise would only print a warning here; a core in an unknown state is better started anew.
  const die = (error: unknown): void => {
    log(`core failed: ${describeError(error)}`)
    process.exit(1)
  }
  process.on('uncaughtException', die)
  process.on('unhandledRejection', die)
  try {
    const workerFile = new URL('./worker.js', import.meta.url)
    const lexiconFile = new URL('./dutch.lexicon', import.meta.url)
    const publicationFolder = new URL('./publication/', import.meta.url)
    const printFolder = new URL('./print/', import.meta.url)
    const core = await openCore({
      ...options,
      workerFile,
      lexiconFile,
      publicationFolder,
      printFolder,
      log,
    })
    opened.resolve({ core, log })
    tell({ type: 'ready' })
    core.prepareSearchLater()
  } catch (error) {
    log(`knowledge base not opened: ${describeError(error)}`)
    tell({ type: 'failed', reason: reasonOf(error) })
  }
}

async function connect(window: string, port: MessagePortMain): Promise<void> {
  const { core, log } = await opened.promise
  hostRouter({ router: core.router, connection: fromMessagePort(port), context: { window }, log })
}

async function stop(): Promise<void> {
  const { core } = await opened.promise
  core.maintenance.dailyCopy()
  await core.close()
  process.exit(0)
}

parent.on('message', ({ data, ports }) => {
  const message = data as ToCore
  switch (message.type) {
    case 'start':
      void start(message.options)
      break
    case 'connect':
      if (ports[0] !== undefined) void connect(message.window, ports[0])
      break
    case 'stop':
      void stop()
      break
  }
})
