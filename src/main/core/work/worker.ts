/** Entry of a worker thread: does one task and tells how far it is. An unexpected error ends the thread; the pool hands it on. */
import { readFileSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import { proposeFromText, readText, UnreadableTextError } from '../intake/index.ts'
import type * as publishing from '../publishing/index.ts'
import { buffersOf, buildIndex } from '../search/index.ts'
import { readLexicon } from '../../../shared/dutch/index.ts'
import { openForReading } from '../storage/index.ts'
import type { Tasks, WorkerAnswer, WorkerRequest } from './tasks.ts'

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
    case 'write-document':
      return withPublishing(request.input, writeDocument)
    case 'draw-pages':
      return withPublishing(request.input, drawDocument)
  }
}

async function withPublishing<Input>(
  input: Input,
  work: (input: Input, use: typeof publishing) => Promise<void>,
): Promise<void> {
  // The other tasks need nothing of it.
  const loaded = await import('../publishing/index.ts')
  try {
    await work(input, loaded)
  } catch (error) {
    if (!(error instanceof loaded.NoCompilerError)) throw error
    answer({ type: 'unavailable', what: 'pdf' })
  }
}

async function writeDocument(
  { format, document, files }: Tasks['write-document']['input'],
  { loadWriter }: typeof publishing,
): Promise<void> {
  const write = await loadWriter(format, files)
  const output = await write(document)
  answer({ type: 'result', output }, [output.buffer])
}

async function drawDocument(
  { document, print, most }: Tasks['draw-pages']['input'],
  { drawPages }: typeof publishing,
): Promise<void> {
  const onProgress = (done: number): void => answer({ type: 'progress', done })
  answer({ type: 'result', output: await drawPages(document, new URL(print), most, onProgress) })
}

function propose(input: Uint8Array): void {
  try {
    const { text } = readText(input)
    const proposal = proposeFromText(text, (done) => answer({ type: 'progress', done }))
    answer({ type: 'result', output: { text, proposal } })
  } catch (error) {
    if (!(error instanceof UnreadableTextError)) throw error
    answer({ type: 'unreadable', reason: error.reason })
  }
}

await perform(workerData as WorkerRequest)
