/** A proposal in the words of the exchange format, so that taking in and importing are one way. */
import type { IntakeTarget, Proposal } from '../../../../shared/contract/index.ts'
import {
  type ExchangeEdition,
  exchangeFormat,
  type ExchangeSection,
  exchangeVersion,
} from '../../../../shared/domain/index.ts'

type NewEdition = Extract<IntakeTarget, { kind: 'new-edition' }>

/** A proposal as an edition in the exchange format. */
export function proposalAsEdition(proposal: Proposal, target: NewEdition, name: string): ExchangeEdition {
  return {
    format: exchangeFormat,
    version: exchangeVersion,
    programme: target.programme,
    edition: { id: target.edition, title: target.title, status: 'draft' },
    sections: nestSections(proposal, name),
  }
}

/** Problem areas go under the chapter before them; those before any chapter stand on their own. */
export function nestSections(proposal: Proposal, name: string): ExchangeSection[] {
  const roots: ExchangeSection[] = []
  let chapter: ExchangeSection[] | null = null
  for (const proposed of proposal.sections) {
    const below: ExchangeSection[] = []
    const section: ExchangeSection = {
      number: proposed.number,
      title: proposed.title,
      kind: proposed.kind,
      continued: proposed.continued,
      statements: proposed.statements.map((statement) => ({
        text: statement.text,
        source: { name, page: statement.page, quote: statement.quote },
      })),
      sections: below,
    }
    if (proposed.kind === 'chapter') {
      roots.push(section)
      chapter = below
    } else {
      ;(chapter ?? roots).push(section)
    }
  }
  return roots
}
