/** Calls behave alike over every kind of line. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createClientFor, steadyLink, toClientError } from '../../src/renderer/app/transport/index.ts'
import type { Message } from '../../src/shared/connection/index.ts'
import { CoreError, type ClientError } from '../../src/shared/contract/index.ts'
import {
  host,
  lines,
  stateReached,
  testRouter,
  windowId,
  type Line,
  type TestContract,
} from './connection-support.ts'

/** What a call failed with. */
const failure = async (call: Promise<unknown>): Promise<ClientError> =>
  call.then(
    () => {
      throw new Error('the call succeeded')
    },
    (error: unknown) => toClientError(error),
  )

/** Work that ends only when it is cancelled. */
async function* forever(signal: AbortSignal): AsyncGenerator<number> {
  while (!signal.aborted) yield await new Promise<number>((resolve) => setImmediate(resolve, 1))
}

const tooLarge = { code: 'TOO_LARGE', data: {} }

const untilAborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }))

describe.each(lines)('over $name', ({ open }) => {
  let line: Line
  beforeEach(async () => {
    line = await open()
  })
  afterEach(() => {
    vi.useRealTimers()
    return line.end()
  })

  const client = () => createClientFor<TestContract>(line.link)

  it('answers a call with the context of its connection', async () => {
    host(line.core, testRouter({}))
    const answer = await client().search.query({ query: 'zo’n “citaat” 🙂' })
    expect(answer.reading).toBe('zo’n “citaat” 🙂')
    expect(answer.window).toBe(windowId)
  })

  it('carries a refusal of the core with its data', async () => {
    const refused = new CoreError('NOT_FOUND', { entity: 'section', id: 's-1' })
    host(line.core, testRouter({ statements: () => Promise.reject(refused) }))
    const call = client().library.statements()
    expect(await failure(call)).toEqual({ code: 'NOT_FOUND', data: { entity: 'section', id: 's-1' } })
  })

  it('hides an unknown error behind a logged reference', async () => {
    const logged: string[] = []
    const unknown = new Error('verklaring van slachtoffer')
    host(line.core, testRouter({ search: () => Promise.reject(unknown) }), {
      log: (entry) => logged.push(entry),
    })
    const call = client().search.query({ query: 'x' })
    const thrown: unknown = await call.catch((error: unknown) => error)
    const error = toClientError(thrown)
    expect(error.code).toBe('INTERNAL')
    expect(logged).toHaveLength(1)
    expect(logged[0]).toContain(error.code === 'INTERNAL' ? error.data.reference : 'none')
    expect(`${String(thrown)} ${JSON.stringify(thrown)} ${logged[0]}`).not.toContain('slachtoffer')
  })

  it('refuses input that does not fit, naming the field and not the value', async () => {
    host(line.core, testRouter({}))
    const call = client().search.query({ query: 'geheim', limit: 100_000 })
    expect(await failure(call)).toEqual({ code: 'INVALID_INPUT', data: { fields: ['limit'] } })
  })

  it('refuses an unknown procedure', async () => {
    host(line.core, testRouter({}))
    expect(await failure(client().knowledgeBase.status())).toEqual({ code: 'UNKNOWN_PROCEDURE', data: {} })
  })

  it('streams progress and the error that ends it', async () => {
    const router = testRouter({
      async *propose() {
        yield 0.25
        yield 0.5
        throw new CoreError('BAD_INPUT', { reason: 'empty', file: 'a.txt', detail: null })
      },
    })
    host(line.core, router)
    const seen: unknown[] = []
    const read = async (): Promise<void> => {
      const stream = await client().intake.propose({ content: new File(['x'], 'a.txt') })
      for await (const event of stream) seen.push(event)
    }
    expect(await failure(read())).toEqual({
      code: 'BAD_INPUT',
      data: { reason: 'empty', file: 'a.txt', detail: null },
    })
    expect(seen).toEqual([0.25, 0.5])
  })

  it('carries the bytes of a file unchanged', async () => {
    const bytes = Uint8Array.from({ length: 70_000 }, (_, at) => (at * 7) % 256)
    let arrived = new Uint8Array()
    async function* propose(content: File) {
      arrived = new Uint8Array(await content.arrayBuffer())
      yield 1
    }
    host(line.core, testRouter({ propose }))
    for await (const _ of await client().intake.propose({ content: new File([bytes], 'a') }));
    expect(Buffer.from(arrived).equals(Buffer.from(bytes))).toBe(true)
  })

  it('cancels a running call by its signal', async () => {
    const started = Promise.withResolvers<void>()
    const ended = Promise.withResolvers<string>()
    const inboxCount = async (signal: AbortSignal): Promise<number> => {
      started.resolve()
      await untilAborted(signal)
      ended.resolve('aborted')
      return 0
    }
    host(line.core, testRouter({ inboxCount }))
    const cancel = new AbortController()
    const call = failure(client().library.inboxCount(undefined, { signal: cancel.signal }))
    await started.promise
    cancel.abort()
    expect(await call).toEqual({ code: 'CANCELLED', data: {} })
    expect(await ended.promise).toBe('aborted')
  })

  it('does not lose a cancel that comes right behind its call', async () => {
    const begun = Promise.withResolvers<AbortSignal>()
    const propose = (_: File, signal: AbortSignal): AsyncGenerator<number> => {
      begun.resolve(signal)
      return forever(signal)
    }
    host(line.core, testRouter({ propose }))
    await stateReached(line.link, 'running')
    const page = line.link.connection()
    if (page === null) throw new Error('not connected')
    const held: Message[] = []
    const bothHeld = Promise.withResolvers<void>()
    const send = (message: Message): void => {
      held.push(message)
      if (held.length === 2) bothHeld.resolve()
      else cancel.abort()
    }
    const cancel = new AbortController()
    const content = new File([new Uint8Array(1_000_000)], 'groot')
    const hasty = createClientFor<TestContract>(steadyLink({ ...page, send }))
    await failure(hasty.intake.propose({ content }, { signal: cancel.signal }))
    await bothHeld.promise
    for (const message of held) page.send(message)
    const signal = await begun.promise
    await vi.waitFor(() => expect(signal.aborted).toBe(true))
  })

  it.each(['leaving the loop', 'the signal', 'a lost page'])(
    'ends a stream in the core by %s',
    async (how) => {
      const ended = Promise.withResolvers<string>()
      async function* watch(signal: AbortSignal) {
        try {
          for (let revision = 1; ; revision++) {
            yield { revision, topics: [] }
            await new Promise((resolve) => setImmediate(resolve))
            signal.throwIfAborted()
          }
        } finally {
          ended.resolve('finally')
        }
      }
      host(line.core, testRouter({ watch }))
      const cancel = new AbortController()
      const read = async (): Promise<void> => {
        const events = await client().knowledgeBase.watch(undefined, { signal: cancel.signal })
        for await (const event of events) {
          if (event.revision < 3) continue
          if (how === 'leaving the loop') break
          if (how === 'the signal') cancel.abort()
          else line.link.close()
        }
      }
      await read().catch(() => {})
      expect(await ended.promise).toBe('finally')
    },
  )

  it('fails what is in flight, and every later call at once, when the core is gone', async () => {
    const started = Promise.withResolvers<void>()
    const inboxCount = (): Promise<number> => {
      started.resolve()
      return new Promise(() => {})
    }
    const router = testRouter({
      inboxCount,
      async *watch() {
        yield { revision: 1, topics: [] }
        await new Promise(() => {})
      },
    })
    host(line.core, router)
    const page = client()
    const events = await page.knowledgeBase.watch()
    await events.next()
    const inFlight = failure(page.library.inboxCount())
    const streaming = failure(events.next())
    await started.promise
    line.core.close()
    expect(await inFlight).toEqual({ code: 'DISCONNECTED', data: {} })
    expect(await streaming).toEqual({ code: 'DISCONNECTED', data: {} })
    expect(await failure(page.library.inboxCount())).toEqual({ code: 'DISCONNECTED', data: {} })
  })

  it('gives up after the deadline and cancels the handler', async () => {
    const ended = Promise.withResolvers<string>()
    const inboxCount = async (signal: AbortSignal): Promise<number> => {
      await untilAborted(signal)
      ended.resolve('aborted')
      return 0
    }
    host(line.core, testRouter({ inboxCount }))
    const hasty = createClientFor<TestContract>(line.link, { deadlineMs: 20 })
    expect(await failure(hasty.library.inboxCount())).toEqual({ code: 'DEADLINE', data: {} })
    expect(await ended.promise).toBe('aborted')
  })

  it('has no deadline for a stream that has begun, nor for a long call', async () => {
    const accepting = Promise.withResolvers<void>()
    const gate = Promise.withResolvers<void>()
    async function* watch() {
      yield { revision: 1, topics: [] }
      await gate.promise
      yield { revision: 2, topics: [] }
    }
    const accept = async (): Promise<string> => {
      accepting.resolve()
      await gate.promise
      return 'klaar'
    }
    host(line.core, testRouter({ watch, accept }))
    await stateReached(line.link, 'running')
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const deadlineMs = 1_000
    const page = createClientFor<TestContract>(line.link, { deadlineMs })
    const events = await page.knowledgeBase.watch()
    await events.next()
    const accepted = page.intake.accept()
    await accepting.promise
    vi.advanceTimersByTime(deadlineMs * 10)
    gate.resolve()
    expect(await events.next()).toMatchObject({ value: { revision: 2 } })
    expect(await accepted).toBe('klaar')
  })

  it('does not send a request above the limit, and goes on', async () => {
    host(line.core, testRouter({}))
    const narrow = createClientFor<TestContract>(line.link, { maxBytes: 1_000 })
    expect(await failure(narrow.search.query({ query: 'x'.repeat(1_500) }))).toEqual(tooLarge)
    expect((await narrow.search.query({ query: 'klein' })).reading).toBe('klein')
  })

  it('answers a request above the limit of the core with a typed error, and goes on', async () => {
    host(line.core, testRouter({}), { maxBytes: 2_000 })
    const page = client()
    expect(await failure(page.search.query({ query: '漢'.repeat(1_000) }))).toEqual(tooLarge)
    expect((await page.search.query({ query: 'klein' })).reading).toBe('klein')
  })

  it('turns an answer or event above the limit into a typed error, and goes on', async () => {
    const router = testRouter({
      search: async (query) => (query === 'groot' ? 'x'.repeat(5_000) : query),
      async *watch() {
        yield { revision: 1, topics: [] }
        yield { revision: 2, topics: Array.from({ length: 500 }, () => 'tags' as const) }
      },
    })
    host(line.core, router, { maxBytes: 2_000 })
    const page = client()
    expect(await failure(page.search.query({ query: 'groot' }))).toEqual(tooLarge)
    const events = await page.knowledgeBase.watch()
    expect(await events.next()).toMatchObject({ value: { revision: 1 } })
    expect(await failure(events.next())).toEqual(tooLarge)
    expect((await page.search.query({ query: 'klein' })).reading).toBe('klein')
  })
})
