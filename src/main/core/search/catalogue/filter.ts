/** What a field of a query asks, as ids: the same for the index and for SQL. */
import { type QueryField, yearsOf } from '../../../../shared/query/index.ts'
import type { Catalogue } from './catalogue.ts'
import { findNamed } from './names.ts'

/** What a statement can be filtered by; 'stakeholder' stands for its organisations. */
export type FilterColumn = 'edition' | 'kind' | 'section' | 'tag' | 'stakeholder' | 'source'

export type Filter =
  /** Statements with at least one of these values: none where no value is meant. */
  | { readonly type: 'has'; readonly column: FilterColumn; readonly ids: readonly string[] }
  | { readonly type: 'lacks'; readonly column: FilterColumn }
  | { readonly type: 'like'; readonly statement: string }

/** Any value is one: what has no such name finds nothing. */
export function readFilter(catalogue: Catalogue, field: QueryField, value: string): Filter {
  switch (field) {
    case 'edition':
      return has('edition', editionsNamed(catalogue, value))
    case 'year': {
      const { from, to } = yearsOf(value)
      const within = catalogue.editions.filter(
        ({ year }) => year !== null && year >= (from ?? year) && year <= (to ?? year),
      )
      return has(
        'edition',
        within.map(({ id }) => id),
      )
    }
    case 'section':
      return has('section', withBelow(catalogue.sections, sectionsNamed(catalogue, value)))
    case 'tag':
      return has('tag', withBelow(catalogue.tags, tagsNamed(catalogue, value)))
    case 'organisation':
      return has(
        'stakeholder',
        findNamed(value, catalogue.stakeholders, (row) => [row.organisation]),
      )
    case 'source':
      return has(
        'source',
        findNamed(value, catalogue.sources, (row) => [row.name]),
      )
    case 'kind':
      return has('kind', [value])
    case 'without':
      return lacking(value)
    case 'like':
      return { type: 'like', statement: value }
  }
}

const has = (column: FilterColumn, ids: readonly string[]): Filter => ({ type: 'has', column, ids })

const editionsNamed = ({ editions }: Catalogue, value: string): readonly string[] =>
  findNamed(value, editions, ({ title, year }) => [title, ...(year === null ? [] : [String(year)])])

const sectionsNamed = ({ sections }: Catalogue, value: string): readonly string[] =>
  findNamed(value, sections, ({ edition, number, title }) => [
    // As facets name them: those without a number have one name in their edition.
    `${edition}/${number}`,
    ...(number === '' ? [] : [number]),
    ...(title === null ? [] : [title, `${number} ${title}`.trim()]),
  ])

const tagsNamed = ({ tags }: Catalogue, value: string): readonly string[] =>
  findNamed(value, tags, ({ label, path, synonyms }) => [label, path, ...synonyms])

function lacking(value: string): Filter {
  switch (value) {
    case 'edition':
    case 'section':
    case 'tag':
    case 'source':
      return { type: 'lacks', column: value }
    case 'organisation':
      return { type: 'lacks', column: 'stakeholder' }
    default:
      return has('edition', [])
  }
}

/** These rows of a tree and all that is below them. */
function withBelow(
  rows: readonly { readonly id: string; readonly parent: string | null }[],
  ids: readonly string[],
): readonly string[] {
  const below = Map.groupBy(rows, (row) => row.parent)
  const found = new Set<string>()
  const visit = (id: string): void => {
    if (found.has(id)) return
    found.add(id)
    for (const child of below.get(id) ?? []) visit(child.id)
  }
  for (const id of ids) visit(id)
  return [...found]
}
