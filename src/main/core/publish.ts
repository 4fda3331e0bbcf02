/** Publishes in worker threads, so that a large document holds nobody up. */
import {
  CoreError,
  type FileContent,
  maxPreviewPages,
  type PublishingChoice,
  type PublishingFormat,
} from '../../shared/contract/index.ts'
import type { CoreOptions } from './options.ts'
import {
  type Composition,
  type DrawnPage,
  type Inspection,
  selectPart,
  type TemplateFile,
} from './publishing/index.ts'
import type { Search } from './search/index.ts'
import type { Storage } from './storage/index.ts'
import { type Progress, withProgress, type WorkPool } from './work/index.ts'

export type PublishingStep =
  | Progress
  | { readonly type: 'file'; readonly name: string; readonly base64: string }

export type PreviewStep =
  | Progress
  | { readonly type: 'pages'; readonly total: number; readonly pages: DrawnPage[] }

/** So many make a message of about a megabyte. */
const pagesInMessage = 8

type GivenFile = { readonly name: string; readonly content: FileContent }

const templateOf = async ({ name, content }: GivenFile): Promise<TemplateFile> => ({
  name,
  bytes: new Uint8Array(await content.arrayBuffer()),
})

export type PublishingSources = {
  readonly storage: Storage
  readonly pool: WorkPool
  /** For what a window waits for, so that no other work is in its way. */
  readonly drawingPool: WorkPool
  readonly search: Search
} & Pick<CoreOptions, 'file' | 'lexiconFile' | 'publicationFolder' | 'printFolder'>

export type Publishing = {
  /** What a choice comes to, and what to look at. @throws CoreError NOT_FOUND */
  inspect(choice: PublishingChoice, signal?: AbortSignal): Promise<Inspection>
  /** @throws CoreError NOT_FOUND, UNAVAILABLE, BAD_INPUT for a template that is none */
  publish(
    choice: PublishingChoice & { readonly format: PublishingFormat; readonly template: GivenFile | null },
    signal?: AbortSignal,
  ): AsyncGenerator<PublishingStep, void>
  /** @throws CoreError NOT_FOUND, TOO_LONG */
  preview(choice: PublishingChoice, signal?: AbortSignal): AsyncGenerator<PreviewStep, void>
}

export function createPublishing(sources: PublishingSources): Publishing {
  const { storage, pool, drawingPool, search, file } = sources
  const files = {
    lexicon: sources.lexiconFile.href,
    publication: sources.publicationFolder.href,
    print: sources.printFolder.href,
  }
  const find = (query: string): Promise<readonly string[]> =>
    search.ids({ query, edition: null, section: null })
  /** What a worker needs to make the document: ids, and where they are to be found. */
  const compose = async ({ part, manner }: PublishingChoice): Promise<Composition & { file: string }> => ({
    file,
    selection: await selectPart(storage.reads, part, find),
    manner,
    date: new Date().toISOString(),
  })

  return {
    inspect: async (choice, signal = new AbortController().signal) =>
      drawingPool.run('inspect-document', await compose(choice), { signal, onProgress: () => undefined }),

    publish: async function* ({ format, template, ...choice }, signal) {
      const read = template === null ? null : await templateOf(template)
      const input = { ...(await compose(choice)), format, template: read, files }
      const { name, bytes } = yield* withProgress(
        (options) => pool.run('write-document', input, options),
        signal,
      )
      yield {
        type: 'file',
        name,
        base64: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64'),
      }
    },

    preview: async function* (choice, signal) {
      const input = { ...(await compose(choice)), print: files.print, most: maxPreviewPages }
      const pages = yield* withProgress((options) => drawingPool.run('draw-pages', input, options), signal)
      if (pages === null) throw new CoreError('TOO_LONG', { most: maxPreviewPages })
      for (let first = 0; first < pages.length; first += pagesInMessage)
        yield { type: 'pages', total: pages.length, pages: pages.slice(first, first + pagesInMessage) }
    },
  }
}
