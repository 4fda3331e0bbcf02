/** Builds the program when its sources are newer than what was built. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')
const sources = [
  'src',
  'tools/lexicon',
  'tools/print',
  'tools/publication',
  'electron.vite.config.ts',
  'package-lock.json',
]
const outputs = [
  'main/index.js',
  'main/core.js',
  'main/cli.js',
  'main/worker.js',
  'main/dutch.lexicon',
  'main/print/document.typ',
  'main/publication/publication.js',
  'preload/index.cjs',
  'renderer/index.html',
]
const logFile = join(root, '.cache/build.log')

/** Moment of the last change of a file, or of anything in a folder, in milliseconds. */
function lastChange(path: string): number {
  const found = statSync(path)
  if (!found.isDirectory()) return found.mtimeMs
  return readdirSync(path).reduce((latest, name) => Math.max(latest, lastChange(join(path, name))), 0)
}

const builtAt = (path: string): number =>
  statSync(join(root, 'out', path), { throwIfNoEntry: false })?.mtimeMs ?? 0

/** Whether a part is missing or older than the sources. */
export const isBuildStale = (): boolean =>
  Math.min(...outputs.map(builtAt)) < Math.max(...sources.map((path) => lastChange(join(root, path))))

export type BuildResult = { readonly ok: true } | { readonly ok: false; readonly logFile: string }

/** Builds everything; what the build said of a failure is in the log file. */
export function build(): BuildResult {
  const builder = join(root, 'node_modules/electron-vite/bin/electron-vite.js')
  const { status, stdout, stderr } = spawnSync(process.execPath, [builder, 'build'], {
    cwd: root,
    encoding: 'utf8',
  })
  if (status === 0) return { ok: true }
  mkdirSync(join(root, '.cache'), { recursive: true })
  writeFileSync(logFile, `${stdout}\n${stderr}`)
  return { ok: false, logFile }
}
