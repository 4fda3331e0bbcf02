/** Reads a text file in the work pool and reports how far it is. Stores nothing. */
import { CoreError, type Proposal } from '../../shared/contract/index.ts'
import { sha256 } from './hash.ts'
import {
  createWorkPool,
  type Progress,
  UnreadableInputError,
  withProgress,
  type WorkPool,
} from './work/index.ts'

export type ProposalStep =
  | Progress
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
  try {
    const outcome = yield* withProgress(
      (options) => pool.run('propose-from-text', input.bytes, options),
      signal,
    )
    const source = { name: input.name, format: 'text', sha256: input.sha256 } as const
    yield { type: 'proposal', source, ...outcome }
  } catch (error) {
    if (!(error instanceof UnreadableInputError)) throw error
    const reason = error.reason === 'empty' ? 'empty' : 'not-text'
    throw new CoreError('BAD_INPUT', { reason, file: input.name, detail: null }, { cause: error })
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
