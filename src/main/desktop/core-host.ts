/** Keeps the core's process alive, hands ports to it and tells how it is. Knows processes only by the face below, so it is tested without Electron. */
import type { CoreState } from '../../shared/platform/index.ts'
import type { CoreStart, FromCore, StartFailure, ToCore } from './core-messages.ts'
import { afterDeath } from './restart-policy.ts'

/** What is asked of the core's process. */
export type CoreProcess<Port> = {
  send(message: ToCore, ports?: readonly Port[]): void
  onMessage(listener: (message: FromCore) => void): void
  onExit(listener: () => void): void
  kill(): void
}

export type StartResult = { readonly ok: true } | { readonly ok: false; readonly reason: StartFailure }

export type CoreHost<Port> = {
  state(): CoreState
  /** Opens a knowledge base; one that is open is closed first. A core that dies meanwhile is started again, a few times. */
  start(options: CoreStart): Promise<StartResult>
  /** Starts the last knowledge base again, on the officer's word. */
  restart(): Promise<StartResult>
  /** Gives a window's port to the core, where it waits until the knowledge base is open; without a core it is closed. */
  connect(window: string, port: Port): void
  /** Lets the core finish what it is writing, then ends it. */
  stop(): Promise<void>
}

export type CoreHostOptions<Port> = {
  readonly fork: () => CoreProcess<Port>
  readonly onState: (state: CoreState) => void
  readonly log: (line: string) => void
}

/** How long a core may take to close its file before it is ended, in milliseconds; what it acknowledged is safe in any case. */
const stopDeadlineMs = 5_000

type Running<Port> = { readonly process: CoreProcess<Port>; readonly exited: Promise<void> }

/** Settles with the first thing a starting core says, or with its end. */
const firstAnswer = <Port>(process: CoreProcess<Port>): Promise<StartResult> =>
  new Promise((resolve) => {
    process.onMessage((message) => {
      resolve(message.type === 'ready' ? { ok: true } : { ok: false, reason: message.reason })
    })
    process.onExit(() => {
      resolve({ ok: false, reason: 'stopped' })
    })
  })

/** Makes the host; nothing runs until `start`. */
export function createCoreHost<Port extends { close(): void }>({
  fork,
  onState,
  log,
}: CoreHostOptions<Port>): CoreHost<Port> {
  let running: Running<Port> | null = null
  let lastOptions: CoreStart | null = null
  let deaths: readonly number[] = []
  let state: CoreState = 'starting'

  const become = (next: CoreState): void => {
    state = next
    onState(next)
  }

  const mayRestart = (): boolean => {
    const decision = afterDeath(deaths, Date.now())
    deaths = decision.deaths
    log(`core ended, ${decision.restart ? 'starting again' : 'not started again'} (${deaths.length})`)
    return decision.restart
  }

  const launch = async (options: CoreStart): Promise<StartResult> => {
    const process = fork()
    const started: Running<Port> = {
      process,
      exited: new Promise((resolve) => {
        process.onExit(resolve)
      }),
    }
    running = started
    process.send({ type: 'start', options })
    const result = await firstAnswer(process)
    // Stopped or replaced meanwhile: the newer one speaks.
    if (running !== started) return result
    if (result.ok) {
      become('running')
      void started.exited.then(() => (running === started ? revive(options) : undefined))
      return result
    }
    if (result.reason === 'stopped') return revive(options)
    running = null
    process.kill()
    become('failed')
    return result
  }

  const revive = (options: CoreStart): Promise<StartResult> => {
    running = null
    if (mayRestart()) {
      become('restarting')
      return launch(options)
    }
    become('failed')
    return Promise.resolve({ ok: false, reason: 'stopped' })
  }

  const stop = async (): Promise<void> => {
    if (running === null) return
    const { process, exited } = running
    running = null
    process.send({ type: 'stop' })
    const deadline = setTimeout(() => process.kill(), stopDeadlineMs)
    await exited
    clearTimeout(deadline)
  }

  const start = async (options: CoreStart): Promise<StartResult> => {
    await stop()
    lastOptions = options
    deaths = []
    become('starting')
    return launch(options)
  }

  return {
    state: () => state,
    start,
    restart: () =>
      lastOptions === null ? Promise.resolve({ ok: false, reason: 'stopped' }) : start(lastOptions),
    connect: (window, port) => {
      if (running === null) port.close()
      else running.process.send({ type: 'connect', window }, [port])
    },
    stop,
  }
}
