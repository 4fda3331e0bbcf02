/** Runs pure work in worker threads, a few at a time. Cancelling ends the worker at once. */
import { Worker } from 'node:worker_threads'
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

export type RunOptions = {
  readonly signal: AbortSignal
  /** Receives the part that is done, 0 to 1. */
  readonly onProgress: (done: number) => void
}

export type WorkPool = {
  /** @throws the signal's reason when cancelled, UnreadableInputError, or what ended the worker */
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
  const running = new Set<Worker>()
  const waiting: (() => void)[] = []
  let taken = 0

  const takeTurn = async (signal: AbortSignal): Promise<void> => {
    if (taken >= size) {
      await new Promise<void>((resolve, reject) => {
        waiting.push(resolve)
        signal.addEventListener('abort', () => {
          const at = waiting.indexOf(resolve)
          if (at === -1) return
          waiting.splice(at, 1)
          reject(signal.reason)
        })
      })
      return
    }
    taken += 1
  }
  /** The turn goes straight to the next in line, so that nobody can slip in between. */
  const passTurn = (): void => {
    const next = waiting.shift()
    if (next === undefined) taken -= 1
    else next()
  }

  return {
    run: async (name, input, { signal, onProgress }) => {
      signal.throwIfAborted()
      await takeTurn(signal)
      const worker = new Worker(workerFile, { workerData: { name, input } })
      running.add(worker)
      try {
        return await answerOf(worker, signal, onProgress)
      } finally {
        running.delete(worker)
        await worker.terminate()
        passTurn()
      }
    },
    close: async () => {
      await Promise.all([...running].map((worker) => worker.terminate()))
    },
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
      }
    })
    worker.on('error', reject)
    worker.on('exit', () => {
      signal.removeEventListener('abort', onAbort)
      reject(new Error('the worker ended without an answer'))
    })
  })
}
