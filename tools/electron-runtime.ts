/** The Electron runtime: where it is, and the one place that may fetch it. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')
const packageFolder = join(root, 'node_modules/electron')
const failureFile = join(root, '.cache/electron-runtime.json')

/** How long fetching may take, in milliseconds: some 120 MB. */
const fetchDeadlineMs = 3 * 60_000
/** How long a failure is remembered, in milliseconds, so that the next start is quick. */
const rememberFailureMs = 24 * 60 * 60_000

const readText = (path: string): string | null =>
  existsSync(path) ? readFileSync(path, 'utf8').trim() : null

/** The version that the lock names. */
function wantedVersion(): string {
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as {
    readonly version: string
  }
  return version
}

/** The executable of the wanted version; null when the runtime is not there. */
export function electronExecutable(): string | null {
  const name = readText(join(packageFolder, 'path.txt'))
  const version = readText(join(packageFolder, 'dist/version'))
  if (name === null || version?.replace(/^v/, '') !== wantedVersion()) return null
  const executable = join(packageFolder, 'dist', name)
  return existsSync(executable) ? executable : null
}

/** A failed fetch: of which version, and when in milliseconds. */
export type FetchFailure = { readonly version: string; readonly at: number }

/** Whether an earlier failure is reason enough not to try again now. */
export const isRecent = (failure: FetchFailure | null, version: string, now: number): boolean =>
  failure !== null && failure.version === version && now - failure.at < rememberFailureMs

function lastFailure(): FetchFailure | null {
  try {
    const { version, at } = JSON.parse(readFileSync(failureFile, 'utf8')) as Partial<FetchFailure>
    return typeof version === 'string' && typeof at === 'number' ? { version, at } : null
  } catch {
    return null
  }
}

/** Forgets an earlier failure, so that the next start tries again. */
export const forgetFailure = (): void => {
  rmSync(failureFile, { force: true })
}

/** Whether fetching makes sense now: it failed neither today nor for this version. */
export const mayFetch = (): boolean => !isRecent(lastFailure(), wantedVersion(), Date.now())

/** Fetches the runtime by the installer of its own package; null when that failed, which is then remembered. */
export function fetchElectron(): string | null {
  spawnSync(process.execPath, [join(packageFolder, 'install.js')], {
    cwd: packageFolder,
    stdio: 'ignore',
    timeout: fetchDeadlineMs,
  })
  const executable = electronExecutable()
  if (executable === null) {
    mkdirSync(dirname(failureFile), { recursive: true })
    writeFileSync(
      failureFile,
      JSON.stringify({ version: wantedVersion(), at: Date.now() } satisfies FetchFailure),
    )
  }
  return executable
}
