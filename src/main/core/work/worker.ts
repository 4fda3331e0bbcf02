/** Entry of a worker thread: does one task and tells how far it is. An unexpected error ends the thread; the pool hands it on. */
import { readFileSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import { proposeFromText, readText, UnreadableTextError } from '../intake/index.ts'
import { buffersOf, buildIndex } from '../search/index.ts'
import { readLexicon } from '../../../shared/dutch/index.ts'
import { CoreError } from '../../../shared/contract/index.ts'
import { openForReading, openReads, type Reads } from '../storage/index.ts'
import type { WorkerAnswer, WorkerRequest } from './tasks.ts'

/** `handedOver` is memory that this thread gives away with the answer instead of a copy. */
const answer = (message: WorkerAnswer, handedOver: readonly ArrayBuffer[] = []): void =>
  parentPort?.postMessage(message, handedOver)

async function perform(request: WorkerRequest): Promise<void> {
  switch (request.name) {
    case 'propose-from-text':
      return propose(request.input)
    case 'build-index': {
      const { file, lexicon } = request.input
      const db = openForReading(file)
      try {
        const output = buildIndex(db, readLexicon(readFileSync(new URL(lexicon))))
        answer({ type: 'result', output }, buffersOf(output))
      } finally {
        db.close()
      }
      return
    }
    case 'inspect-document': {
      const { inspect } = await loadPublishing()
      const output = await reading(request.input.file, (reads) => inspect(reads, request.input))
      return answer({ type: 'result', output })
    }
    case 'write-document': {
      const { publish } = await loadPublishing()
      const output = await reading(request.input.file, (reads) => publish(reads, request.input, tellProgress))
      return answer({ type: 'result', output }, [output.bytes.buffer])
    }
    case 'read-returned': {
      const { readReturnedChapter } = await import('../returned/index.ts')
      const { file, ...returned } = request.input
      const output = await reading(file, (reads) => readReturnedChapter(reads, returned, tellProgress))
      return answer({ type: 'result', output })
    }
    case 'draw-pages': {
      const { composeDocument, drawPages } = await loadPublishing()
      const { file, print, most } = request.input
      const document = await reading(file, (reads) => composeDocument(reads, request.input))
      const output = await drawPages(document, new URL(print), most, tellProgress)
      return answer({ type: 'result', output })
    }
  }
}

/** The other tasks need nothing of it. */
const loadPublishing = () => import('../publishing/index.ts')

const tellProgress = (done: number): void => answer({ type: 'progress', done })

async function reading<Result>(file: string, work: (reads: Reads) => Promise<Result>): Promise<Result> {
  const { reads, close } = openReads(file)
  try {
    return await work(reads)
  } finally {
    close()
  }
}

function propose(input: Uint8Array): void {
  try {
    const { text } = readText(input)
    const proposal = proposeFromText(text, tellProgress)
    answer({ type: 'result', output: { text, proposal } })
  } catch (error) {
    if (!(error instanceof UnreadableTextError)) throw error
    answer({ type: 'unreadable', reason: error.reason })
  }
}

try {
  await perform(workerData as WorkerRequest)
} catch (error) {
  if (!(error instanceof CoreError)) throw error
  answer({ type: 'refused', code: error.code, data: error.data })
}
