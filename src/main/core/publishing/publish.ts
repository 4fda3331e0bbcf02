/** Publishing: what is chosen becomes a document, and that a file. */
import type { PublishingChoice, PublishingWarning } from '../../../shared/contract/index.ts'
import {
  type Content,
  type Document,
  documentOf,
  fileName,
  type Options,
  type Section,
  warningsOf,
} from '../../../shared/document/index.ts'
import type { Reads } from '../storage/index.ts'
import { type Find, loadContent, selectPart } from './content.ts'
import { exchangedEditions, exchangeFile } from './exchange.ts'
import { type DocumentFormat, extensionOf, type Format } from './formats.ts'

export type Sources = {
  readonly reads: Reads
  readonly find: Find
  /** The moment of publishing. */
  readonly now: () => Date
}

export type Inspection = {
  readonly title: string
  readonly sections: number
  readonly statements: number
  readonly warnings: readonly PublishingWarning[]
}

/** What a choice comes to, and what to look at. @throws CoreError NOT_FOUND */
export async function inspect(sources: Sources, choice: PublishingChoice): Promise<Inspection> {
  const { content, options, document } = await compose(sources, choice)
  return {
    title: document.title,
    ...countIn(document.sections),
    warnings: warningsOf(content, document, options),
  }
}

/** The document of a choice. @throws CoreError NOT_FOUND */
export const composeDocument = async (sources: Sources, choice: PublishingChoice): Promise<Document> =>
  (await compose(sources, choice)).document

async function compose(
  { reads, find, now }: Sources,
  { part, manner }: PublishingChoice,
): Promise<{ content: Content; options: Options; document: Document }> {
  const selection = await selectPart(reads, part, find)
  const content = await loadContent(reads, selection, manner)
  const options = { ...manner, part: selection.part }
  return { content, options, document: documentOf(content, options, now().toISOString()) }
}

/** Statements are counted by their places. */
function countIn(sections: readonly Section[]): Pick<Inspection, 'sections' | 'statements'> {
  return sections.reduce(
    (sum, section) => {
      const below = countIn(section.sections)
      return {
        sections: sum.sections + 1 + below.sections,
        statements: sum.statements + section.statements.length + below.statements,
      }
    },
    { sections: 0, statements: 0 },
  )
}

/** Writes a document in a format, where that holds nobody up. */
export type WriteDocument = (format: DocumentFormat, document: Document) => Promise<Uint8Array<ArrayBuffer>>

export type Published = { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }

/** The file of a choice; the manner does not matter for the exchange format, which loses nothing. @throws CoreError NOT_FOUND */
export async function publish(
  sources: Sources,
  write: WriteDocument,
  choice: PublishingChoice & { readonly format: Format },
): Promise<Published> {
  const { format } = choice
  if (format === 'json') {
    const selection = await selectPart(sources.reads, choice.part, sources.find)
    return exchangeFile(await exchangedEditions(sources.reads, selection))
  }
  const document = await composeDocument(sources, choice)
  return { name: fileName(document.title, extensionOf(format)), bytes: await write(format, document) }
}
