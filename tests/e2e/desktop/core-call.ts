/** Calls the core from a page by hand, over a port of its own: shows the bridge itself, without the page's client. */
import type { Page } from '@playwright/test'
import { type DesktopBridge, portMessage } from '../../../src/shared/platform/index.ts'

declare global {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- joined with the page's own
  interface Window {
    readonly bloemlezing: DesktopBridge
  }
}

/** Answers of `knowledgeBase.status`, as far as the desktop is concerned. */
export type Status = { readonly name: string; readonly version: string }

/** Asks for a port, calls `knowledgeBase.status` once and gives its answer. */
export const callStatus = (page: Page): Promise<Status> =>
  page.evaluate(
    (message) =>
      new Promise<Status>((resolve, reject) => {
        addEventListener('message', function take(event) {
          if (event.data !== message) return
          removeEventListener('message', take)
          const [port] = event.ports
          if (port === undefined) return reject(new Error('no port came along'))
          port.addEventListener('message', ({ data }) => {
            const answer = JSON.parse(String(data)) as {
              readonly p: { readonly b: { readonly json: Status } }
            }
            resolve(answer.p.b.json)
          })
          port.start()
          port.postMessage('{"i":"1","p":{"u":"/knowledgeBase/status","b":{}}}')
        })
        window.bloemlezing.requestPort()
      }),
    portMessage,
  )
