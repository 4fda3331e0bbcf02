// First half of `npm start` and `npm test`: runs on whatever Node the machine has and needs no package. Installs what is missing,
// then hands on to the project's own Node.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

/** @param {string} path @returns {Record<string, { version?: string, optional?: boolean }>} */
const packagesOf = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {})

/** Whether node_modules holds what the lock names; what is optional may be for another kind of machine. */
function isInstalled() {
  const installed = packagesOf(join(root, 'node_modules/.package-lock.json'))
  return Object.entries(packagesOf(join(root, 'package-lock.json'))).every(
    ([path, { version, optional }]) =>
      path === '' || optional === true || installed[path]?.version === version,
  )
}

/** Has npm install exactly the lock. Its own words go to the terminal: it may take a minute. */
function install() {
  console.log('Onderdelen van Bloemlezing ophalen; dit duurt de eerste keer een minuut.')
  // The Node that npm itself runs on: the one in node_modules is about to be replaced.
  const { npm_execpath: npm, npm_node_execpath: node = process.execPath } = process.env
  const [command, first] = npm === undefined ? ['npm', []] : [node, [npm]]
  const { status } = spawnSync(command, [...first, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: npm === undefined && process.platform === 'win32',
  })
  return status === 0
}

/** The Node that comes with the project, else the machine's own when it can run the project; null when it cannot. */
function projectNode() {
  const platform = process.platform === 'win32' ? 'win' : process.platform
  const name = process.platform === 'win32' ? 'node.exe' : 'node'
  const own = join(root, 'node_modules', `node-${platform}-${process.arch}`, 'bin', name)
  if (existsSync(own)) return own
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  return major > 22 || (major === 22 && minor >= 18) ? process.execPath : null
}

/** @param {string} sentence @returns {never} */
function giveUp(sentence) {
  console.error(sentence)
  process.exit(1)
}

/**
 * Runs a script of this folder under the project's Node, with what stood behind the command.
 * @param {string} script file name of the second half
 * @param {string} command what the reader typed, for the sentences of a failure
 */
export function handOn(script, command) {
  if (!isInstalled() && !install())
    giveUp(
      `De onderdelen konden niet worden opgehaald. Controleer de verbinding en probeer ${command} opnieuw.`,
    )
  const node = projectNode()
  if (node === null)
    giveUp(
      `Bloemlezing heeft op deze computer Node 22.18 of nieuwer nodig; hier is Node ${process.versions.node}. Werk Node bij en probeer ${command} opnieuw.`,
    )

  const child = spawn(node, [join(root, 'tools', script), ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
  })
  // Whoever ends this half ends the other too; a terminal's Ctrl C reaches both by itself.
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGHUP']))
    process.on(signal, () => child.kill(signal))
  process.on('SIGINT', () => undefined)
  // npm passes a signal only to the shell between it and this; when that shell is gone, so is whoever asked for the program.
  const shell = process.ppid
  setInterval(() => {
    if (process.ppid !== shell) child.kill()
  }, 1000).unref()
  child.on('exit', (code) => process.exit(code ?? 1))
}
