/** What the two ends of the loopback WebSocket agree on. */
import { closeReasons, type CloseReason } from './connection.ts'

/** Where the loopback host answers the WebSocket of a page. */
export const corePath = '/core'

/** Close codes of RFC 6455 section 7.4; 4000 and up are our own, and the only ones besides 1000 that a browser may send. */
export const closeCodes: Readonly<Record<CloseReason, number>> = {
  closed: 1000,
  malformed: 4007,
  flooded: 1008,
  'too-large': 1009,
  protocol: 4000,
}

/** The reason that belongs to a close code; what we do not know counts as simply closed. */
export const reasonOfCode = (code: number): CloseReason =>
  closeReasons.find((reason) => closeCodes[reason] === code) ?? 'closed'

/** A name of a window, as a page may give itself. */
export const isWindowId = (text: string): boolean => /^[A-Za-z0-9-]{16,64}$/.test(text)
