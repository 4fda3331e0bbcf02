/** Pages: a document as a PDF file, and as pictures of the same pages. Typst lays both out by one template. */
import type { Document, Section } from '../../../../shared/document/index.ts'
import type { Writer } from '../writer.ts'
import { printedOf } from './printed.ts'
import { cutPages, type DrawnPage } from './svg-pages.ts'
import { layOut } from './typst.ts'

export type { DrawnPage } from './svg-pages.ts'

/**
 * Writes PDF/UA-1: tagged, with its language, title and outline.
 * @param folder the built template and typefaces
 * @throws CoreError UNAVAILABLE where the platform has no compiler
 */
export const pdfWriter =
  (folder: URL): Writer =>
  async (document) =>
    (await layOut(printedOf(document), folder)).pdf()

/**
 * Draws the pages that the PDF file has.
 * @param most how many may be drawn: all are held in memory at once
 * @param onProgress receives the part that is done, 0 to 1
 * @returns null when there are more
 * @throws CoreError UNAVAILABLE where the platform has no compiler
 */
export async function drawPages(
  document: Document,
  folder: URL,
  most: number,
  onProgress: (done: number) => void,
): Promise<readonly DrawnPage[] | null> {
  // Not laid out in vain.
  if (statementsIn(document.sections) > most * densestPage) return null
  const laidOut = await layOut(printedOf(document), folder)
  if (laidOut.pages > most) return null
  onProgress(partsDone.laidOut)
  const svg = laidOut.svg()
  onProgress(partsDone.drawn)
  return cutPages(svg, laidOut.pages)
}

const statementsIn = (sections: readonly Section[]): number =>
  sections.reduce((sum, { statements, sections: below }) => sum + statements.length + statementsIn(below), 0)

/** Statements of one line in two columns. */
const densestPage = 70

/** Measured: laying out takes half of the time, drawing most of the rest. */
const partsDone = { laidOut: 0.5, drawn: 0.85 } as const
