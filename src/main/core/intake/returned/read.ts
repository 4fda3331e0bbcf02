/** Reads a Word or OpenDocument file that was published here and has come back. */
import { originOf, type Origin } from '../../../../shared/document/index.ts'
import { openPackage, type OfficePackage } from '../../office-file/index.ts'
import { readDocx, readOdt, type TextFile } from '../readers/index.ts'
import { chapterOf, type ReturnedSection } from './chapter.ts'

export type ReturnedFile = { readonly origin: Origin; readonly sections: readonly ReturnedSection[] }

/**
 * @returns null for a file of another making
 * @throws OfficeFileError
 */
export async function readReturned(bytes: Uint8Array): Promise<ReturnedFile | null> {
  const text = await readTextFile(await openPackage(bytes))
  const origin = text === null ? null : originOf(text.properties)
  if (text === null || origin === null) return null
  return { origin, sections: chapterOf(text.lines, origin.making.manner.introductions) }
}

/** Null for a package of another kind, such as a spreadsheet. */
async function readTextFile(file: OfficePackage): Promise<TextFile | null> {
  if (file.names.has('[Content_Types].xml')) return readDocx(file)
  return file.names.has('content.xml') ? readOdt(file) : null
}
