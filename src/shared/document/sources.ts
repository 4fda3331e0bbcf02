/** Where a statement comes from, in words. */
import type { ExchangeCitation } from '../domain/index.ts'
import { fill, nl } from '../i18n/index.ts'
import { anonymousName } from './names/index.ts'
import { cleanLine } from './clean.ts'
import type { Manner } from './options.ts'

/** 'Opvanghuis De Linde (begeleider), Interviewverslagen.docx, p. 3, 14 oktober 2025'; '' when nothing is known of it. */
export function sourceLine(citation: ExchangeCitation, organisations: Manner['organisations']): string {
  const date = citation.date ? dateInWords(citation.date) : ''
  switch (organisations) {
    case 'named': {
      const { page, row } = citation
      return join([
        speaker(cleanLine(citation.organisation ?? ''), cleanLine(citation.respondent ?? '')),
        cleanLine(citation.name ?? ''),
        typeof page === 'number' ? fill(nl.document.sourcePage, { page }) : '',
        typeof row === 'number' ? fill(nl.document.sourceRow, { row }) : '',
        date,
      ])
    }
    case 'anonymous': {
      const isKnown = (citation.organisation ?? citation.type ?? '').trim() !== ''
      return isKnown ? join([cleanLine(anonymousName(citation.type)), date]) : ''
    }
  }
}

/** Who is cited; '' when that is not known. */
export function organisationName(
  { organisation, type }: ExchangeCitation,
  organisations: Manner['organisations'],
): string {
  const name = cleanLine(organisation ?? '')
  if (name === '') return ''
  switch (organisations) {
    case 'named':
      return name
    case 'anonymous':
      return cleanLine(anonymousName(type))
  }
}

function speaker(organisation: string, respondent: string): string {
  if (organisation === '') return respondent
  return respondent === '' ? organisation : `${organisation} (${respondent})`
}

const join = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(', ')

/** A year, a month or a day (ISO 8601) in Dutch. */
function dateInWords(date: string): string {
  const [, year = '', month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date) ?? []
  if (month === undefined) return year
  const moment = new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`)
  if (Number.isNaN(moment.getTime())) return date
  return new Intl.DateTimeFormat('nl-NL', {
    year: 'numeric',
    month: 'long',
    ...(day === undefined ? {} : { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(moment)
}
