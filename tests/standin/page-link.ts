/** Joins one page of Chromium to the main process: runs the built preload in a world of its own and answers every request. */
import { readFile } from 'node:fs/promises'
import type { CDPSession, Page } from 'playwright-core'
import { toOwn, toShown } from './browser.ts'
import { protocol, session } from './main-modules.ts'
import { HandedPorts, type MessagePortMain } from './ports.ts'
import type { FromPreload, PortData, ToPreload } from './wire.ts'
import { createMembrane, runPreload } from './worlds.ts'

const preloadWorld = 'preload'
const binding = 'standinTell'
const receiver = 'standinReceive'

export type PageLink = {
  readonly load: (url: string) => Promise<void>
  readonly reload: () => Promise<void>
  readonly send: (channel: string, args: readonly unknown[], ports: readonly MessagePortMain[]) => void
}

export type PageLinkOptions = {
  readonly page: Page
  readonly preload: string
  readonly onSend: (channel: string, args: readonly unknown[]) => void
  readonly onInvoke: (channel: string, args: readonly unknown[]) => Promise<unknown>
  /** Whether a navigation that the page itself began may go on. */
  readonly mayNavigate: (url: string) => boolean
  readonly onWindowOpen: (url: string) => void
}

/** The script of both worlds: the page's own gets its half of the bridge, the preload's world the rest. */
const pageScript = `(${String(createMembrane)})('standin-to-preload', 'standin-to-page')`
const preloadScript = (source: string): string => `
  globalThis.${receiver} = (${String(runPreload)})(
    (${String(createMembrane)})('standin-to-page', 'standin-to-preload'),
    (message) => globalThis.${binding}(JSON.stringify(message, (_, value) =>
      value instanceof Uint8Array ? { $bytes: [...value] } : value)),
    (require, module, exports) => {${source}\n},
  )`

const toPortData = (data: unknown): PortData =>
  typeof data === 'string' ? data : { base64: Buffer.from(data as Uint8Array).toString('base64') }
const fromPortData = (data: PortData): string | Uint8Array =>
  typeof data === 'string' ? data : new Uint8Array(Buffer.from(data.base64, 'base64'))

const withBytes = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && '$bytes' in value
    ? Uint8Array.from(value.$bytes as number[])
    : value

export async function linkPage(options: PageLinkOptions): Promise<PageLink> {
  const { page } = options
  const cdp = await page.context().newCDPSession(page)
  const ports = new HandedPorts()
  let world: string | null = null

  const tellPreload = (message: ToPreload): void => {
    if (world === null) return
    const expression = `${receiver}(${JSON.stringify(message)})`
    // A page that is just going away takes nothing more.
    cdp.send('Runtime.evaluate', { expression, uniqueContextId: world }).catch(() => undefined)
  }
  const hear = async (message: FromPreload): Promise<void> => {
    switch (message.type) {
      case 'send':
        options.onSend(message.channel, message.args)
        break
      case 'invoke':
        tellPreload(
          await options.onInvoke(message.channel, message.args).then(
            (value) => ({ type: 'reply', id: message.id, value }) as const,
            (error: unknown) => ({ type: 'reply', id: message.id, error: String(error) }) as const,
          ),
        )
        break
      case 'port':
        ports.post(message.port, fromPortData(message.data))
        break
    }
  }

  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.name !== preloadWorld) return
    // A new document: the ports of the one before went with it.
    ports.closeAll()
    world = context.uniqueId
  })
  cdp.on('Runtime.bindingCalled', ({ name, payload }) => {
    if (name === binding) void hear(JSON.parse(payload, withBytes) as FromPreload)
  })
  cdp.on('Page.windowOpen', ({ url }) => {
    options.onWindowOpen(toOwn(url))
  })
  page.on('popup', (popup) => void popup.close())
  page.on('close', () => {
    ports.closeAll()
  })

  let asked = false
  await answerRequests(cdp, (url) => asked || options.mayNavigate(url))
  await cdp.send('Page.enable')
  await cdp.send('Runtime.addBinding', { name: binding, executionContextName: preloadWorld })
  await cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: pageScript })
  const source = preloadScript(await readFile(options.preload, 'utf8'))
  await cdp.send('Page.addScriptToEvaluateOnNewDocument', { source, worldName: preloadWorld })
  await cdp.send('Runtime.enable')

  const goTo = async (go: () => Promise<unknown>): Promise<void> => {
    asked = true
    await go()
    asked = false
  }
  return {
    load: (url) => goTo(() => page.goto(toShown(url), { waitUntil: 'commit' })),
    reload: () => goTo(() => page.reload({ waitUntil: 'commit' })),
    send: (channel, args, handed) => {
      const numbers = handed.map((port) =>
        ports.hand(
          port,
          (number, data) => {
            tellPreload({ type: 'port', port: number, data: toPortData(data) })
          },
          () => undefined,
        ),
      )
      tellPreload({ type: 'event', channel, args, ports: numbers })
    },
  }
}

/** Puts every request to the program's own filter and protocol handler; none reaches a network. */
async function answerRequests(cdp: CDPSession, mayNavigate: (url: string) => boolean): Promise<void> {
  cdp.on('Fetch.requestPaused', ({ requestId, request, resourceType }) => {
    // An aborted navigation leaves the document as it is; a blocked one would show an error page.
    const errorReason = resourceType === 'Document' ? 'Aborted' : 'BlockedByClient'
    const refuse = (): Promise<unknown> => cdp.send('Fetch.failRequest', { requestId, errorReason })
    const answer = async (): Promise<unknown> => {
      const url = toOwn(request.url)
      if (resourceType === 'Document' && !mayNavigate(url)) return refuse()
      if (await session.defaultSession.isCancelled(url)) return refuse()
      const response = await protocol.answer(new Request(url, { method: request.method }))
      if (response === null) return refuse()
      return cdp.send('Fetch.fulfillRequest', {
        requestId,
        responseCode: response.status,
        responseHeaders: [...response.headers].map(([name, value]) => ({ name, value })),
        body: Buffer.from(await response.arrayBuffer()).toString('base64'),
      })
    }
    // A page that closes takes its requests along.
    answer().catch(() => undefined)
  })
  await cdp.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] })
}
