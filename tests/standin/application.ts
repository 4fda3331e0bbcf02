/** `app`: starts with the browser, ends with it. */
import { EventEmitter } from 'node:events'
import { readFileSync } from 'node:fs'
import { type Browser, startBrowser } from './browser.ts'
import { utilityMetrics } from './utility-process.ts'

const argument = (name: string): string => {
  const prefix = `--${name}=`
  const found = process.argv.find((candidate) => candidate.startsWith(prefix))
  if (found === undefined) throw new Error(`start the stand-in with ${prefix}…`)
  return found.slice(prefix.length)
}

const dataFolder = argument('user-data-dir')
export const browser: Promise<Browser> = startBrowser(dataFolder)

const switches = new Map<string, string>()
/** What the windows do when the program ends; set by the windows, which know the program but not the other way round. */
export const closing: { closeWindows: () => boolean } = { closeWindows: () => true }

async function end(): Promise<never> {
  await (await browser).close()
  process.exit(0)
}

export const app = Object.assign(new EventEmitter(), {
  isPackaged: false,
  commandLine: {
    appendSwitch: (name: string, value = '') => switches.set(name, value),
    getSwitchValue: (name: string) => switches.get(name) ?? '',
    hasSwitch: (name: string) => switches.has(name),
  },
  whenReady: async () => {
    await browser
  },
  enableSandbox: () => undefined,
  requestSingleInstanceLock: () => true,
  getPath: (name: string) => {
    if (name !== 'userData') throw new Error(`no path ${name}`)
    return dataFolder
  },
  getAppPath: () => process.cwd(),
  getVersion: () => String(JSON.parse(readFileSync('package.json', 'utf8')).version),
  getAppMetrics: utilityMetrics,
  quit: () => {
    if (closing.closeWindows()) void end()
  },
  exit: () => void end(),
})

for (const signal of ['SIGTERM', 'SIGINT', 'disconnect'] as const) process.once(signal, () => void end())
