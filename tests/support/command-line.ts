/** The built command line, run from outside. */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect } from 'vitest'
import type { z } from 'zod'
import { build, isBuildStale } from '../../tools/build.ts'
import { editionsResult } from './command-results.ts'
import { corpusFolder } from './core.ts'

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

export const page = join(corpusFolder, 'samen-tegen-mensenhandel-p18.txt')
export const edition2022 = join(corpusFolder, 'samen-tegen-mensenhandel-p18.json')
export const edition2026 = join(corpusFolder, 'voorbeeld-editie-2026.json')
export const thesaurus = join(corpusFolder, 'thesaurus.json')

export const db = 'kb.bloemlezing'
export const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'))

/** Runs a command in a folder, on the knowledge base there. */
export const commandsIn =
  (cwd: string) =>
  (name: string, ...words: readonly string[]): Promise<Ended> =>
    runCommand([name, '--db', db, ...words], { cwd })

/** The one JSON document of a command that went well. */
export function result<Schema extends z.ZodType>(
  { code, stdout, stderr }: Ended,
  schema: Schema,
): z.infer<Schema> {
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  return schema.parse(JSON.parse(stdout))
}

/** One line on stderr that says these words; nothing on stdout. */
export function expectRefusal(
  { code, stdout, stderr }: Ended,
  expected: 1 | 2 | 3,
  ...words: readonly string[]
): void {
  expect({ code, stdout, lines: stderr.trimEnd().split('\n').length }).toEqual({
    code: expected,
    stdout: '',
    lines: 1,
  })
  expect(stderr).not.toMatch(/^\s+at |Error:/m)
  for (const word of words) expect(stderr).toContain(word)
}

/** The editions of a knowledge base with how many statements they have. */
export async function editionsIn(cwd: string): Promise<readonly (readonly [string, number])[]> {
  const editions = result(await commandsIn(cwd)('editions', '--json'), editionsResult)
  return editions
    .map(({ id, statements }) => [id, statements] as const)
    .toSorted(([one], [other]) => one.localeCompare(other))
}
