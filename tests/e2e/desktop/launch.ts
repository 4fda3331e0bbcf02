/** Starts the built desktop for a test: under a real Electron, or under the stand-in that shows it in Chromium. */
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { _electron, chromium, expect, type Page } from '@playwright/test'
import type * as Electron from 'electron'
import { electronExecutable } from '../../../tools/electron-runtime.ts'
import type * as StandIn from '../../standin/electron.ts'
import type { FromStandin } from '../../standin/control.ts'

export const hosts = ['stand-in', 'electron'] as const
export type Host = (typeof hosts)[number]

/** What a function that runs in the main process gets. */
export type Main = typeof Electron
/** The same under the stand-in, which also tells what the program set. */
export type StandInMain = typeof StandIn

export type Desktop = {
  readonly evaluate: <Result, Argument = undefined>(
    run: (main: Main, argument: Argument) => Result | Promise<Result>,
    argument?: Argument,
  ) => Promise<Result>
  /** The same for a test of the stand-in alone. */
  readonly evaluateStandIn: <Result, Argument = undefined>(
    run: (main: StandInMain, argument: Argument) => Result | Promise<Result>,
    argument?: Argument,
  ) => Promise<Result>
  /** The pages of all windows, once there are exactly this many. */
  readonly windows: (count: number) => Promise<readonly Page[]>
  /** Processes of the core now: one, or none while it is dead. */
  readonly corePids: () => Promise<number[]>
  /** Process of the core; waits until it runs. */
  readonly corePid: () => Promise<number>
  readonly dataFolder: string
  /** Settles when the program has ended by itself. */
  readonly ended: Promise<unknown>
  readonly end: () => Promise<void>
}

const project = resolve(import.meta.dirname, '../../..')
const launchDeadlineMs = 60_000

/** Whether this host can be used here: a real Electron only where its runtime was fetched. */
export const isAvailable = (host: Host): boolean => host === 'stand-in' || electronExecutable() !== null

type Started = Pick<Desktop, 'evaluate' | 'evaluateStandIn' | 'ended' | 'end'> & {
  readonly pages: () => readonly Page[]
}

/** Starts the desktop with a data folder of its own, which goes when the desktop ends. */
export async function launchDesktop(host: Host): Promise<Desktop> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'bloemlezing-desktop-'))
  const started = host === 'electron' ? await startElectron(dataFolder) : await startStandin(dataFolder)
  return {
    evaluate: started.evaluate,
    evaluateStandIn: started.evaluateStandIn,
    ended: started.ended,
    dataFolder,
    windows: async (count) => {
      await expect.poll(() => started.pages().length, { timeout: launchDeadlineMs }).toBe(count)
      return started.pages()
    },
    corePids: () => corePidsOf(started),
    corePid: async () => {
      await expect.poll(async () => (await corePidsOf(started)).length).toBe(1)
      return (await corePidsOf(started))[0] ?? 0
    },
    end: async () => {
      await started.end()
      await rm(dataFolder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

const corePidsOf = (started: Started): Promise<number[]> =>
  started.evaluate(({ app }) =>
    app.getAppMetrics().flatMap(({ name, pid }) => (name === 'Bloemlezing kern' ? [pid] : [])),
  )

const argumentsFor = (dataFolder: string): string[] => [`--user-data-dir=${dataFolder}`]

async function startElectron(dataFolder: string): Promise<Started> {
  const executablePath = electronExecutable()
  if (executablePath === null) throw new Error('the Electron runtime is not there')
  const electron = await _electron.launch({
    executablePath,
    args: [project, ...argumentsFor(dataFolder)],
    timeout: launchDeadlineMs,
  })
  return {
    evaluate: (run, argument) => electron.evaluate(run as never, argument as never),
    evaluateStandIn: () => Promise.reject(new Error('this is a real Electron')),
    pages: () => electron.windows(),
    ended: electron.waitForEvent('close', { timeout: 0 }),
    end: () => electron.close(),
  }
}

async function startStandin(dataFolder: string): Promise<Started> {
  const child = fork(join(project, 'out/main/index.js'), argumentsFor(dataFolder), {
    cwd: project,
    execArgv: ['--import', join(project, 'tests/standin/register.ts')],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const exited = once(child, 'exit')
  const browser = await chromium.connectOverCDP(await endpointOf(child))
  let asked = 0
  const evaluate = <Result>(run: (...args: never[]) => unknown, argument: unknown): Promise<Result> => {
    asked += 1
    return askStandin(child, asked, String(run), argument)
  }
  return {
    evaluate,
    evaluateStandIn: evaluate,
    pages: () =>
      browser.contexts().flatMap((context) => context.pages().filter((page) => page.url() !== 'about:blank')),
    ended: exited,
    end: async () => {
      child.kill('SIGTERM')
      await exited
    },
  }
}

/** Waits for the stand-in's browser; fails when the program ends first. */
const endpointOf = (child: ChildProcess): Promise<string> =>
  new Promise((give, reject) => {
    child.once('exit', (code) => reject(new Error(`the desktop ended with ${code} while starting`)))
    child.on('message', (message: FromStandin) => {
      if (message.type === 'ready') give(message.endpoint)
    })
  })

const askStandin = <Result>(
  child: ChildProcess,
  id: number,
  source: string,
  argument: unknown,
): Promise<Result> =>
  new Promise((give, reject) => {
    const listen = (message: FromStandin): void => {
      if (message.type !== 'answer' || message.id !== id) return
      child.off('message', listen)
      if (message.error === undefined) give(message.value as Result)
      else reject(new Error(message.error))
    }
    child.on('message', listen)
    child.send({ id, source, argument })
  })
