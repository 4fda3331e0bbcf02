/** A core on a file of its own, spoken to as a window does. */
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { createRouterClient } from '@orpc/server'
import Sqlite from 'better-sqlite3'
import { onTestFinished } from 'vitest'
import type { PublishingChoice, PublishingFormat } from '../../src/shared/contract/index.ts'
import { type Core, type CoreClient, openCore } from '../../src/main/core/index.ts'
import { makePrintFolder } from '../../tools/print/index.ts'
import { makePublication } from '../../tools/publication/index.ts'
import { lexiconFile } from './lexicon.ts'
import { contents, temporaryFolder } from './storage.ts'

export const corpusFolder = join(import.meta.dirname, '../../corpus')

/** The worker as it is written: Node reads its types away. */
export const workerFile = new URL('../../src/main/core/work/worker.ts', import.meta.url)

export type OpenedCore = {
  readonly core: Core
  readonly file: string
  /** A window of this name. */
  window(name: string): CoreClient
  readonly client: CoreClient
}

/** Opens a core until the running test is finished. */
export async function openCoreForTest(
  file: string = join(temporaryFolder(), `${randomUUID()}.bloemlezing`),
): Promise<OpenedCore> {
  const core = await openCore({
    file,
    author: 'Anne',
    version: '0.0.0',
    corpusFolder,
    workerFile,
    lexiconFile,
    publicationFolder: await makePublication(),
    printFolder: makePrintFolder(),
    log: () => undefined,
  })
  let closed: Promise<void> | null = null
  const close = (): Promise<void> => (closed ??= core.close())
  onTestFinished(close)
  const window = (name: string): CoreClient => createRouterClient(core.router, { context: { window: name } })
  return { core: { ...core, close }, file, window, client: window('a') }
}

/** A file as a page hands it over. */
export const fileOf = (name: string, content: string | Uint8Array<ArrayBuffer>) => ({
  name,
  content: new Blob([content]),
})

/** Takes in an edition in the exchange format. */
export const importJson = (client: CoreClient, edition: unknown, id: string | null = null) =>
  client.intake.importEdition({ ...fileOf('editie.json', JSON.stringify(edition)), edition: id })

/** Publishes as a window does: the name of the file and its bytes. */
export async function publish(
  client: CoreClient,
  choice: PublishingChoice & { readonly format: PublishingFormat },
  template: ReturnType<typeof fileOf> | null = null,
): Promise<{ readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }> {
  for await (const step of await client.publishing.publish({ ...choice, template })) {
    if (step.type !== 'file') continue
    return { name: step.name, bytes: new Uint8Array(Buffer.from(step.base64, 'base64')) }
  }
  throw new Error('nothing was published')
}

/** All rows of a knowledge base, to see that nothing changed. */
export function contentsOf({ file }: OpenedCore): Readonly<Record<string, readonly unknown[]>> {
  const db = new Sqlite(file, { readonly: true })
  try {
    return contents(db)
  } finally {
    db.close()
  }
}

/** Takes one text into the inbox. */
export const takeIntoInbox = (client: CoreClient, text: string, file = 'brief.txt') =>
  client.intake.accept({
    ...fileOf(file, text),
    proposal: {
      sections: [
        {
          number: null,
          title: null,
          kind: 'problem-area',
          continued: false,
          statements: [{ text, confidence: 0.9, page: 1, quote: text, lines: [] }],
        },
      ],
      furniture: [],
      warnings: [],
    },
    target: { kind: 'inbox' },
  })
