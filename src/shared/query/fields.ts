/** The fields of the query language: how they and their values are typed, and what is meant by that. */
import type { StatementKind } from '../domain/index.ts'
import type { QueryField } from './query.ts'

/** What a statement can be without; one without an edition stands in the inbox. */
export const lackingFields = [
  'tag',
  'source',
  'organisation',
  'section',
  'edition',
] as const satisfies readonly QueryField[]
export type LackingField = (typeof lackingFields)[number]

/** What is typed, the first one also written. */
type Names = readonly [string, ...string[]]

const fieldNames: Readonly<Record<QueryField, Names>> = {
  edition: ['editie', 'edition'],
  section: ['probleemgebied', 'hoofdstuk', 'section'],
  tag: ['label', 'tag'],
  source: ['bron', 'source'],
  organisation: ['organisatie', 'organisation'],
  kind: ['soort', 'kind'],
  year: ['jaar', 'year'],
  without: ['zonder', 'without'],
  like: ['zoals', 'like'],
}

const kindNames: Readonly<Record<StatementKind, Names>> = {
  bottleneck: ['knelpunt', 'knelpunten', 'bottleneck', 'bottlenecks'],
  solution: ['oplossing', 'oplossingen', 'solution', 'solutions'],
  observation: ['constatering', 'constateringen', 'observation', 'observations'],
  question: ['vraag', 'vragen', 'question', 'questions'],
  quote: ['citaat', 'citaten', 'quote', 'quotes'],
}

const lackingNames: Readonly<Record<LackingField, Names>> = {
  tag: fieldNames.tag,
  source: fieldNames.source,
  organisation: fieldNames.organisation,
  section: fieldNames.section,
  edition: fieldNames.edition,
}

/** A value as it is meant: it may fit several while it is being typed, narrow nothing yet, or be no value of its field. */
export type FieldValues =
  | { readonly type: 'values'; readonly values: readonly string[] }
  | { readonly type: 'unfinished' }
  | { readonly type: 'unknown' }

/** The field with this name, in any case; null when there is none. */
export const fieldNamed = (name: string): QueryField | null => namesake(fieldNames, name.toLowerCase())

export const longestFieldName = Math.max(
  ...Object.values(fieldNames)
    .flat()
    .map((name) => name.length),
)

/** The Dutch name of a field. */
export const fieldName = (field: QueryField): string => fieldNames[field][0]

/** What is meant by what was typed behind the name of a field. */
export function readValue(field: QueryField, typed: string): FieldValues {
  const value = typed.trim()
  if (value === '') return { type: 'unfinished' }
  switch (field) {
    case 'kind':
      return someOf(begunIn(kindNames, value))
    case 'without':
      return oneOf(begunIn(lackingNames, value))
    case 'year':
      return readYears(value)
    case 'edition':
    case 'section':
    case 'tag':
    case 'source':
    case 'organisation':
    case 'like':
      return { type: 'values', values: [value] }
  }
}

/** A value as it is typed, in Dutch. */
export function writtenValue(field: QueryField, value: string): string {
  switch (field) {
    case 'kind':
      return entryOf(kindNames, value)?.[0] ?? value
    case 'without':
      return entryOf(lackingNames, value)?.[0] ?? value
    case 'year':
    case 'edition':
    case 'section':
    case 'tag':
    case 'source':
    case 'organisation':
    case 'like':
      return value
  }
}

/** The first and last year of a value of the field `year`; null where it is open. */
export function yearsOf(value: string): { readonly from: number | null; readonly to: number | null } {
  const [from = '', to = from] = value.split('..')
  return { from: from === '' ? null : Number(from), to: to === '' ? null : Number(to) }
}

const wholeYear = /^\d{4}$/
const partOfYear = /^\d{1,3}$/
const yearRange = /^(\d{0,4})\s*(?:\.\.+|…|[-–—])\s*(\d{0,4})$/

/** Years have four digits; one that is being typed does not narrow yet. */
function readYears(value: string): FieldValues {
  if (wholeYear.test(value)) return someOf([value])
  if (partOfYear.test(value)) return { type: 'unfinished' }
  const years = yearRange.exec(value)?.slice(1)
  if (years === undefined) return { type: 'unknown' }
  const [from = '', to = ''] = years.map((year) => (wholeYear.test(year) ? year : ''))
  if (from === '' && to === '') return { type: 'unfinished' }
  return someOf([from !== '' && to !== '' && to < from ? `${to}..${from}` : `${from}..${to}`])
}

const someOf = (values: readonly string[]): FieldValues =>
  values.length === 0 ? { type: 'unknown' } : { type: 'values', values }

const oneOf = (values: readonly string[]): FieldValues =>
  values.length > 1 ? { type: 'unfinished' } : someOf(values)

const entriesOf = <Key extends string>(
  names: Readonly<Record<Key, Names>>,
): readonly (readonly [Key, Names])[] => Object.entries(names) as [Key, Names][]

const entryOf = (names: Readonly<Record<string, Names>>, key: string): Names | undefined =>
  Object.hasOwn(names, key) ? names[key] : undefined

/** The keys that have a name beginning so. */
const begunIn = <Key extends string>(names: Readonly<Record<Key, Names>>, typed: string): readonly Key[] => {
  const beginning = typed.toLowerCase()
  return entriesOf(names).flatMap(([key, own]) =>
    own.some((name) => name.startsWith(beginning)) ? [key] : [],
  )
}

const namesake = <Key extends string>(names: Readonly<Record<Key, Names>>, typed: string): Key | null =>
  entriesOf(names).find(([, own]) => own.includes(typed))?.[0] ?? null
