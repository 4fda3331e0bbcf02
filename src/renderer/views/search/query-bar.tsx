/** What belongs to the search box: its filters as chips, how it was read, and what may have been meant. */
import type { ReactNode } from 'react'
import type { SearchResult } from '../../../shared/contract/index.ts'
import { statementKinds } from '../../../shared/domain/index.ts'
import { english } from '../../../shared/english/index.ts'
import { nl } from '../../../shared/i18n/index.ts'
import {
  type Chip,
  chipsOf,
  describeQuery,
  lackingFields,
  removeChip,
  yearsOf,
} from '../../../shared/query/index.ts'
import { useStatement } from '../../app/data/index.ts'
import { selectSearched } from '../../app/focus/index.ts'
import { type Text, useText } from '../../app/i18n/index.ts'
import { useServices } from '../../app/services/index.ts'
import { useStore } from '../../app/state/index.ts'
import { FilterChips, LinkButton } from '../../components/index.ts'
import { sectionNamed } from './arrange.ts'
import { keyedChips, needsReading } from './filters.ts'
import './query-bar.css'
import type { Names } from './use-names.ts'

export type QueryBarProps = {
  /** What was found, or undefined while nothing has come. */
  readonly result: SearchResult | undefined
  readonly names: Names
}

export function QueryBar({ result, names }: QueryBarProps): ReactNode {
  const text = useText()
  const { place } = useServices()
  const query = useStore(place, (now) => now.query)
  const setQuery = (next: string): void => place.set((now) => ({ ...now, query: next }))
  const chips = keyedChips(chipsOf(query).chips)
  const likeness = useLikeness(chips)
  const isRead = result !== undefined && needsReading(query)
  const suggestion = result?.didYouMean ?? null
  const isBuilding = result?.answeredBy === 'plain'
  if (chips.length === 0 && !isRead && suggestion === null && !isBuilding) return null
  return (
    <section className="bl-query-bar" aria-label={text('search.filters')} data-pane="filters" tabIndex={-1}>
      {chips.length === 0 ? null : (
        <FilterChips
          label={text('search.filters')}
          chips={chips.map((chip) => ({
            id: chip.id,
            name: text(`search.field.${chip.field}`),
            value: chipValue(chip, names, likeness, text),
          }))}
          onEdit={(id) => {
            const chip = chips.find((one) => one.id === id)
            if (chip !== undefined) selectSearched(document, chip.range)
          }}
          onRemove={(id) => {
            const chip = chips.find((one) => one.id === id)
            if (chip !== undefined) setQuery(removeChip(query, chip))
          }}
          onLast={() => selectSearched(document, { start: query.length, end: query.length })}
        />
      )}
      {suggestion === null ? null : (
        <LinkButton onPress={() => setQuery(suggestion)}>
          {text('search.didYouMean', { suggestion: suggestion.trim() })}
        </LinkButton>
      )}
      {isRead ? <p>{text('search.readAs', { reading: readingOf(query, text) })}</p> : null}
      {isBuilding ? <p>{text('search.building')}</p> : null}
    </section>
  )
}

/** In the language of the window; the core tells it in Dutch. */
const readingOf = (query: string, { locale }: Text): string =>
  describeQuery(query, locale === 'en-GB' ? english : nl)

/** The first words of the statement that results are to be like, or null while there is none. */
function useLikeness(chips: readonly Chip[]): string | null {
  const id = chips.find(({ field }) => field === 'like')?.value ?? null
  const statement = useStatement(id).data
  return statement?.id === id ? (statement?.text ?? null) : null
}

function chipValue(chip: Chip, names: Names, likeness: string | null, text: Text): string {
  const value = valueName(chip, names, likeness, text)
  return chip.negated ? text('search.not', { value }) : value
}

function valueName({ field, value }: Chip, names: Names, likeness: string | null, text: Text): string {
  switch (field) {
    case 'edition':
      return names.edition(value)
    case 'section':
      return value.includes('/') ? names.section(sectionNamed(value)) : value
    case 'tag':
      return value.replaceAll('/', ' › ')
    case 'kind': {
      const kind = statementKinds.find((candidate) => candidate === value)
      return kind === undefined ? value : text(`domain.statementKind.${kind}`)
    }
    case 'without': {
      const lacking = lackingFields.find((candidate) => candidate === value)
      return lacking === undefined ? value : text(`search.field.${lacking}`)
    }
    case 'year':
      return yearsName(value, text)
    case 'like':
      return likeness ?? value
    case 'source':
    case 'organisation':
      return value
  }
}

/** '2018', '2018–2022', 'vanaf 2018' or 'tot en met 2022'. */
function yearsName(value: string, text: Text): string {
  const { from, to } = yearsOf(value)
  if (from === null) return to === null ? value : text('search.yearsTo', { year: to })
  if (to === null) return text('search.yearsFrom', { year: from })
  return from === to ? String(from) : `${from}–${to}`
}
