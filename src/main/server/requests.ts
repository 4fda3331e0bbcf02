/** Answers plain requests: the way in, and the files of the renderer. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Decision } from './guard.ts'
import { failedLine } from './log-lines.ts'
import { refusalPage, securityHeaders } from './responses.ts'
import { readStaticFile } from './static-files.ts'

type Answer = {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Buffer
}

type RequestOptions = {
  readonly decision: Decision
  /** Opens a session and gives its `Set-Cookie` value. */
  readonly admit: () => Promise<string>
  readonly rendererFolder: string
  readonly log: (line: string) => void
}

const refusal = (status: number): Answer => ({
  status,
  headers: { 'Content-Type': 'text/html; charset=utf-8' },
  body: refusalPage(status),
})

async function answer({ decision, admit, rendererFolder }: RequestOptions): Promise<Answer> {
  switch (decision.action) {
    case 'refuse':
      return refusal(decision.status)
    case 'admit':
      return { status: 303, headers: { Location: '/', 'Set-Cookie': await admit() }, body: '' }
    case 'redirect':
      return { status: 303, headers: { Location: '/' }, body: '' }
    case 'connect':
      return refusal(400)
    case 'serve': {
      const file = await readStaticFile(rendererFolder, decision.path)
      if (file === null) return refusal(404)
      const caching = file.caching === null ? {} : { 'Cache-Control': file.caching }
      return { status: 200, headers: { 'Content-Type': file.contentType, ...caching }, body: file.body }
    }
  }
}

/** Carries out the guard's decision on a request; never rejects. */
export async function answerRequest(
  request: IncomingMessage,
  response: ServerResponse,
  options: RequestOptions,
): Promise<void> {
  const { status, headers, body } = await answer(options).catch((error: unknown) => {
    options.log(failedLine(error))
    return refusal(500)
  })
  response.writeHead(status, { ...securityHeaders, ...headers, 'Content-Length': Buffer.byteLength(body) })
  response.end(request.method === 'HEAD' ? undefined : body)
}
