/** Entry of a worker thread: does one task and tells how far it is. An unexpected error ends the thread; the pool hands it on. */
import { parentPort, workerData } from 'node:worker_threads'
import { proposeFromText, readText, UnreadableTextError } from '../intake/index.ts'
import type { WorkerAnswer, WorkerRequest } from './tasks.ts'

const answer = (message: WorkerAnswer): void => parentPort?.postMessage(message)

function perform({ name, input }: WorkerRequest): void {
  switch (name) {
    case 'propose-from-text':
      try {
        const { text } = readText(input)
        const proposal = proposeFromText(text, (done) => answer({ type: 'progress', done }))
        answer({ type: 'result', output: { text, proposal } })
      } catch (error) {
        if (!(error instanceof UnreadableTextError)) throw error
        answer({ type: 'unreadable', reason: error.reason })
      }
  }
}

perform(workerData as WorkerRequest)
