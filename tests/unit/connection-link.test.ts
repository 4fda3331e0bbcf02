/** Links find the core again; views learn what they may have missed. */
import { once } from 'node:events'
import { MessageChannel } from 'node:worker_threads'
import * as fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { WebSocketServer } from 'ws'
import { changeStream, type HostedRouter } from '../../src/main/core/index.ts'
import { keepOrder } from '../../src/main/core/transport/order.ts'
import { fromSocket } from '../../src/main/server/sockets.ts'
import {
  connectDesktop,
  connectWebSocket,
  createClient,
  followChanges,
  steadyLink,
} from '../../src/renderer/app/transport/index.ts'
import type { PortBridge } from '../../src/renderer/app/transport/desktop.ts'
import { createLink } from '../../src/renderer/app/transport/link.ts'
import { fromMessagePort, memoryPair, type Connection } from '../../src/shared/connection/index.ts'
import { topics, type ChangeEvent } from '../../src/shared/contract/index.ts'
import { portMessage, type CoreState } from '../../src/shared/platform/index.ts'
import { host, stateReached, testRouter, windowId } from './connection-support.ts'

/** A core that counts, and the connections to it. */
const connected = (router: HostedRouter): Connection => {
  const [core, page] = memoryPair()
  host(core, router)
  return page
}

/** A knowledge base that only counts its changes. */
const source = () => {
  const listeners = new Set<(event: ChangeEvent) => void>()
  let revision = 10
  return {
    revision: () => revision,
    subscribe(listener: (event: ChangeEvent) => void) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    change(topic: ChangeEvent['topics'][number]) {
      revision += 1
      for (const listener of listeners) listener({ revision, topics: [topic] })
    },
    listeners,
  }
}

const serve = async (port: number, answer: (core: Connection, url: string) => void) => {
  const server = new WebSocketServer({ host: '127.0.0.1', port })
  await once(server, 'listening')
  server.on('connection', (socket, request) =>
    answer(
      fromSocket(socket, () => true),
      request.url ?? '',
    ),
  )
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return {
    port: address.port,
    async stop() {
      for (const client of server.clients) client.terminate()
      server.close()
      await once(server, 'close')
    },
  }
}

describe('client over a link', () => {
  it('lets calls wait while the core starts for the first time', async () => {
    const { link, set } = createLink(() => {})
    const call = createClient(link).library.inboxCount()
    set('running', connected(testRouter({ inboxCount: async () => 37 })))
    expect(await call).toBe(37)
  })

  it('gives up waiting after the deadline, or when the caller does', async () => {
    const { link } = createLink(() => {})
    const client = createClient(link, { deadlineMs: 10 })
    await expect(client.library.inboxCount()).rejects.toMatchObject({ code: 'DEADLINE' })
    await expect(client.library.inboxCount(undefined, { signal: AbortSignal.abort() })).rejects.toMatchObject(
      { name: 'AbortError' },
    )
  })

  it('uses the new connection after a restart', async () => {
    const { link, set } = createLink(() => {})
    const client = createClient(link)
    const first = connected(testRouter({ inboxCount: async () => 1 }))
    set('running', first)
    expect(await client.library.inboxCount()).toBe(1)
    set('restarting', null)
    await expect(client.library.inboxCount()).rejects.toMatchObject({ code: 'DISCONNECTED' })
    set('running', connected(testRouter({ inboxCount: async () => 2 })))
    expect(await client.library.inboxCount()).toBe(2)
  })
})

