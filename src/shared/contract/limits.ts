/** Limits that both ends of a connection hold to. */

/** The version of the contract; the first thing both ends compare. */
export const protocolVersion = 1

/** The largest message either end accepts, in bytes. */
export const maxMessageBytes = 64 * 1024 * 1024

/** How long an ordinary call may take before the caller gives up, in milliseconds; streams and long work have no deadline. */
export const callDeadlineMs = 30_000

/** Progress is sent at most this often, in milliseconds, because the transport knows no back-pressure. */
export const progressIntervalMs = 100

/** Calls whose one answer may take long, by path; they have no deadline and are ended by cancelling. */
export const longCalls: readonly string[] = [
  'intake.accept',
  'intake.acceptReturned',
  'intake.importEdition',
  'intake.openSample',
]

/** Messages a page may send in one second before it is cut off. */
export const maxMessagesPerSecond = 1_000

/** The longest text that is a query, in UTF-16 code units. */
export const maxQueryLength = 2_000
