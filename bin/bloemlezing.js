#!/usr/bin/env node
// Runs the built command line under the Node that comes with the project, whatever the machine has.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..')
const cli = join(root, 'out/main/cli.js')
const own = join(root, 'node_modules/.bin', process.platform === 'win32' ? 'node.cmd' : 'node')

if (!existsSync(cli)) {
  console.error('Bloemlezing is nog niet gebouwd. Start eenmaal met npm start.')
  process.exitCode = 3
} else if (Number.parseInt(process.versions.node, 10) >= 22 || !existsSync(own)) {
  await import(new URL('../out/main/cli.js', import.meta.url).href)
} else {
  const { status } = spawnSync(own, [cli, ...process.argv.slice(2)], { stdio: 'inherit' })
  process.exitCode = status ?? 3
}
