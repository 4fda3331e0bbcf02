/** Intake: bytes of a file → text → a proposal of sections and statements. Pure; runs in a worker. */
import type { Proposal, ProposedStatement } from './proposal.ts'

export { readText, UnreadableTextError } from './readers/index.ts'
export type { DecodedText, TextEncoding, UnreadableReason } from './readers/index.ts'
export type { Proposal, ProposalWarning, ProposedSection, ProposedStatement, SourceLine } from './proposal.ts'

/**
 * Splits plain text into sections and statements; the same text always gives the same proposal.
 * @param onProgress receives the part done, 0 to 1.
 */
export function proposeFromText(text: string, onProgress?: (done: number) => void): Proposal {
  const statements = text.split(/\r\n|[\n\r\f]/).flatMap((line, index): ProposedStatement[] => {
    const quote = line.trim()
    if (quote === '') return []
    const from = line.indexOf(quote)
    const source = { page: 1, line: index + 1, from, to: from + quote.length }
    return [{ text: quote, confidence: 0.5, lines: [source], page: 1, quote }]
  })
  onProgress?.(1)
  return {
    sections: [{ number: null, title: null, kind: 'problem-area', continued: false, statements }],
    furniture: [],
    warnings: [],
  }
}
