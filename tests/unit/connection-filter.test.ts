/** What is malformed or too large never reaches an adapter, and what an adapter writes always passes. */
import { MessageChannel } from 'node:worker_threads'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createClient, steadyLink } from '../../src/renderer/app/transport/index.ts'
import {
  fromMessagePort,
  guardMessages,
  memoryPair,
  messageId,
  readEnvelope,
  sizeInBytes,
  type CloseReason,
  type Connection,
  type Message,
  type PortLike,
} from '../../src/shared/connection/index.ts'
import { host, testRouter } from './connection-support.ts'

const closing = (connection: Connection): Promise<CloseReason> =>
  new Promise((resolve) => connection.onClose(resolve))
const nextMessage = (connection: Connection): Promise<Message> =>
  new Promise((resolve) => connection.onMessage(resolve))
const request = (id: string, body: unknown = {}): string =>
  JSON.stringify({ i: id, p: { u: '/library/inboxCount', b: body } })

describe('size', () => {
  it('counts bytes as UTF-8 has them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(sizeInBytes(text)).toBe(new TextEncoder().encode(text).length)
      }),
    )
  })
})

describe('envelope', () => {
  it.each([
    ['no JSON', 'hallo'],
    ['no object', '5'],
    ['no id', '{"p":{"u":"/a/b"}}'],
    ['an id that is no text', '{"i":{},"p":{"u":"/a/b"}}'],
    ['no payload', '{"i":"1"}'],
    ['an address elsewhere', '{"i":"1","p":{"u":"http://example.org/"}}'],
    ['an unknown type', '{"i":"1","t":9,"p":{}}'],
    ['headers that are no text', '{"i":"1","p":{"u":"/a/b","h":{"content-type":{}}}}'],
    ['bytes that are no JSON', Uint8Array.of(1, 2, 255, 3)],
  ])('refuses %s', (_, message) => {
    expect(readEnvelope(message, 'requests')).toBe(false)
  })

  it('never throws, whatever arrives', () => {
    const anything = fc.oneof(fc.string(), fc.uint8Array(), fc.json())
    fc.assert(
      fc.property(anything, (message) => {
        expect(() => [readEnvelope(message, 'requests'), messageId(message)]).not.toThrow()
      }),
    )
  })

  it('finds the call of damaged and binary messages', () => {
    expect(messageId('{"i":"1z","p":{"u":"/a')).toBe('1z')
    expect(messageId(new TextEncoder().encode('{"i":"1z","t":4}'))).toBe('1z')
    expect(messageId('{"t":4,"i":"1z"}')).toBeNull()
  })
})

describe('filter before the core', () => {
  it('answers a malformed call with a typed error', async () => {
    const [core, page] = memoryPair()
    host(core, testRouter({}))
    page.send('{"i":"7","p":{"u":5}}')
    expect(JSON.parse(String(await nextMessage(page)))).toMatchObject({
      i: '7',
      p: { b: { json: { code: 'INVALID_INPUT', data: { fields: [] } } } },
    })
  })

  it('answers a well-formed call with an unreadable body with a typed error', async () => {
    const [core, page] = memoryPair()
    host(core, testRouter({}))
    page.send('{"i":"7","p":{"u":"/search/query","b":{"json":{},"meta":[["nonsense"]]}}}')
    expect(JSON.parse(String(await nextMessage(page)))).toMatchObject({
      i: '7',
      p: { b: { json: { code: 'INVALID_INPUT' } } },
    })
  })

  it('closes on a malformed message without a call', async () => {
    const [core, page] = memoryPair()
    host(core, testRouter({}))
    page.send('hallo')
    expect(await closing(page)).toBe('malformed')
  })

  it('closes on a message above the limit without a call', async () => {
    const [core, page] = memoryPair()
    host(core, testRouter({}), { maxBytes: 100 })
    page.send('x'.repeat(101))
    expect(await closing(page)).toBe('too-large')
  })

  it('does not end the process by a malformed message on a port', async () => {
    const { port1, port2 } = new MessageChannel()
    host(fromMessagePort(port1), testRouter({}))
    const page = fromMessagePort(port2)
    const rejections: unknown[] = []
    const collect = (reason: unknown): void => void rejections.push(reason)
    process.on('unhandledRejection', collect)
    page.send('{"i":"7","p":{"u":"/search/query","h":{"content-type":"multipart/form-data"},"b":1}}')
    await nextMessage(page)
    page.send('geen json')
    expect(await closing(page)).toBe('malformed')
    await new Promise((resolve) => setImmediate(resolve))
    process.off('unhandledRejection', collect)
    expect(rejections).toEqual([])
  })

  it('closes on a value that is neither text nor bytes', async () => {
    const { port1, port2 } = new MessageChannel()
    const core = fromMessagePort(port1)
    port2.postMessage({ i: '1' })
    expect(await closing(core)).toBe('malformed')
    port2.close()
  })
})

describe('filter before the page', () => {
  it('closes when the core talks nonsense', async () => {
    const [core, page] = memoryPair()
    const link = steadyLink(page)
    const call = createClient(link).library.inboxCount()
    core.send('{"i":"1"}')
    await expect(call).rejects.toMatchObject({ code: 'DISCONNECTED' })
    expect(await closing(core)).toBe('malformed')
  })
})

describe('connection', () => {
  it('keeps messages that come before anybody listens', async () => {
    const [left, right] = memoryPair()
    left.send(request('1'))
    left.send(request('2'))
    await Promise.resolve()
    await Promise.resolve()
    const seen: Message[] = []
    right.onMessage((message) => seen.push(message))
    expect(seen).toEqual([request('1'), request('2')])
  })

  it('says once that it has ended, and at once to who asks later', async () => {
    const [left, right] = memoryPair()
    const reasons: CloseReason[] = []
    right.onClose((reason) => reasons.push(reason))
    left.close('flooded')
    left.close('closed')
    expect(await closing(right)).toBe('flooded')
    right.onClose((reason) => reasons.push(reason))
    expect(reasons).toEqual(['flooded', 'flooded'])
  })

  it('delivers nothing after the end', async () => {
    const [left, right] = memoryPair()
    const seen: Message[] = []
    right.onMessage((message) => seen.push(message))
    left.send(request('1'))
    right.close()
    left.send(request('2'))
    await closing(left)
    expect(seen).toEqual([])
  })

  it('ends over a port whose other end fires no close event, as in a plain browser', async () => {
    const { port1, port2 } = new MessageChannel()
    const silent: PortLike = {
      postMessage: (message) => port1.postMessage(message),
      close: () => port1.close(),
      on: (type, listener) =>
        type === 'close' ? undefined : port1.on('message', (data: unknown) => listener({ data })),
    }
    const page = fromMessagePort(silent)
    fromMessagePort(port2).close('too-large')
    expect(await closing(page)).toBe('too-large')
  })

  it('passes on unharmed what fits', async () => {
    const [left, right] = memoryPair()
    const guarded = guardMessages(right, 'requests', 1_000)
    left.send(request('1', { json: { query: 'é'.repeat(100) } }))
    expect(await nextMessage(guarded)).toBe(request('1', { json: { query: 'é'.repeat(100) } }))
  })
})
