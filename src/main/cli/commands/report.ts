/** The result of an import as scripts read it. */
import type { ProposalWarning } from '../../../shared/contract/index.ts'
import {
  exchangeKind,
  type ExchangeSection,
  type ExchangeStatement,
  exchangeText,
  isContinued,
  type SectionKind,
} from '../../../shared/domain/index.ts'
import { fill, nl } from '../../../shared/i18n/index.ts'
import type { Material } from './material.ts'

type ReportedStatement = {
  readonly id: string
  readonly text: string
  readonly confidence: number
  readonly tags: readonly string[]
  readonly personalData: readonly never[]
  readonly source: {
    readonly page: number | null
    readonly row: number | null
    readonly respondent: string | null
    readonly organisation: string | null
    readonly date: string | null
    readonly quote: string | null
  }
}

export type Report = {
  readonly source: { readonly name: string; readonly format: string; readonly sha256: string }
  readonly sections: readonly {
    readonly number: string | null
    readonly title: string | null
    readonly kind: SectionKind
    readonly continued: boolean
    readonly statements: readonly ReportedStatement[]
  }[]
  readonly furniture: readonly string[]
  readonly warnings: readonly string[]
}

/** The report of what was read; `ids` are those of the stored statements in order, empty when nothing was stored. */
export function reportMaterial(material: Material, ids: readonly string[]): Report {
  const { name, sha256 } = material.source
  const source = { name, format: material.format, sha256 }
  const remaining = ids.values()
  const nextId = (ordinal: number): string => remaining.next().value ?? `voorstel-${ordinal}`
  let ordinal = 0
  switch (material.format) {
    case 'text': {
      const { sections, furniture, warnings } = material.proposal
      return {
        source,
        sections: sections.map((section) => ({
          number: section.number,
          title: section.title,
          kind: section.kind,
          continued: section.continued,
          statements: section.statements.map((statement) => ({
            id: nextId((ordinal += 1)),
            text: statement.text,
            confidence: statement.confidence,
            tags: [],
            personalData: [],
            source: { ...noSource, page: statement.page, quote: statement.quote },
          })),
        })),
        furniture,
        warnings: warnings.map(describeWarning),
      }
    }
    case 'json': {
      const reportSection = (section: ExchangeSection): Report['sections'] => [
        {
          number: section.number ?? null,
          title: section.title ?? null,
          kind: exchangeKind(section),
          continued: isContinued(section),
          statements: (section.statements ?? []).flatMap((statement) => reportStatement(statement)),
        },
        ...(section.sections ?? []).flatMap(reportSection),
      ]
      const reportStatement = (statement: ExchangeStatement): ReportedStatement[] => {
        const text = exchangeText(statement)
        if (text === null) return []
        return [
          {
            id: nextId((ordinal += 1)),
            text,
            confidence: 1,
            tags: statement.tags ?? [],
            personalData: [],
            source: citedSource(statement),
          },
        ]
      }
      return {
        source,
        sections: material.edition.sections.flatMap(reportSection),
        furniture: [],
        warnings: [],
      }
    }
  }
}

const noSource = { page: null, row: null, respondent: null, organisation: null, date: null, quote: null }

const citedSource = ({ source }: ExchangeStatement): ReportedStatement['source'] => ({
  page: source?.page ?? null,
  row: source?.row ?? null,
  respondent: source?.respondent ?? null,
  organisation: source?.organisation ?? null,
  date: source?.date ?? null,
  quote: source?.quote ?? null,
})

function describeWarning(warning: ProposalWarning): string {
  switch (warning.code) {
    case 'section-continued':
      return nl.intake.warning[warning.code]
    case 'columns-guessed':
    case 'columns-skipped':
      return fill(nl.intake.warning[warning.code], { page: warning.page })
    case 'uncertain-statements':
      return fill(
        warning.count === 1 ? nl.intake.uncertainCount_one : nl.intake.uncertainCount_other,
        warning,
      )
    case 'heading-number-skipped':
      return fill(nl.intake.warning[warning.code], { detail: `${warning.after} → ${warning.found}` })
  }
}
