/** The knowledge base that is measured: the core as a window speaks to it. */
import { createRouterClient } from '@orpc/server'
import { type CoreClient, openCore } from '../../../src/main/core/index.ts'
import { makePrintFolder } from '../../../tools/print/index.ts'
import { makePublication } from '../../../tools/publication/index.ts'
import { lexiconFile } from '../../support/lexicon.ts'
import type { LoggedQuery } from './log.ts'
import type { GeneratedEdition } from './statements.ts'

export type Base = {
  readonly client: CoreClient
  /** Resolves when the index answers. */
  ready(): Promise<void>
  close(): Promise<void>
}

export async function openBase(file: string): Promise<Base> {
  const core = await openCore({
    file,
    author: 'Anne',
    version: '0.0.0',
    corpusFolder: '',
    workerFile: new URL('../../../src/main/core/work/worker.ts', import.meta.url),
    lexiconFile,
    publicationFolder: await makePublication(),
    printFolder: makePrintFolder(),
    log: console.error,
  })
  return {
    client: createRouterClient(core.router, { context: { window: 'a' } }),
    ready: () => core.prepareSearch(),
    close: () => core.close(),
  }
}

export const ask = ({ client }: Base, query: string) =>
  client.search.query({ query, edition: null, section: null, sort: 'relevance', limit: 20 })

/** How many statements a query finds. */
export const askLogged = async (base: Base, { typed }: LoggedQuery): Promise<number> =>
  (await ask(base, typed)).total

/** The file of an edition, as an officer chooses it. */
export const fileOf = (edition: GeneratedEdition): Blob => new Blob([JSON.stringify(edition)])

export async function takeIn({ client }: Base, file: Blob): Promise<void> {
  await client.intake.importEdition({ name: 'editie.json', content: file, edition: null })
}
