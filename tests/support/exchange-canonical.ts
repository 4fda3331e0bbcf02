/**
 * The canonical form of an edition in the exchange format: what an export of it must say. Each change to what was written is
 * one of the rules below; what the importer chooses where the file says nothing (own ids, computed numbers, starts that
 * numbers need, styles) is taken from the export.
 */
import {
  type ExchangeCitation,
  type ExchangeEdition,
  type ExchangeLinkEnd,
  type ExchangeNote,
  type ExchangeSection,
  type ExchangeStatement,
  type ExchangeTag,
  formatTagPath,
  fromPlainText,
  parseTagPath,
  type RichText,
  toPlainText,
} from '../../src/shared/domain/index.ts'

/** What `file` must be exported as, given what `exported` chose where the file says nothing. */
export function canonical(file: ExchangeEdition, exported: ExchangeEdition): ExchangeEdition {
  const { edition } = file
  const definitions = definitionsOf(file.sections)
  const sections = canonicalSections(file.sections, exported.sections, { definitions, written: new Set() })
  const names = sectionNames(sections)
  const canonicalEnd = (end: ExchangeLinkEnd): ExchangeLinkEnd =>
    typeof end === 'string' ? end : { section: names.get(end.section) ?? end.section }
  return {
    format: file.format,
    version: file.version,
    // Every edition belongs to a programme with a name.
    programme: file.programme ?? 'Programma',
    edition: {
      id: edition.id,
      // An edition without a title is called by its id.
      title: edition.title ?? edition.id,
      year: edition.year ?? null,
      status: edition.status ?? 'draft',
      scheme: {
        levels: edition.scheme?.levels ?? exported.edition.scheme?.levels,
        start: { ...exported.edition.scheme?.start, ...startsOf(edition.scheme?.start ?? {}, sections) },
      },
    },
    sections,
    tags: canonicalTags(file),
    links: (file.links ?? []).map(({ from, to, type }) => ({
      from: canonicalEnd(from),
      to: canonicalEnd(to),
      type,
    })),
  }
}

/** A start of a section that is not there says nothing. */
const startsOf = (
  starts: Readonly<Record<string, number>>,
  sections: readonly ExchangeSection[],
): Readonly<Record<string, number>> => {
  const ids = new Set(flatten(sections).map((section) => section.id))
  return Object.fromEntries(Object.entries(starts).filter(([id]) => ids.has(id)))
}

type Reading = {
  readonly definitions: ReadonlyMap<string, ExchangeStatement>
  /** Statements whose text was already given. */
  readonly written: Set<string>
}

const definitionsOf = (sections: readonly ExchangeSection[]): ReadonlyMap<string, ExchangeStatement> =>
  new Map(
    sections.flatMap((section) => [
      ...(section.statements ?? []).flatMap((statement): [string, ExchangeStatement][] =>
        statement.id === undefined || statement.text === undefined ? [] : [[statement.id, statement]],
      ),
      ...definitionsOf(section.sections ?? []),
    ]),
  )

function canonicalSections(
  sections: readonly ExchangeSection[],
  exported: readonly ExchangeSection[],
  reading: Reading,
): ExchangeSection[] {
  return sections.map((section, index) => {
    const chosen = exported[index]
    // A field that is left out is computed; an empty number is none.
    const number = section.number === undefined ? chosen?.number : section.number || null
    const title = section.title ?? null
    const continued = section.continued ?? (section.number === null && section.title === null)
    const saysSo = number === null && title === null
    const rich = section.rich ?? null
    return {
      id: section.id ?? chosen?.id,
      number,
      title,
      kind: section.kind ?? ((section.sections ?? []).length > 0 ? 'chapter' : 'problem-area'),
      // Said only where number and title do not say it.
      ...(continued === saysSo ? {} : { continued }),
      intro: rich === null ? (section.intro ?? null) : toPlainText(rich),
      rich: canonicalRich(rich),
      ...((section.notes ?? []).length === 0 ? {} : { notes: section.notes?.map(canonicalNote) }),
      ...((section.lineage ?? []).length === 0 ? {} : { lineage: section.lineage }),
      statements: (section.statements ?? []).map((statement, order) =>
        canonicalStatement(statement, chosen?.statements?.[order]?.id, reading),
      ),
      sections: canonicalSections(section.sections ?? [], chosen?.sections ?? [], reading),
    }
  })
}

