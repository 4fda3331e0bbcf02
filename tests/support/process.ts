/** Another process of Bloemlezing, for what only shows between processes. */
import { spawn, type SpawnOptions } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

export type OtherProcess = {
  /** The next line it prints, or null when it has ended. */
  line(): Promise<string | null>
  /** Ends it at once, as a power cut would, and waits until it is gone. */
  kill(): Promise<void>
  /** Lets it come to its end: its input closes. */
  finish(): Promise<void>
}

/** Starts a script of `children/`. */
export function startProcess(
  script: string,
  args: readonly string[],
  options: Pick<SpawnOptions, 'uid' | 'gid'> = {},
): OtherProcess {
  const path = fileURLToPath(new URL(`./children/${script}`, import.meta.url))
  const child = spawn(process.execPath, [path, ...args], { ...options, stdio: ['pipe', 'pipe', 'inherit'] })
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  return {
    line: async () => {
      const next = await lines.next()
      return next.done === true ? null : next.value
    },
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    },
    finish: async () => {
      child.stdin.end()
      await ended
    },
  }
}
