/** Ctrl C ends work in good order. */
import { nl } from '../../shared/i18n/index.ts'
import { CommandFailure } from './failure.ts'

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Does work that can be stopped; a second Ctrl C ends the program at once.
 * @throws CommandFailure system when it was stopped, or what the work throws
 */
export async function untilInterrupted<Result>(
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const stopping = new AbortController()
  const stop = (): void => {
    stopListening()
    stopping.abort()
  }
  const stopListening = (): void => signals.forEach((signal) => process.removeListener(signal, stop))
  signals.forEach((signal) => process.on(signal, stop))
  try {
    return await work(stopping.signal)
  } catch (error) {
    throw stopping.signal.aborted ? new CommandFailure('system', nl.cli.interrupted) : error
  } finally {
    stopListening()
  }
}