describe('change stream', () => {
  it('begins with the present revision and loses nothing of a burst', async () => {
    const changes = source()
    const router = testRouter({ watch: (signal) => changeStream(changes, 1, signal) })
    const client = createClient(steadyLink(connected(router)))
    const events = await client.knowledgeBase.watch()
    expect(await events.next()).toMatchObject({ value: { revision: 10, topics: [] } })
    for (let at = 0; at < 500; at++) changes.change(at % 2 === 0 ? 'statements' : 'tags')
    const seen: ChangeEvent[] = []
    for await (const event of events) {
      seen.push(event)
      if (event.revision === 510) break
    }
    expect(new Set(seen.flatMap((event) => event.topics))).toEqual(new Set(['statements', 'tags']))
    expect(seen.length).toBeLessThan(10)
  })

  it('stops listening when its reader is gone', async () => {
    const changes = source()
    const router = testRouter({ watch: (signal) => changeStream(changes, 1, signal) })
    const page = connected(router)
    const events = await createClient(steadyLink(page)).knowledgeBase.watch()
    await events.next()
    expect(changes.listeners.size).toBe(1)
    page.close()
    await vi.waitFor(() => expect(changes.listeners.size).toBe(0))
  })

  it('has a view fetch everything again when changes were missed, and only then', async () => {
    const changes = source()
    const router = testRouter({ watch: (signal) => changeStream(changes, 1, signal) })
    const { link, set } = createLink(() => {})
    const seen: ChangeEvent[] = []
    const stop = followChanges(link, createClient(link), (event) => seen.push(event))

    set('running', connected(router))
    await vi.waitFor(() => expect(changes.listeners.size).toBe(1))
    changes.change('tags')
    await vi.waitFor(() => expect(seen).toEqual([{ revision: 11, topics: ['tags'] }]))

    const reconnect = async (): Promise<void> => {
      set('running', connected(router))
      await vi.waitFor(() => expect(changes.listeners.size).toBe(1))
    }
    const disconnect = async (): Promise<void> => {
      const last = link.connection()
      set('restarting', null)
      last?.close()
      await vi.waitFor(() => expect(changes.listeners.size).toBe(0))
    }
    await disconnect()
    changes.change('sections')
    await reconnect()
    await vi.waitFor(() => expect(seen.at(-1)).toEqual({ revision: 12, topics: [...topics] }))

    await disconnect()
    await reconnect()
    changes.change('links')
    await vi.waitFor(() => expect(seen.at(-1)).toEqual({ revision: 13, topics: ['links'] }))
    expect(seen).toHaveLength(3)

    stop()
    await vi.waitFor(() => expect(changes.listeners.size).toBe(0))
  })
})

/** Waits for a condition without touching the timers, which are not real here. */
const until = async (condition: () => boolean): Promise<void> => {
  while (!condition()) await new Promise((resolve) => setImmediate(resolve))
}

describe('a broken change stream', () => {
  afterEach(() => vi.useRealTimers())

  it('is followed again, but not at once', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    let begun = 0
    const router = testRouter({
      async *watch() {
        begun += 1
        yield { revision: begun, topics: [] }
      },
    })
    const seen: ChangeEvent[] = []
    const link = steadyLink(connected(router))
    const stop = followChanges(link, createClient(link), (event) => seen.push(event))
    // Only the retry is left waiting once the stream has ended; the deadline of the call is gone by then.
    await until(() => begun === 1 && vi.getTimerCount() === 1)
    await vi.advanceTimersByTimeAsync(999)
    expect(begun).toBe(1)
    await vi.advanceTimersByTimeAsync(1)
    await until(() => seen.length === 1)
    expect(seen).toEqual([{ revision: 2, topics: [...topics] }])
    stop()
    expect(vi.getTimerCount()).toBe(0)
  })
})

/** The messages of one call among all. */
const ofCall = (id: string, messages: readonly string[]): readonly string[] =>
  messages.filter((message) => message.startsWith(`{"i":"${id}"`))

describe('order of messages', () => {
  it('is kept within a call, while calls do not wait for each other', () => {
    const ids = fc.constantFrom('a', 'b', 'c')
    fc.assert(
      fc.property(fc.array(ids), fc.array(fc.nat()), (calls, choices) => {
        const messages = calls.map((id, at) => `{"i":"${id}","n":${at}}`)
        const delivered: string[] = []
        let reading: { readonly message: string; readonly read: () => void }[] = []
        const take = keepOrder((message, read) => {
          delivered.push(String(message))
          reading.push({ message: String(message), read })
        })
        messages.forEach(take)
        expect(new Set(delivered.map((message) => message.slice(0, 8))).size).toBe(delivered.length)
        for (let turn = 0; reading.length > 0; turn++) {
          const next = reading[(choices[turn] ?? 0) % reading.length]
          reading = reading.filter((one) => one !== next)
          next?.read()
        }
        for (const id of ['a', 'b', 'c']) expect(ofCall(id, delivered)).toEqual(ofCall(id, messages))
      }),
    )
  })
})

