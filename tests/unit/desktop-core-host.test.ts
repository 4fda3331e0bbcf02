import { EventEmitter } from 'node:events'
import * as fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { type CoreProcess, createCoreHost, type CoreHost } from '../../src/main/desktop/core-host.ts'
import type { CoreStart, FromCore, ToCore } from '../../src/main/desktop/core-messages.ts'
import { afterDeath } from '../../src/main/desktop/restart-policy.ts'
import type { CoreState } from '../../src/shared/platform/index.ts'

type Port = { readonly name: string; readonly close: () => void }

const port = (name: string): Port => ({ name, close: vi.fn<() => void>() })

const options: CoreStart = {
  file: '/a.bloemlezing',
  author: 'auteur',
  version: '1',
  corpusFolder: '/corpus',
  logFile: '/log',
}

/** A core process that answers a start with the given behaviour, or dies of it. */
class FakeProcess implements CoreProcess<Port> {
  readonly events = new EventEmitter<{ message: [FromCore]; exit: [] }>()
  readonly received: ToCore[] = []
  readonly ports: Port[] = []
  readonly kill = vi.fn<() => void>(() => this.events.emit('exit'))
  readonly #onStart: (self: FakeProcess) => void

  constructor(onStart: (self: FakeProcess) => void) {
    this.#onStart = onStart
  }

  send(message: ToCore, ports: readonly Port[] = []): void {
    this.received.push(message)
    this.ports.push(...ports)
    if (message.type === 'start') queueMicrotask(() => this.#onStart(this))
    if (message.type === 'stop') queueMicrotask(() => this.events.emit('exit'))
  }

  onMessage(listener: (message: FromCore) => void): void {
    this.events.on('message', listener)
  }

  onExit(listener: () => void): void {
    this.events.once('exit', listener)
  }
}

const works = (self: FakeProcess): void => {
  self.events.emit('message', { type: 'ready' })
}
const dies = (self: FakeProcess): void => {
  self.events.emit('exit')
}
const refuses = (self: FakeProcess): void => {
  self.events.emit('message', { type: 'failed', reason: 'newer' })
}

function hostOf(...behaviours: ((self: FakeProcess) => void)[]): {
  readonly host: CoreHost<Port>
  readonly processes: FakeProcess[]
  readonly states: CoreState[]
} {
  const processes: FakeProcess[] = []
  const states: CoreState[] = []
  const host = createCoreHost<Port>({
    fork: () => {
      const made = new FakeProcess(behaviours[processes.length] ?? works)
      processes.push(made)
      return made
    },
    onState: (state) => states.push(state),
    log: () => undefined,
  })
  return { host, processes, states }
}

describe('createCoreHost', () => {
  it('says starting, then running', async () => {
    const { host, states } = hostOf(works)
    expect(await host.start(options)).toEqual({ ok: true })
    expect(states).toEqual(['starting', 'running'])
  })
  it('gives the reason of a knowledge base that does not open, and does not try again', async () => {
    const { host, processes, states } = hostOf(refuses)
    expect(await host.start(options)).toEqual({ ok: false, reason: 'newer' })
    expect(processes).toHaveLength(1)
    expect(processes[0]?.kill.mock.calls).toHaveLength(1)
    expect(states).toEqual(['starting', 'failed'])
  })
  it('starts a core that dies while it runs again, with the same knowledge base', async () => {
    const { host, processes, states } = hostOf(works, works)
    await host.start(options)
    processes[0]?.events.emit('exit')
    await vi.waitFor(() => expect(states).toEqual(['starting', 'running', 'restarting', 'running']))
    expect(processes[1]?.received).toEqual([{ type: 'start', options }])
  })
  it('gives up after three new starts, and works again on the word of the officer', async () => {
    const { host, processes, states } = hostOf(dies, dies, dies, dies, works)
    expect(await host.start(options)).toEqual({ ok: false, reason: 'stopped' })
    expect(processes).toHaveLength(4)
    expect(states.at(-1)).toBe('failed')
    expect(await host.restart()).toEqual({ ok: true })
  })
  it('hands a port to the core that runs now', async () => {
    const { host, processes } = hostOf(works, works)
    await host.start(options)
    host.connect('w-1', port('first'))
    await host.start({ ...options, file: '/b.bloemlezing' })
    host.connect('w-1', port('second'))
    expect(processes.map(({ ports }) => ports.map(({ name }) => name))).toEqual([['first'], ['second']])
  })
  it('lets the old core finish before another knowledge base opens, and does not take its end for a death', async () => {
    const { host, processes, states } = hostOf(works, works)
    await host.start(options)
    await host.start({ ...options, file: '/b.bloemlezing' })
    expect(processes[0]?.received.at(-1)).toEqual({ type: 'stop' })
    expect(states).toEqual(['starting', 'running', 'starting', 'running'])
  })
  it('closes a port when no core runs, so that the page does not wait for ever', () => {
    const waiting = port('waiting')
    hostOf().host.connect('w-1', waiting)
    expect(waiting.close).toHaveBeenCalledOnce()
  })
  it('stops without a core', async () => {
    await expect(hostOf().host.stop()).resolves.toBeUndefined()
  })
})

describe('afterDeath', () => {
  it('counts only deaths of the last ten minutes', () => {
    const minute = 60_000
    const moments = fc.array(fc.integer({ min: 0, max: 10_000 * minute }), { maxLength: 20 })
    fc.assert(
      fc.property(moments, (unsorted) => {
        const sorted = unsorted.toSorted((a, b) => a - b)
        const now = sorted.at(-1) ?? 0
        const recent = sorted.filter((moment) => now - moment < 10 * minute)
        expect(afterDeath(sorted.slice(0, -1), now).restart).toBe(Math.max(1, recent.length) <= 3)
      }),
    )
  })
})
