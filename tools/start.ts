/** Second half of `npm start`: builds what is missing, then opens the desktop window, or the app in a browser where that cannot be. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { build, isBuildStale } from './build.ts'
import { hasDisplay, openInBrowser } from './display.ts'
import { electronExecutable, fetchElectron, forgetFailure, mayFetch } from './electron-runtime.ts'

const root = resolve(import.meta.dirname, '..')
const retry = '--opnieuw'

const say = (sentence: string): void => {
  console.log(sentence)
}

/** Waits for a program, and ends it when this one is ended. Gives its exit code; null when a signal ended it. */
function waitFor(child: ChildProcess): Promise<number | null> {
  for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal))
  // A terminal's Ctrl C reaches the program by itself; it ends in its own time.
  process.on('SIGINT', () => undefined)
  return new Promise((end) => {
    child.once('error', () => {
      end(1)
    })
    child.once('exit', (code) => {
      end(code)
    })
  })
}

/** The runtime when it is there, can be fetched, and starts on this machine. */
function usableElectron(): string | null {
  const present = electronExecutable()
  if (present === null && !mayFetch()) return null
  if (present === null) say('Het venster (Electron) ophalen; hooguit drie minuten, alleen de eerste keer.')
  const executable = present ?? fetchElectron()
  // A machine may lack the system's own parts that it leans on.
  const starts = executable !== null && spawnSync(executable, ['--version'], { timeout: 30_000 }).status === 0
  return starts ? executable : null
}

/** Serves the app for a browser until it is stopped. */
async function serve(onAddress: (url: string) => void): Promise<number> {
  const child = spawn(process.execPath, [join(root, 'out/main/cli.js'), 'serve'], {
    stdio: ['inherit', 'pipe', 'inherit'],
  })
  createInterface({ input: child.stdout }).once('line', onAddress)
  return (await waitFor(child)) ?? 0
}

const openOrPrint = (url: string): void => {
  say(url)
  openInBrowser(url, () => {
    say('Er is geen browser gevonden. Open het adres hierboven zelf.')
  })
}

async function start(options: readonly string[]): Promise<number> {
  if (options.includes(retry)) forgetFailure()
  if (isBuildStale()) {
    say('Bloemlezing bouwen.')
    const result = build()
    if (!result.ok) {
      say(`Bloemlezing kon niet worden gebouwd. Bijzonderheden staan in ${result.logFile}.`)
      return 1
    }
  }
  if (!hasDisplay({ platform: process.platform, environment: process.env })) {
    say('Er is geen beeldscherm; Bloemlezing is te openen in een browser op dit adres:')
    return serve(say)
  }
  const electron = usableElectron()
  if (electron === null) {
    say(
      `Het venster (Electron) is hier niet; Bloemlezing opent in uw browser. Opnieuw proberen: npm start -- ${retry}`,
    )
    return serve(openOrPrint)
  }
  const code = await waitFor(spawn(electron, [root], { stdio: ['inherit', 'ignore', 'ignore'] }))
  if (code === 0 || code === null) return 0
  say('Het venster kon hier niet openen; Bloemlezing opent in uw browser.')
  return serve(openOrPrint)
}

process.exitCode = await start(process.argv.slice(2))
