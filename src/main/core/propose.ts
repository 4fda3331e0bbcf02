/** Reads a text file in the work pool and reports how far it is. Stores nothing. */
import { CoreError, progressIntervalMs, type Proposal } from '../../shared/contract/index.ts'
import { sha256 } from './hash.ts'
import { createWorkPool, UnreadableInputError, type WorkPool } from './work/index.ts'

export type ProposalStep =
  | { readonly type: 'progress'; readonly done: number }
  | {
      readonly type: 'proposal'
      readonly source: { readonly name: string; readonly format: 'text'; readonly sha256: string }
      /** The text as it was read, whose lines the proposal points to. */
      readonly text: string
      readonly proposal: Proposal
    }

export type ProposalInput = { readonly name: string; readonly bytes: Uint8Array; readonly sha256: string }

/**
 * Streams progress, then the proposal. Ending the stream, or the signal, ends the work.
 * @throws CoreError BAD_INPUT empty or not-text
 */
export async function* proposeWithProgress(
  pool: WorkPool,
  input: ProposalInput,
  signal?: AbortSignal,
): AsyncGenerator<ProposalStep, void> {
  const ended = new AbortController()
  const both = signal === undefined ? ended.signal : AbortSignal.any([signal, ended.signal])
  let latest = 0
  const work = pool.run('propose-from-text', input.bytes, {
    signal: both,
    onProgress: (done) => {
      latest = done
    },
  })
  try {
    let reported = -1
    for (;;) {
      const tick = Promise.withResolvers<null>()
      const timer = setTimeout(() => tick.resolve(null), progressIntervalMs)
      const outcome = await Promise.race([work, tick.promise]).finally(() => clearTimeout(timer))
      if (outcome !== null) {
        const source = { name: input.name, format: 'text', sha256: input.sha256 } as const
        yield { type: 'proposal', source, ...outcome }
        return
      }
      if (latest !== reported) {
        reported = latest
        yield { type: 'progress', done: latest }
      }
    }
  } catch (error) {
    if (!(error instanceof UnreadableInputError)) throw error
    const reason = error.reason === 'empty' ? 'empty' : 'not-text'
    throw new CoreError('BAD_INPUT', { reason, file: input.name, detail: null }, { cause: error })
  } finally {
    // Nobody waits for the work any more; its rejection is its end, not an error.
    work.catch(() => undefined)
    ended.abort()
  }
}

/** Reads one text file without a knowledge base. @throws CoreError BAD_INPUT empty or not-text */
export async function proposeFromFile(
  workerFile: URL,
  file: { readonly name: string; readonly bytes: Uint8Array },
  onProgress: (done: number) => void,
): Promise<Extract<ProposalStep, { type: 'proposal' }>> {
  const pool = createWorkPool(workerFile, 1)
  try {
    for await (const step of proposeWithProgress(pool, { ...file, sha256: sha256(file.bytes) })) {
      if (step.type === 'proposal') return step
      onProgress(step.done)
    }
    throw new Error('the work ended without a proposal')
  } finally {
    await pool.close()
  }
}