describe('desktop link', () => {
  const desktop = () => {
    const page = Object.assign(new EventTarget(), { location: { origin: 'app://bloemlezing' } })
    const states = new Set<(state: CoreState) => void>()
    const requestPort = vi.fn<() => void>()
    const bridge: PortBridge = {
      requestPort,
      onCoreState(listener) {
        states.add(listener)
        return () => states.delete(listener)
      },
    }
    const post = (event: { source?: unknown; origin?: string; data?: string }): Connection => {
      const { port1, port2 } = new MessageChannel()
      const sent = { source: page, origin: 'app://bloemlezing', data: portMessage, ports: [port2], ...event }
      page.dispatchEvent(Object.assign(new Event('message'), sent))
      const core = fromMessagePort(port1)
      cleanUp.push(() => core.close())
      return core
    }
    return {
      page,
      requestPort,
      bridge,
      post,
      tell: (state: CoreState) => states.forEach((tell) => tell(state)),
    }
  }
  const cleanUp: (() => void)[] = []
  afterEach(() => cleanUp.splice(0).forEach((clean) => clean()))

  it('asks for a port and uses it', async () => {
    const { page, requestPort, bridge, post } = desktop()
    const link = connectDesktop(bridge, page)
    expect(requestPort).toHaveBeenCalledTimes(1)
    host(post({}), testRouter({ inboxCount: async () => 5 }))
    expect(await createClient(link).library.inboxCount()).toBe(5)
    expect(link.state()).toBe('running')
  })

  it.each([
    ['another window', { source: {} }],
    ['another origin', { origin: 'https://example.org' }],
    ['another message', { data: 'iets anders' }],
  ])('does not take a port from %s', (_, event) => {
    const { page, bridge, post } = desktop()
    const link = connectDesktop(bridge, page)
    post(event)
    expect(link.connection()).toBeNull()
  })

  it('fails what is in flight when the core dies, and asks again when it runs anew', async () => {
    const { page, requestPort, bridge, post, tell } = desktop()
    const link = connectDesktop(bridge, page)
    const client = createClient(link)
    host(post({}), testRouter({ inboxCount: () => new Promise(() => {}) }))
    const call = client.library.inboxCount()
    await Promise.resolve()
    tell('restarting')
    await expect(call).rejects.toMatchObject({ code: 'DISCONNECTED' })
    expect(link.state()).toBe('restarting')
    tell('running')
    expect(requestPort).toHaveBeenCalledTimes(2)
    host(post({}), testRouter({ inboxCount: async () => 6 }))
    expect(await client.library.inboxCount()).toBe(6)
  })

  it('does not let a port that nobody asked for take the place of a connection', () => {
    const { page, bridge, post } = desktop()
    const link = connectDesktop(bridge, page)
    post({})
    const first = link.connection()
    post({})
    expect(link.connection()).toBe(first)
  })

  it('does not ask twice for one core', () => {
    const { page, requestPort, bridge, tell } = desktop()
    connectDesktop(bridge, page)
    tell('running')
    tell('running')
    expect(requestPort).toHaveBeenCalledTimes(1)
  })
})

describe('WebSocket link', () => {
  const options = { windowId, minDelayMs: 1, maxDelayMs: 5 }

  it('keeps trying until the host runs again on the same port', async () => {
    const first = await serve(0, (core) => host(core, testRouter({ inboxCount: async () => 1 })))
    const link = connectWebSocket({ ...options, origin: `http://127.0.0.1:${first.port}` })
    const client = createClient(link)
    const states: CoreState[] = []
    link.onState((state) => states.push(state))
    expect(await client.library.inboxCount()).toBe(1)
    await first.stop()
    await stateReached(link, 'restarting')
    const second = await serve(first.port, (core) => host(core, testRouter({ inboxCount: async () => 2 })))
    await stateReached(link, 'running')
    expect(await client.library.inboxCount()).toBe(2)
    expect(states).toEqual(['running', 'restarting', 'running'])
    link.close()
    await second.stop()
  })

  it('says who it is, and gives up when page and host are of different versions', async () => {
    const urls: string[] = []
    const server = await serve(0, (core, url) => {
      urls.push(url)
      core.close('protocol')
    })
    const link = connectWebSocket({ ...options, origin: `http://127.0.0.1:${server.port}` })
    await stateReached(link, 'failed')
    expect(urls).toEqual([`/core?window=${windowId}&protocol=1`])
    await server.stop()
  })
})
