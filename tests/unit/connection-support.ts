/** A small core over the real contract, and the three kinds of lines it is reached by. */
import { once } from 'node:events'
import { MessageChannel } from 'node:worker_threads'
import { implement } from '@orpc/server'
import { WebSocketServer } from 'ws'
import { hostRouter, type CallContext } from '../../src/main/core/index.ts'
import { fromSocket } from '../../src/main/server/sockets.ts'
import { connectWebSocket, steadyLink, type CoreLink } from '../../src/renderer/app/transport/index.ts'
import { fromMessagePort, memoryPair, type Connection } from '../../src/shared/connection/index.ts'
import { contract, type ChangeEvent } from '../../src/shared/contract/index.ts'

export const windowId = 'window-0123456789abcdef'

/** The part of the contract that the tests call; what is left out is unknown to this core. */
const testContract = {
  knowledgeBase: { watch: contract.knowledgeBase.watch, history: contract.knowledgeBase.history },
  library: { statements: contract.library.statements, inboxCount: contract.library.inboxCount },
  intake: { propose: contract.intake.propose, accept: contract.intake.accept },
  search: { query: contract.search.query },
}

type Handlers = {
  readonly inboxCount: (signal: AbortSignal) => Promise<number>
  readonly search: (query: string) => Promise<string>
  readonly propose: (
    file: { size: number; bytes: ArrayBuffer },
    signal: AbortSignal,
  ) => AsyncGenerator<number>
  readonly watch: (signal: AbortSignal) => AsyncGenerator<ChangeEvent>
  readonly accept: () => Promise<void>
  readonly statements: () => Promise<void>
}

const signalOf = (signal: AbortSignal | undefined): AbortSignal => signal ?? new AbortController().signal

async function* nothing(): AsyncGenerator<never> {}

/** A router of which each test says only what it needs. `search` answers with its text as the reading. */
export function testRouter(given: Partial<Handlers>) {
  const os = implement(testContract).$context<CallContext>()
  return os.router({
    knowledgeBase: {
      watch: os.knowledgeBase.watch.handler(async function* ({ signal }) {
        yield* given.watch?.(signalOf(signal)) ?? nothing()
      }),
      history: os.knowledgeBase.history.handler(() => ({ undo: null, redo: null })),
    },
    library: {
      inboxCount: os.library.inboxCount.handler(({ signal }) => given.inboxCount?.(signalOf(signal)) ?? 0),
      statements: os.library.statements.handler(async () => {
        await given.statements?.()
        return { total: 0, rows: [] }
      }),
    },
    intake: {
      propose: os.intake.propose.handler(async function* ({ input, signal }) {
        const bytes = await input.content.arrayBuffer()
        const file = { size: input.content.size, bytes }
        for await (const done of given.propose?.(file, signalOf(signal)) ?? nothing()) {
          yield { type: 'progress' as const, done }
        }
      }),
      accept: os.intake.accept.handler(async () => {
        await given.accept?.()
        return { edition: null, sections: 0, statements: 0 }
      }),
    },
    search: {
      query: os.search.query.handler(async ({ input, context }) => ({
        total: 0,
        tookMs: 0,
        hits: [],
        facets: { edition: {}, section: {}, tag: {}, kind: {}, organisation: {} },
        didYouMean: context.window,
        reading: (await given.search?.(input.query)) ?? input.query,
      })),
    },
  })
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
  router: ReturnType<typeof testRouter>,
  options: { readonly log?: (line: string) => void; readonly maxBytes?: number } = {},
): void => hostRouter({ log: () => {}, ...options, router, connection: core, context: { window: windowId } })