/** The first place in reading order carries the text, the others only the id. */
function canonicalStatement(
  given: ExchangeStatement,
  chosenId: string | undefined,
  { definitions, written }: Reading,
): ExchangeStatement {
  const id = given.id ?? chosenId ?? ''
  if (written.has(id)) return { id }
  written.add(id)
  const statement = definitions.get(id) ?? given
  const rich = statement.rich ?? null
  // Where there is rich text, the plain text follows from it.
  const text = rich === null ? statement.text : toPlainText(rich)
  const [source = null, ...citations] = [statement.source ?? {}, ...(statement.citations ?? [])]
    .map(canonicalCitation)
    // A citation that says nothing is none, and the next takes its place.
    .filter((citation) => Object.values(citation).some((value) => value !== null))
  return {
    id,
    text,
    rich: canonicalRich(rich),
    kind: statement.kind ?? 'bottleneck',
    tags: canonicalPaths(statement.tags ?? []),
    ...canonicalNotes(statement),
    lineage: statement.lineage ?? [],
    source,
    citations,
  }
}

/** Rich text that says no more than its plain text is left out. */
const canonicalRich = (rich: RichText | null): RichText | null =>
  JSON.stringify(rich) === JSON.stringify(rich && fromPlainText(toPlainText(rich))) ? null : rich

const canonicalCitation = (citation: ExchangeCitation): ExchangeCitation => ({
  name: citation.name ?? null,
  page: citation.page ?? null,
  // Only what came from a table has a row.
  ...(typeof citation.row === 'number' ? { row: citation.row } : {}),
  respondent: citation.respondent ?? null,
  // An organisation without a name is none.
  organisation: citation.organisation || null,
  type: citation.type ?? null,
  date: citation.date ?? null,
  quote: citation.quote ?? null,
})

const canonicalNote = ({ text, author = null, at = null }: ExchangeNote): ExchangeNote => ({
  text,
  author,
  at,
})

/** `note` is the first note, where that has neither author nor time. */
function canonicalNotes({ note, notes = [] }: ExchangeStatement): Pick<ExchangeStatement, 'note' | 'notes'> {
  const all = [
    ...(typeof note === 'string' ? [{ text: note, author: null, at: null }] : []),
    ...notes.map(canonicalNote),
  ]
  const [first] = all
  const plain = first !== undefined && first.author === null && first.at === null
  const rest = plain ? all.slice(1) : all
  return { note: plain ? first.text : null, ...(rest.length === 0 ? {} : { notes: rest }) }
}

/** Blanks round labels and empty labels say nothing; a tag is given once. */
const canonicalPaths = (paths: readonly string[]): string[] => [
  ...new Set(paths.map((path) => formatTagPath(parseTagPath(path))).filter((path) => path !== '')),
]

/** A section is named by its number where it is the first with that number, else by its id. */
function sectionNames(sections: readonly ExchangeSection[]): ReadonlyMap<string, string> {
  const flat = flatten(sections)
  const byNumber = Map.groupBy(flat, (section) => section.number ?? '')
  const firstOf = (number: string): ExchangeSection | undefined => byNumber.get(number)?.[0]
  const nameOf = (section: ExchangeSection): string =>
    section.number && firstOf(section.number) === section ? section.number : (section.id ?? '')
  return new Map([
    ...flat.map((section) => [section.id ?? '', nameOf(section)] as const),
    ...flat.flatMap((section) => (section.number ? [[section.number, section.number] as const] : [])),
  ])
}

const flatten = (sections: readonly ExchangeSection[]): readonly ExchangeSection[] =>
  sections.flatMap((section) => [section, ...flatten(section.sections ?? [])])

type CanonicalTag = { path: string; synonyms: string[]; related: string[]; description: string | null }

/**
 * Every tag that is listed, related or carried, in the order in which the file first needs it, the ones above it before it.
 * One that a longer path implies is left out when it says nothing more; the same path twice is one tag.
 */
function canonicalTags(file: ExchangeEdition): ExchangeTag[] {
  const found = new Map<string, CanonicalTag>()
  const find = (path: string): CanonicalTag | undefined => {
    const labels = parseTagPath(path)
    labels.forEach((_, depth) => {
      const above = formatTagPath(labels.slice(0, depth + 1))
      if (!found.has(above)) found.set(above, { path: above, synonyms: [], related: [], description: null })
    })
    return found.get(formatTagPath(labels))
  }
  const listed = (file.tags ?? []).map((given) => [find(given.path), given] as const)
  for (const [tag, { synonyms = [], related = [], description = null }] of listed) {
    if (tag === undefined) continue
    tag.description = description ?? tag.description
    tag.synonyms = [...new Set([...tag.synonyms, ...synonyms])]
    tag.related = canonicalPaths([...tag.related, ...related])
    related.forEach(find)
  }
  for (const { statements = [] } of flatten(file.sections)) {
    for (const { text, tags = [] } of statements) if (text !== undefined) tags.forEach(find)
  }
  return [...found.values()].filter(({ path, synonyms, related, description }) => {
    const implied = [...found.keys()].some((other) => other.startsWith(`${path}/`))
    return !implied || synonyms.length > 0 || related.length > 0 || description !== null
  })
}
