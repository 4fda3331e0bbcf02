/** Runs pure work in worker threads, a few at a time. Cancelling ends the worker at once. */
import { Worker } from 'node:worker_threads'
import { CoreError } from '../../../shared/contract/index.ts'
import type { TaskName, Tasks, WorkerAnswer } from './tasks.ts'

/** A task was given input that holds no text. */
export class UnreadableInputError extends Error {
  override name = 'UnreadableInputError'
  readonly reason: 'empty' | 'binary'

  constructor(reason: 'empty' | 'binary') {
    super(reason)
    this.reason = reason
  }
}

export { type Progress, withProgress } from './progress.ts'

export type RunOptions = {
  readonly signal: AbortSignal
  /** Receives the part that is done, 0 to 1. */
  readonly onProgress: (done: number) => void
}

export type WorkPool = {
  /** @throws the signal's reason when cancelled, UnreadableInputError, the CoreError that the task threw, or what ended the worker */
  run<Name extends TaskName>(
    name: Name,
    input: Tasks[Name]['input'],
    options: RunOptions,
  ): Promise<Tasks[Name]['output']>
  /** Ends what is running. */
  close(): Promise<void>
}

/** A pool of at most `size` workers of the built `workerFile`; further work waits its turn. */
export function createWorkPool(workerFile: URL, size: number): WorkPool {
  const takeTurn = createTurns(size)
  const closing = new AbortController()
  const running = new Set<Promise<unknown>>()

  const runWorker: WorkPool['run'] = async (name, input, { signal, onProgress }) => {
    const passTurn = await takeTurn(signal)
    try {
      signal.throwIfAborted()
      const worker = new Worker(workerFile, { workerData: { name, input } })
      try {
        return await answerOf(worker, signal, onProgress)
      } finally {
        await worker.terminate()
      }
    } finally {
      passTurn()
    }
  }

  return {
    run: (name, input, { signal, onProgress }) => {
      const work = runWorker(name, input, { signal: AbortSignal.any([signal, closing.signal]), onProgress })
      const ended = work.then(
        () => undefined,
        () => undefined,
      )
      running.add(ended)
      void ended.then(() => running.delete(ended))
      return work
    },
    close: async () => {
      closing.abort()
      await Promise.all(running)
    },
  }
}

/** Lets `size` callers go at a time, the others in the order of their asking. Gives what ends a turn. */
function createTurns(size: number): (signal: AbortSignal) => Promise<() => void> {
  const waiting = new Set<() => void>()
  let taken = 0
  /** The turn goes straight to the next in line, so that nobody can slip in between. */
  const passTurn = (): void => {
    const [next] = waiting
    if (next === undefined) {
      taken -= 1
      return
    }
    waiting.delete(next)
    next()
  }
  return async (signal) => {
    signal.throwIfAborted()
    if (taken < size) {
      taken += 1
      return passTurn
    }
    const turn = Promise.withResolvers<void>()
    const giveUp = (): void => {
      if (waiting.delete(turn.resolve)) turn.reject(signal.reason)
    }
    waiting.add(turn.resolve)
    signal.addEventListener('abort', giveUp, { once: true })
    await turn.promise.finally(() => signal.removeEventListener('abort', giveUp))
    return passTurn
  }
}

function answerOf<Name extends TaskName>(
  worker: Worker,
  signal: AbortSignal,
  onProgress: (done: number) => void,
): Promise<Tasks[Name]['output']> {
  return new Promise((resolve, reject) => {
    const onAbort = (): void => reject(signal.reason)
    signal.addEventListener('abort', onAbort)
    worker.on('message', (answer: WorkerAnswer) => {
      switch (answer.type) {
        case 'progress':
          onProgress(answer.done)
          return
        case 'result':
          resolve(answer.output)
          return
        case 'unreadable':
          reject(new UnreadableInputError(answer.reason))
          return
        case 'refused':
          reject(new CoreError(answer.code, answer.data))
      }
    })
    worker.on('error', reject)
    worker.on('exit', () => {
      signal.removeEventListener('abort', onAbort)
      reject(new Error('the worker ended without an answer'))
    })
  })
}
