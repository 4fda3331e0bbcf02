/** Runs a script of package.json in a process of its own, as npm would; npm has put the project's own tools on the PATH. */
import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import packageFile from '../../package.json' with { type: 'json' }

const root = resolve(import.meta.dirname, '../..')

export type Script = keyof typeof packageFile.scripts

/** Gives whether it ended well; what it says goes to the terminal. The arguments hold no spaces. */
export function runScript(
  script: Script,
  args: readonly string[] = [],
  environment: Readonly<Record<string, string>> = {},
): Promise<boolean> {
  const line = [packageFile.scripts[script], ...args].join(' ')
  // With `exec` the tool takes the place of the shell, and so gets the signals meant for it.
  const child = spawn(process.platform === 'win32' ? line : `exec ${line}`, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...environment },
    shell: true,
  })
  // Whoever ends this program ends the script too.
  const end = (): void => {
    child.kill('SIGTERM')
    process.kill(process.pid, 'SIGTERM')
  }
  process.once('SIGTERM', end)
  return new Promise((give) => {
    child.once('error', () => give(false))
    child.once('exit', (code) => {
      process.off('SIGTERM', end)
      give(code === 0)
    })
  })
}
