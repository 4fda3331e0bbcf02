/** The outer shape of an RPC message as oRPC 1.16 writes it: enough to refuse what its adapters would stumble over. */
import { z } from 'zod'
import type { Connection, Message } from './connection.ts'

// Every host of this code has TextDecoder, while neither the Node nor the DOM types may be named here.
declare const TextDecoder: new () => { decode(bytes: Uint8Array): string }

/** Between the JSON of a message and the bytes of a file that follows it. */
const binaryDelimiter = 0xff

const anything = z.unknown().optional()
const id = z.string().min(1).max(32)
const headers = z.record(z.string(), z.union([z.string(), z.array(z.string())])).optional()
const event = z.object({
  i: id,
  t: z.literal(3),
  p: z.object({ e: z.enum(['message', 'error', 'done']), d: anything, m: anything }),
})
const abort = z.object({ i: id, t: z.literal(4) })
const request = z.object({
  i: id,
  t: z.literal(1).optional(),
  p: z.object({
    u: z.string().startsWith('/').max(2_000),
    b: anything,
    h: headers,
    m: z.literal('POST').optional(),
  }),
})
const response = z.object({
  i: id,
  t: z.literal(2).optional(),
  p: z.object({ s: z.int().min(200).max(599).optional(), b: anything, h: headers }),
})

const envelopes = {
  requests: z.union([event, abort, request]),
  responses: z.union([event, abort, response]),
} as const

/** Which way messages go: requests to the core, responses to the page. */
export type Direction = keyof typeof envelopes

function jsonOf(message: Message): string {
  if (typeof message === 'string') return message
  const delimiter = message.indexOf(binaryDelimiter)
  return new TextDecoder().decode(delimiter === -1 ? message : message.subarray(0, delimiter))
}

/** True when the adapter can take the message in this direction. */
export function readEnvelope(message: Message, direction: Direction): boolean {
  try {
    return envelopes[direction].safeParse(JSON.parse(jsonOf(message))).success
  } catch {
    return false
  }
}

/** The id of the call a message belongs to, read from its first characters only, so that it is there for damaged and huge messages too. */
export function messageId(message: Message): string | null {
  const head =
    typeof message === 'string' ? message.slice(0, 64) : String.fromCharCode(...message.subarray(0, 64))
  return /^\{"i":"([\w-]{1,32})"[,}]/.exec(head)?.[1] ?? null
}

/** Size of a message on the line, in bytes of UTF-8. */
export function sizeInBytes(message: Message): number {
  if (typeof message !== 'string') return message.length
  let bytes = message.length
  for (let at = 0; at < message.length; at++) {
    const unit = message.charCodeAt(at)
    // A surrogate pair is two units and four bytes, so each half counts double.
    if (unit > 0x7f) bytes += unit > 0x7_ff && (unit < 0xd8_00 || unit > 0xdf_ff) ? 2 : 1
  }
  return bytes
}

/**
 * Ends a call with a typed error past the adapter. It goes out as an answer and as the error of a stream: the caller takes the one it
 * waits for and drops the other.
 */
export function failCall(
  connection: Connection,
  call: string,
  error: { readonly code: string; readonly data: object },
): void {
  const body = { json: { defined: false, status: 500, message: error.code, ...error } }
  connection.send(JSON.stringify({ i: call, p: { s: 500, b: body } }))
  connection.send(JSON.stringify({ i: call, t: 3, p: { e: 'error', d: body } }))
}
