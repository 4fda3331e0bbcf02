/** Runs a script of package.json in a process of its own. */
import { spawn } from 'node:child_process'
import { resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')

/** Gives whether it ended well; what it says goes to the terminal. */
export function runScript(
  script: string,
  args: readonly string[] = [],
  environment: Readonly<Record<string, string>> = {},
): Promise<boolean> {
  const { npm_execpath: npm, npm_node_execpath: node = process.execPath } = process.env
  const [command, first] = npm === undefined ? ['npm', []] : [node, [npm]]
  const child = spawn(command, [...first, 'run', '--silent', script, '--', ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...environment },
    shell: npm === undefined && process.platform === 'win32',
  })
  const end = (): void => {
    child.kill('SIGTERM')
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
