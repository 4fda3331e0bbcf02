/** What the reader of a file warns of, in words. */
import type { Proposal, ProposalWarning } from '../../../shared/contract/index.ts'
import type { Text } from '../../app/i18n/index.ts'

export const warningLines = (warnings: Proposal['warnings'], text: Text): readonly string[] => [
  ...new Set(warnings.flatMap((warning) => lineOf(warning, text) ?? [])),
]

function lineOf(warning: ProposalWarning, text: Text): string | null {
  switch (warning.code) {
    case 'section-continued':
      return text('intake.warning.section-continued')
    case 'columns-guessed':
    case 'columns-skipped':
      return text(`intake.warning.${warning.code}`, { page: warning.page })
    case 'heading-number-skipped':
      return text('intake.warning.heading-number-skipped', { after: warning.after, found: warning.found })
    case 'uncertain-statements':
      // Counted in the header by what is marked, so that the two agree.
      return null
  }
}
