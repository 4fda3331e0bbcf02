/** Reads a file that came back in the work pool and reports how far it is. Stores nothing. */
import { CoreError, type FileContent, type ReturnedChapter } from '../../shared/contract/index.ts'
import { type Progress, withProgress, type WorkPool } from './work/index.ts'

export type ReturnStep = Progress | ({ readonly type: 'returned' } & ReturnedChapter)

/**
 * Streams progress, then the differences. Ending the stream, or the signal, ends the work.
 * @param file the knowledge base
 * @throws CoreError BAD_INPUT
 */
export async function* readReturnedWithProgress(
  pool: WorkPool,
  file: string,
  { name, content }: { readonly name: string; readonly content: FileContent },
  signal?: AbortSignal,
): AsyncGenerator<ReturnStep, void> {
  const bytes = new Uint8Array(await content.arrayBuffer())
  const limit = AbortSignal.timeout(longestMs)
  try {
    const chapter = yield* withProgress(
      (options) => pool.run('read-returned', { file, name, bytes }, options),
      signal === undefined ? limit : AbortSignal.any([signal, limit]),
    )
    yield { type: 'returned', ...chapter }
  } catch (error) {
    if (!limit.aborted || error !== limit.reason) throw error
    throw new CoreError('BAD_INPUT', { reason: 'oversized', file: name, detail: null }, { cause: error })
  }
}

/** Ten thousand statements take a second; a file that takes this long was made to. */
const longestMs = 60_000
