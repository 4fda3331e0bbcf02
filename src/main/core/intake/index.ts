/** Intake: bytes of a file → text → a proposal of sections and statements. Pure; runs in a worker. */
import { readPages, rowsByFormFeed, setFurnitureAside } from './layout/index.ts'
import type { Proposal } from './proposal.ts'
import { sectionsOf } from './structure/index.ts'

export { readText, UnreadableTextError } from './readers/index.ts'
export {
  baseOf,
  differencesOf,
  exportedText,
  isOfEdition,
  readReturned,
  type ReturnedFile,
} from './returned/index.ts'
export type { DecodedText, TextEncoding, UnreadableReason } from './readers/index.ts'
export type {
  Proposal,
  ProposalWarning,
  ProposedSection,
  ProposedStatement,
  ReadText,
  SourceLine,
} from './proposal.ts'

/**
 * Splits plain text into sections and statements; the same text always gives the same proposal.
 * @param onProgress receives the part done, 0 to 1.
 */
export function proposeFromText(
  text: string,
  onProgress: (done: number) => void = () => undefined,
): Proposal {
  const { pages, furniture } = setFurnitureAside(rowsByFormFeed(text))
  const reading = readPages(pages, onProgress)
  return { ...sectionsOf(reading), furniture }
}
