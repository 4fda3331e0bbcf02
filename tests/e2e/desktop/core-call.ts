/** Calls the core from a page by hand, over a port of its own: shows the bridge itself, without the page's client. */
import type { Page } from '@playwright/test'
import { type DesktopBridge, portMessage } from '../../../src/shared/platform/index.ts'

declare global {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- joined with the page's own
  interface Window {
    readonly bloemlezing: DesktopBridge
  }
}

/** What `knowledgeBase.status` answers, as far as the desktop is concerned. */
export type Status = { readonly name: string; readonly version: string }

type Answer = { readonly i: string; readonly p: { readonly b: { readonly json: Status } } }

/** Asks for a port, calls `knowledgeBase.status` once and gives its answer. */
export const callStatus = (page: Page): Promise<Status> =>
  page.evaluate(
    ([message, id]) =>
      new Promise<Status>((resolve, reject) => {
        addEventListener('message', function take(event) {
          if (event.data !== message) return
          removeEventListener('message', take)
          const [port] = event.ports
          if (port === undefined) {
            reject(new Error('no port came along'))
            return
          }
          port.addEventListener('message', ({ data }) => {
            const answer = JSON.parse(String(data)) as Answer
            // The page may use this port as well.
            if (answer.i === id) resolve(answer.p.b.json)
          })
          port.start()
          port.postMessage(JSON.stringify({ i: id, p: { u: '/knowledgeBase/status', b: {} } }))
        })
        window.bloemlezing.requestPort()
      }),
    [portMessage, 'by-hand'] as const,
  )
