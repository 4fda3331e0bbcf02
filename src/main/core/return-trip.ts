/** Reads a file that came back in the work pool and reports how far it is. Stores nothing. */
import type { FileContent, ReturnedChapter } from '../../shared/contract/index.ts'
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
  const chapter = yield* withProgress(
    (options) => pool.run('read-returned', { file, name, bytes }, options),
    signal,
  )
  yield { type: 'returned', ...chapter }
}
