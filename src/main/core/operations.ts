/** Procedures that need more than one capability: files that come in, and what the knowledge base says of itself. */
import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import {
  CoreError,
  type FileContent,
  type IntakeTarget,
  type KnowledgeBaseStatus,
  type Proposal,
} from '../../shared/contract/index.ts'
import { sha256 } from './hash.ts'
import { createIdMaker } from './ids.ts'
import type { CoreOptions } from './options.ts'
import {
  type EditionSketch,
  importEdition,
  type ImportedEdition,
  type Making,
  parseEdition,
  parseTaxonomy,
  refuseKnown,
  sketchEdition,
  type SourceFile,
  takeIn,
  type TakenIn,
} from './library/index.ts'
import { proposeWithProgress, type ProposalStep } from './propose.ts'
import type { SearchIndex } from './search/index.ts'
import type { Origin, Storage } from './storage/index.ts'
import { importTaxonomy } from './tagging/index.ts'
import type { ChangeSource } from './transport/index.ts'
import type { WorkPool } from './work/index.ts'

/** What the procedures stand on. */
export type Capabilities = {
  readonly storage: Storage
  readonly pool: WorkPool
  /** For what a window waits for, so that no import or index is in its way. */
  readonly drawingPool: WorkPool
  readonly searchIndex: SearchIndex
  readonly changes: ChangeSource
  /** Milliseconds, monotonic. */
  readonly clock: () => number
} & Pick<
  CoreOptions,
  'file' | 'author' | 'version' | 'corpusFolder' | 'lexiconFile' | 'publicationFolder' | 'printFolder'
>

type NamedFile = { readonly name: string; readonly content: FileContent }

const sampleEditions = ['samen-tegen-mensenhandel-p18.json', 'voorbeeld-editie-2026.json'] as const

const now = (): string => new Date().toISOString()

/** Lets messages and reads go first; ends the work when it was cancelled. */
const pauseUnless = (signal: AbortSignal | undefined) => async (): Promise<void> => {
  await setImmediate()
  signal?.throwIfAborted()
}

export function createOperations({ storage, pool, file, author, version, corpusFolder }: Capabilities) {
  const newId = createIdMaker()
  const importJson = (
    json: Uint8Array,
    name: string,
    rename: (id: string) => string,
    origin: Origin,
    signal?: AbortSignal,
  ): Promise<ImportedEdition> => {
    const edition = parseEdition(json, name)
    return storage.write(origin, async (tx) => {
      const options = { id: rename(edition.edition.id), newId, now: now(), pause: pauseUnless(signal) }
      const result = await importEdition(tx, edition, options).catch((error: unknown) => {
        throw namingFile(error, name)
      })
      const { statementIds: _, ...named } = result
      return { command: { type: 'import-edition', ...named }, result }
    })
  }

  const authorKey = `author:${author}`
  const authorName = (): string => storage.settings.get(authorKey) ?? author

  return {
    /** What an action makes rows with. */
    making: (): Making => ({ newId, now: now() }),

    status: (): KnowledgeBaseStatus => ({
      version,
      name: basename(file),
      access: storage.access,
      revision: storage.revision(),
      author: authorName(),
    }),

    /** The name under which this account writes. */
    author: authorName,

    setAuthor: async (input: { readonly name: string }): Promise<null> => {
      await storage.settings.set(authorKey, input.name)
      return null
    },

    makeSafetyCopy: async (): Promise<{ muchSmaller: boolean }> => ({
      muchSmaller: storage.safetyCopy('op-verzoek').muchSmaller,
    }),

    propose: async function* (input: NamedFile, signal?: AbortSignal): AsyncGenerator<ProposalStep, void> {
      const bytes = await readBytes(input.content)
      yield* proposeWithProgress(pool, { name: input.name, bytes, sha256: sha256(bytes) }, signal)
    },

    accept: async (
      input: NamedFile & { readonly proposal: Proposal; readonly target: IntakeTarget },
      origin: Origin,
      signal?: AbortSignal,
    ): Promise<TakenIn> => {
      const bytes = await readBytes(input.content)
      const source: SourceFile = { name: input.name, format: 'text', sha256: sha256(bytes), bytes }
      const material = { file: source, proposal: input.proposal, target: input.target }
      return takeIn(storage, origin, material, { newId, now: now(), pause: pauseUnless(signal) })
    },

    readEdition: async (input: NamedFile): Promise<EditionSketch> =>
      sketchEdition(parseEdition(await readBytes(input.content), input.name)),

    importEdition: async (
      input: NamedFile & { readonly edition: string | null },
      origin: Origin,
      signal?: AbortSignal,
    ): Promise<ImportedEdition> => {
      const json = await readBytes(input.content)
      return importJson(json, input.name, (id) => input.edition ?? id, origin, signal)
    },

    importTags: async (input: NamedFile, origin: Origin): Promise<{ tags: number }> => {
      const taxonomy = parseTaxonomy(await readBytes(input.content), input.name)
      return { tags: await importTaxonomy(storage, origin, taxonomy, newId) }
    },

    openSample: async (origin: Origin): Promise<{ editions: string[] }> => {
      const files = await Promise.all(
        sampleEditions.map(async (name) => ({ name, json: await readFile(join(corpusFolder, name)) })),
      )
      // Both or none: one that is there already is seen before the first is written.
      const editions = files.map(({ name, json }) => parseEdition(json, name).edition.id)
      await refuseKnown(storage.reads, editions)
      for (const { name, json } of files) await importJson(json, name, (id) => id, origin)
      return { editions }
    },
  }
}

const readBytes = async (content: FileContent): Promise<Uint8Array> =>
  new Uint8Array(await content.arrayBuffer())

/** A refusal about what a file holds says which file. */
function namingFile(error: unknown, name: string): unknown {
  if (!(error instanceof CoreError) || error.code !== 'BAD_INPUT') return error
  return new CoreError('BAD_INPUT', { reason: 'wrong-format', detail: null, ...error.data, file: name })
}
