/** A small core over the real contract, and the three kinds of lines it is reached by. */
import { once } from 'node:events'
import { MessageChannel } from 'node:worker_threads'
import { eventIterator, oc } from '@orpc/contract'
import { implement } from '@orpc/server'
import { WebSocketServer } from 'ws'
import { z } from 'zod'
import { hostRouter, type CallContext, type HostedRouter } from '../../src/main/core/index.ts'
import { fromSocket } from '../../src/main/server/sockets.ts'
import { connectWebSocket, steadyLink, type CoreLink } from '../../src/renderer/app/transport/index.ts'
import { fromMessagePort, memoryPair, type Connection } from '../../src/shared/connection/index.ts'
import type { CoreState } from '../../src/shared/platform/index.ts'
import { contract, contractErrors, type ChangeEvent } from '../../src/shared/contract/index.ts'

export const windowId = 'window-0123456789abcdef'

/** A contract of every kind of procedure, small so that it changes only when the transport does. */
const testContract = {
  knowledgeBase: {
    watch: contract.knowledgeBase.watch,
    status: oc.output(z.string()),
  },
  library: {
    inboxCount: oc.output(z.int()),
    statements: oc.errors({ NOT_FOUND: contractErrors.NOT_FOUND }).output(z.int()),
  },
  intake: {
    propose: oc
      .errors({ BAD_INPUT: contractErrors.BAD_INPUT })
      .input(z.object({ content: z.file() }))
      .output(eventIterator(z.number())),
    accept: oc.output(z.string()),
  },
  search: {
    query: oc
      .input(z.object({ query: z.string(), limit: z.int().max(500).default(20) }))
      .output(z.object({ reading: z.string(), window: z.string() })),
  },
}
export type TestContract = typeof testContract

type Handlers = {
  readonly inboxCount: (signal: AbortSignal) => Promise<number>
  readonly statements: () => Promise<number>
  readonly search: (query: string) => Promise<string>
  readonly propose: (content: File, signal: AbortSignal) => AsyncGenerator<number>
  readonly watch: (signal: AbortSignal) => AsyncGenerator<ChangeEvent>
  readonly accept: () => Promise<string>
}

const signalOf = (signal: AbortSignal | undefined): AbortSignal => signal ?? new AbortController().signal

async function* nothing(): AsyncGenerator<never> {}

/** A router of which each test says only what it needs. Without `search`, the query is its own reading. `status` is never there. */
export function testRouter(given: Partial<Handlers>): HostedRouter {
  const os = implement(testContract).$context<CallContext>()
  return {
    knowledgeBase: {
      watch: os.knowledgeBase.watch.handler(({ signal }) => given.watch?.(signalOf(signal)) ?? nothing()),
    },
    library: {
      inboxCount: os.library.inboxCount.handler(({ signal }) => given.inboxCount?.(signalOf(signal)) ?? 0),
      statements: os.library.statements.handler(() => given.statements?.() ?? 0),
    },
    intake: {
      propose: os.intake.propose.handler(
        ({ input, signal }) => given.propose?.(input.content, signalOf(signal)) ?? nothing(),
      ),
      accept: os.intake.accept.handler(() => given.accept?.() ?? ''),
    },
    search: {
      query: os.search.query.handler(async ({ input, context }) => ({
        reading: (await given.search?.(input.query)) ?? input.query,
        window: context.window,
      })),
    },
  }
}

export type Line = { readonly core: Connection; readonly link: CoreLink; readonly end: () => Promise<void> }

const overMemory = async (): Promise<Line> => {
  const [core, page] = memoryPair()
  return { core, link: steadyLink(page), end: async () => page.close() }
}

const overPort = async (): Promise<Line> => {
  const { port1, port2 } = new MessageChannel()
  const page = fromMessagePort(port2)
  return { core: fromMessagePort(port1), link: steadyLink(page), end: async () => page.close() }
}

const overWebSocket = async (): Promise<Line> => {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 })
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  const arrived = new Promise<Connection>((resolve) => {
    server.once('connection', (socket) => resolve(fromSocket(socket, () => true)))
  })
  const link = connectWebSocket({ origin: `http://127.0.0.1:${address.port}`, windowId, minDelayMs: 1 })
  const core = await arrived
  return {
    core,
    link,
    async end() {
      link.close()
      for (const client of server.clients) client.terminate()
      server.close()
      await once(server, 'close')
    },
  }
}

export const lines = [
  { name: 'memory', open: overMemory },
  { name: 'message port', open: overPort },
  { name: 'WebSocket', open: overWebSocket },
]

/** Hosts a test router on a line. */
export const host = (
  core: Connection,
  router: HostedRouter,
  options: { readonly log?: (line: string) => void; readonly maxBytes?: number } = {},
): void => hostRouter({ log: () => {}, ...options, router, connection: core, context: { window: windowId } })

/** Waits until a link is in a state. */
export const stateReached = (link: CoreLink, wanted: CoreState): Promise<void> =>
  new Promise((resolve) => {
    if (link.state() === wanted) return resolve()
    const stop = link.onState((state) => {
      if (state !== wanted) return
      stop()
      resolve()
    })
  })
