/** `npm start` on a machine without a screen: one line, an address that answers, and no stack trace. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, test } from '@playwright/test'

const project = resolve(import.meta.dirname, '../..')

test('npm start without a screen prints one line and an address, and ends when told to', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'bloemlezing-start-'))
  const { DISPLAY: _x, WAYLAND_DISPLAY: _wayland, ...environment } = process.env
  const started = spawn(process.execPath, [join(project, 'tools/start.mjs')], {
    env: { ...environment, XDG_CONFIG_HOME: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  try {
    test.skip(process.platform !== 'linux', 'Alleen Linux kent een computer zonder beeldscherm.')
    const lines = await linesUntilAddress(started)
    const address = lines.pop() ?? ''
    expect(lines.filter((line) => line !== 'Bloemlezing bouwen.')).toEqual([
      'Er is geen beeldscherm; Bloemlezing is te openen in een browser op dit adres:',
    ])
    const page = await fetch(address, { redirect: 'manual' })
    expect(page.status).toBe(303)
    const exited = once(started, 'exit')
    started.kill('SIGTERM')
    await exited
    await expect(fetch(address)).rejects.toThrow()
  } finally {
    started.kill('SIGTERM')
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
})

/** What the program prints up to and with its address. */
async function linesUntilAddress({ stdout }: ChildProcess): Promise<string[]> {
  const lines: string[] = []
  if (stdout === null) return lines
  for await (const line of createInterface({ input: stdout })) {
    lines.push(line)
    if (line.startsWith('http://')) break
  }
  return lines
}
