/** Publishing: what was selected becomes a document, and that a file. Reads the knowledge base itself, so that a worker can do it. */
import type { Manner, PublishingFormat, PublishingWarning } from '../../../shared/contract/index.ts'
import { publishingExtensions } from '../../../shared/contract/index.ts'
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
import { loadContent, type Selection } from './content.ts'
import { exchangedEditions, exchangeFile } from './exchange.ts'
import { type BuiltFiles, loadWriter } from './formats.ts'
import type { TemplateFile } from './writer.ts'

/** What becomes a document, and how. */
export type Composition = {
  readonly selection: Selection
  readonly manner: Manner
  /** The moment of publishing, ISO 8601 in UTC. */
  readonly date: string
}

/** The document of a composition. @throws CoreError NOT_FOUND */
export const composeDocument = async (reads: Reads, composition: Composition): Promise<Document> =>
  (await compose(reads, composition)).document

async function compose(
  reads: Reads,
  { selection, manner, date }: Composition,
): Promise<{ content: Content; options: Options; document: Document }> {
  const content = await loadContent(reads, selection, manner)
  const options = { ...manner, part: selection.part }
  return { content, options, document: documentOf(content, options, date) }
}

export type Inspection = {
  readonly title: string
  readonly sections: number
  readonly statements: number
  readonly warnings: readonly PublishingWarning[]
}

/** What a composition comes to, and what to look at. @throws CoreError NOT_FOUND */
export async function inspect(reads: Reads, composition: Composition): Promise<Inspection> {
  const { content, options, document } = await compose(reads, composition)
  return {
    title: document.title,
    ...countIn(document.sections),
    warnings: warningsOf(content, document, options),
  }
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

/** Which file is made; only Word takes a template. */
export type FileWanted = {
  readonly format: PublishingFormat
  readonly template: TemplateFile | null
  readonly files: BuiltFiles
}

export type Published = { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }

/**
 * The file of a composition; the manner does not matter for the exchange format, which loses nothing.
 * @param onProgress receives the part that is done, 0 to 1
 * @throws CoreError NOT_FOUND, UNAVAILABLE, BAD_INPUT for a template that is none
 */
export async function publish(
  reads: Reads,
  composition: Composition & FileWanted,
  onProgress: (done: number) => void,
): Promise<Published> {
  const { format, files, selection, template } = composition
  if (format === 'json') return exchangeFile(await exchangedEditions(reads, selection))
  const write = await loadWriter(format, files)
  const document = await composeDocument(reads, composition)
  onProgress(composed)
  return {
    name: fileName(document.title, publishingExtensions[format]),
    bytes: await write(document, template),
  }
}

/** The part of the work that is done when the document is there. */
const composed = 0.3
