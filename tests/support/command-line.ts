/** The built command line, run from outside. */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll } from 'vitest'
import { build, isBuildStale } from '../../tools/build.ts'

export type Ended = { readonly code: number | null; readonly stdout: string; readonly stderr: string }

export const cliFile = resolve(import.meta.dirname, '../../out/main/cli.js')

/** Builds the program when it is not there or older than its sources. */
export const buildOnce = (): void =>
  beforeAll(() => {
    if (!isBuildStale()) return
    const result = build()
    if (!result.ok) throw new Error(`the build failed: ${result.logFile}`)
  }, 120_000)

/** A folder for the tests of a file or a group, with the user's data folder in it. */
export function groupFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bloemlezing-cli-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export type RunOptions = {
  /** Folder in which the command runs. */
  readonly cwd: string
  readonly env?: Readonly<Record<string, string>>
  readonly uid?: number
}

/** Starts a command. Its user's data folder is in the folder where it runs. */
export const startCommand = (words: readonly string[], { cwd, env = {}, uid }: RunOptions) =>
  spawn(process.execPath, [cliFile, ...words], {
    cwd,
    env: { ...process.env, XDG_CONFIG_HOME: join(cwd, 'config'), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(uid === undefined ? {} : { uid }),
  })

/** Runs a command to its end. */
export async function runCommand(words: readonly string[], options: RunOptions): Promise<Ended> {
  const child = startCommand(words, options)
  const ended = new Promise<number | null>((done) => child.once('close', done))
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)])
  return { code: await ended, stdout, stderr }
}
