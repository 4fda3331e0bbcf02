/** Work as a stream: how far it is, then what came of it. */
import { progressIntervalMs } from '../../../shared/contract/index.ts'
import type { RunOptions } from './index.ts'

export type Progress = { readonly type: 'progress'; readonly done: number }

/**
 * Streams progress of the work, at most as often as a window can follow, and returns its result.
 * Ending the stream, or the signal, ends the work. @throws what the work throws
 */
export async function* withProgress<Result>(
  start: (options: RunOptions) => Promise<Result>,
  signal?: AbortSignal,
): AsyncGenerator<Progress, Result> {
  const ended = new AbortController()
  let latest = 0
  const work = start({
    signal: signal === undefined ? ended.signal : AbortSignal.any([signal, ended.signal]),
    onProgress: (done) => {
      latest = done
    },
  }).then((result) => ({ result }))
  try {
    let reported = -1
    for (;;) {
      const tick = Promise.withResolvers<null>()
      const timer = setTimeout(() => tick.resolve(null), progressIntervalMs)
      const outcome = await Promise.race([work, tick.promise]).finally(() => clearTimeout(timer))
      if (outcome !== null) return outcome.result
      if (latest !== reported) {
        reported = latest
        yield { type: 'progress', done: latest }
      }
    }
  } finally {
    // Nobody waits for the work any more; its rejection is its end, not an error.
    work.catch(() => undefined)
    ended.abort()
  }
}
