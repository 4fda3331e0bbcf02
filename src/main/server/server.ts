/** Puts the loopback host together: HTTP for the renderer, WebSocket for the core, the guard before both. */
import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { HostedRouter } from '../core/index.ts'
import { guard, splitTarget, type Decision } from './guard.ts'
import { listen, listenAgain, loopback } from './listen.ts'
import { refusedLine, sessionsNotKeptLine } from './log-lines.ts'
import { answerRequest } from './requests.ts'
import { readState, writeState } from './session-file.ts'
import { cookieName, createSessions, readCookie, sessionCookie } from './sessions.ts'
import { createUpgrades } from './upgrades.ts'

export type ServerOptions = {
  readonly core: { readonly router: HostedRouter }
  /** Folder with the built renderer. */
  readonly rendererFolder: string
  /** 0 takes the port of the last run when it is free, else any. */
  readonly port: number
  /** Where port and sessions are kept between runs, one file per knowledge base; null keeps nothing. */
  readonly sessionFile: string | null
  /** Takes a line at a time; never a query, a cookie or a body. */
  readonly log: (line: string) => void
}

export type RunningServer = {
  /** The address to open, with the token that is good for one use. */
  readonly url: string
  readonly port: number
  /** Says goodbye to the pages and frees the port. */
  close(): Promise<void>
}

/**
 * Starts the host on the loopback interface.
 * @throws PortInUseError when a given port is taken
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { core, rendererFolder, sessionFile, log } = options
  const last = sessionFile === null ? null : await readState(sessionFile)
  const sessions = createSessions(last?.sessions ?? [], Date.now)
  const server = createServer({ headersTimeout: 10_000, requestTimeout: 30_000 })
  server.maxConnections = 256
  const port = await (options.port === 0 && last !== null
    ? listenAgain(server, last.port)
    : listen(server, options.port))

  const save = async (): Promise<void> => {
    if (sessionFile === null) return
    try {
      await writeState(sessionFile, { port, sessions: sessions.all() })
    } catch {
      log(sessionsNotKeptLine)
    }
  }

  const sessionOf = ({ headers }: IncomingMessage) =>
    sessions.find(readCookie(headers.cookie, cookieName(port)))

  const decide = (request: IncomingMessage, kind: 'request' | 'upgrade'): Decision => {
    const target = request.url ?? ''
    const fetchSite = request.headers['sec-fetch-site']
    const decision = guard(
      {
        kind,
        method: request.method ?? '',
        target,
        host: request.headers.host,
        origin: request.headers.origin,
        fetchSite: Array.isArray(fetchSite) ? fetchSite.join() : fetchSite,
        session: sessionOf(request)?.hash ?? null,
        token: sessions.tokenState(splitTarget(target).query.get('token')),
      },
      port,
    )
    if (decision.action === 'refuse') log(refusedLine(decision))
    return decision
  }

  const admit = async (): Promise<string> => {
    const cookie = sessionCookie(port, sessions.admit())
    await save()
    return cookie
  }

  const upgrades = createUpgrades({ router: core.router, log })
  server.on('request', (request, response) => {
    void answerRequest(request, response, {
      decision: decide(request, 'request'),
      admit,
      rendererFolder,
      log,
    })
  })
  server.on('upgrade', (request, socket, head) =>
    upgrades.accept(request, socket, head, decide(request, 'upgrade')),
  )

  await save()
  return {
    url: `http://${loopback}:${port}/?token=${sessions.token}`,
    port,
    async close() {
      const closed = once(server, 'close')
      server.close()
      server.closeIdleConnections()
      await upgrades.close()
      server.closeAllConnections()
      await closed
    },
  }
}
