/** Reads a file that came back and compares it with its edition. Reads the knowledge base itself, so that a worker can do it. */
import {
  type BadInputReason,
  CoreError,
  type Difference,
  type ReturnedChapter,
} from '../../../shared/contract/index.ts'
import {
  baseOf,
  differencesOf,
  exportedText,
  isOfEdition,
  readReturned,
  type ReturnedFile,
} from '../intake/index.ts'
import type { Content } from '../../../shared/document/index.ts'
import { sectionDetails, statementDetails } from '../library/index.ts'
import { OfficeFileError, type OfficeFileReason } from '../office-file/index.ts'
import { loadContent } from '../publishing/index.ts'
import type { Reads, Row } from '../storage/index.ts'

export type NamedBytes = { readonly name: string; readonly bytes: Uint8Array }

/**
 * @param onProgress receives the part that is done, 0 to 1
 * @throws CoreError BAD_INPUT
 */
export async function readReturnedChapter(
  reads: Reads,
  { name, bytes }: NamedBytes,
  onProgress: (done: number) => void,
): Promise<ReturnedChapter> {
  const file = await readFile(name, bytes)
  onProgress(fileRead)
  const { edition: id, making, date } = file.origin
  const edition = await findEdition(reads, name, id)
  const revisions = await loadRevisions(reads, id)
  const content = await loadContent(
    reads,
    { editions: [id], part: { kind: 'whole' }, inbox: [] },
    making.manner,
  )
  const base = baseOf(content, revisions, file.origin)
  // Another knowledge base may have an edition of the same name.
  if (!isOfEdition(base, file.origin)) throw refused('other-programme', name, file.origin.programme)
  const differences: Difference[] = []
  for (const difference of differencesOf(base, file)) {
    differences.push(await withExported(reads, content, file, difference))
  }
  return {
    file: name,
    edition: { id, title: edition.title, status: edition.status },
    exportedAt: date,
    wording: making.manner.wording,
    organisations: making.manner.organisations,
    statements: file.sections.reduce((sum, { statements }) => sum + statements.length, 0),
    differences,
  }
}

/** A conflict with the text that left, where an earlier version still has it. */
async function withExported(
  reads: Reads,
  content: Content,
  file: ReturnedFile,
  difference: Difference,
): Promise<Difference> {
  switch (difference.kind) {
    case 'changed': {
      const { placement, statement, isConflict } = difference
      if (!isConflict) return difference
      const { revisions } = await statementDetails(reads, statement)
      const texts = revisions.map(({ rich }) => rich)
      return { ...difference, exported: exportedText(content, file, { kind: 'statement', placement }, texts) }
    }
    case 'introduction': {
      const { section, isConflict } = difference
      if (!isConflict) return difference
      const { revisions } = await sectionDetails(reads, section)
      const texts = revisions.map(({ rich }) => rich)
      return {
        ...difference,
        exported: exportedText(content, file, { kind: 'introduction', section }, texts),
      }
    }
    default:
      return difference
  }
}

/** The part of the work that is done when the file has been read. */
const fileRead = 0.5

async function readFile(name: string, bytes: Uint8Array): Promise<ReturnedFile> {
  if (bytes.length === 0) throw refused('empty', name)
  const file = await readReturned(bytes).catch((error: unknown) => {
    if (error instanceof OfficeFileError) throw refused(reasons[error.reason], name, null, error)
    throw error
  })
  if (file === null) throw refused('not-returned', name)
  return file
}

const reasons: Readonly<Record<OfficeFileReason, BadInputReason>> = {
  'not-a-package': 'not-returned',
  damaged: 'damaged',
  encrypted: 'encrypted',
  'too-large': 'oversized',
  unsafe: 'damaged',
}

async function findEdition(reads: Reads, name: string, id: string): Promise<Row<'edition'>> {
  const edition = await reads.selectFrom('edition').selectAll().where('id', '=', id).executeTakeFirst()
  if (edition === undefined) throw refused('unknown-edition', name, id)
  return edition
}

async function loadRevisions(reads: Reads, edition: string): Promise<ReadonlyMap<string, number>> {
  const statements = await reads
    .selectFrom('statement')
    .where('edition_id', '=', edition)
    .select(['id', 'change_id'])
    .execute()
  const sections = await reads
    .selectFrom('section')
    .where('edition_id', '=', edition)
    .select(['id', 'change_id'])
    .execute()
  return new Map([...statements, ...sections].map((row) => [row.id, row.change_id]))
}

const refused = (
  reason: BadInputReason,
  file: string,
  detail: string | null = null,
  cause?: unknown,
): CoreError => new CoreError('BAD_INPUT', { reason, file, detail }, { cause })
