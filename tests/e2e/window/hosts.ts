/** The two hosts of one and the same window: a local browser through `serve`, and the desktop. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { type BrowserContext, chromium, type Page } from '@playwright/test'
import { type Host as DesktopHost, isAvailable, launchDesktop } from '../desktop/launch.ts'
import { chromiumOptions } from '../../support/chromium.ts'

export type WindowHost = {
  /** The first window, and then one more with every call. */
  readonly newWindow: () => Promise<Page>
  /** Picks this file where the page lets the officer choose one. */
  readonly pick: (page: Page, file: string, open: () => Promise<void>) => Promise<void>
  readonly end: () => Promise<void>
}

export const hostNames = ['serve', 'stand-in', 'electron'] as const
export type HostName = (typeof hostNames)[number]

export const isHostHere = (name: HostName): boolean => name === 'serve' || isAvailable(name)

export const startHost = (name: HostName): Promise<WindowHost> =>
  name === 'serve' ? startServed() : startDesktop(name)

const project = resolve(import.meta.dirname, '../../..')

export type Served = WindowHost & {
  readonly context: BrowserContext
  /** Where a test may put files; it goes at the end. */
  readonly folder: string
  /** Ends the command as a crash would, or lets it run again on the same port. */
  readonly kill: () => Promise<void>
  readonly serveAgain: () => Promise<void>
  /** Runs a command on the knowledge base while it is being served. */
  readonly command: (args: readonly string[]) => Promise<void>
  /** The page of a second command on the same knowledge base. */
  readonly newWindowBeside: () => Promise<Page>
}

/**
 * The command in one process, its pages in a browser of their own; all data in a folder that goes at the end.
 * @param imports files that the knowledge base starts with
 */
export async function startServed(imports: readonly string[] = []): Promise<Served> {
  const folder = await mkdtemp(join(tmpdir(), 'bloemlezing-serve-'))
  const knowledgeBase = join(folder, 'kennisbank.bloemlezing')
  for (const file of imports) await runToEnd(['import', file, '--db', knowledgeBase], folder)
  let command = await serve(knowledgeBase, folder)
  const beside: Command[] = []
  const browser = await chromium.launch(chromiumOptions())
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  // The token is good for one page; the others share its session.
  let address = command.url
  return {
    context,
    folder,
    async newWindow() {
      const page = await context.newPage()
      await page.goto(address)
      address = new URL('/', address).href
      return page
    },
    async pick(page, file, open) {
      const chooser = page.waitForEvent('filechooser')
      await open()
      await (await chooser).setFiles(file)
    },
    kill: () => kill(command),
    async serveAgain() {
      command = await serve(knowledgeBase, folder)
    },
    command: (args) => runToEnd([...args, '--db', knowledgeBase], folder),
    async newWindowBeside() {
      const other = await serve(knowledgeBase, join(folder, `beside-${beside.length}`))
      beside.push(other)
      const page = await context.newPage()
      await page.goto(other.url)
      return page
    },
    async end() {
      await browser.close()
      await Promise.all([command, ...beside].map(kill))
      await rm(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

type Command = { readonly child: ChildProcess; readonly url: string }

const run = (args: readonly string[], dataFolder: string) =>
  spawn(process.execPath, [join(project, 'out/main/cli.js'), ...args], {
    cwd: project,
    env: { ...process.env, XDG_CONFIG_HOME: dataFolder, APPDATA: dataFolder },
    stdio: ['ignore', 'pipe', 'inherit'],
  })

async function runToEnd(args: readonly string[], dataFolder: string): Promise<void> {
  const child = run(args, dataFolder)
  child.stdout.resume()
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new Error(`failed: ${args.join(' ')}`)
}

async function serve(file: string, dataFolder: string): Promise<Command> {
  const child = run(['serve', '--db', file], dataFolder)
  const [url] = (await once(createInterface({ input: child.stdout }), 'line')) as [string]
  return { child, url }
}

async function kill({ child }: Command): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exited = once(child, 'exit')
  child.kill('SIGKILL')
  await exited
}

async function startDesktop(name: DesktopHost): Promise<WindowHost> {
  const desktop = await launchDesktop(name)
  let opened = 0
  return {
    async newWindow() {
      const before = opened === 0 ? [] : await desktop.windows(opened)
      if (opened > 0) await before[0]?.evaluate(() => window.bloemlezing.openWindow())
      opened += 1
      const page = (await desktop.windows(opened)).find((candidate) => !before.includes(candidate))
      if (page === undefined) throw new Error('no new window came')
      await page.setViewportSize({ width: 1280, height: 800 })
      return page
    },
    async pick(_page, file, open) {
      await desktop.evaluate(({ dialog }, path) => {
        Object.assign(dialog, {
          showOpenDialog: async () => ({ canceled: false, filePaths: [path] }),
        })
      }, file)
      await open()
    },
    end: desktop.end,
  }
}
