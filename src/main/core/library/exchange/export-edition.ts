/** Rows become an edition in the exchange format, without loss. */
import { CoreError } from '../../../../shared/contract/index.ts'
import {
  type ExchangeCitation,
  type ExchangeEdition,
  exchangeFormat,
  type ExchangeLink,
  type ExchangeLinkEnd,
  type ExchangeSection,
  type ExchangeStatement,
  exchangeVersion,
  type RichText,
} from '../../../../shared/domain/index.ts'
import type { Reads, Row } from '../../storage/index.ts'
import { loadSections, numberSections, parseLevels, requireEdition, type SectionNode } from '../outline.ts'
import { loadAllTagPaths } from '../tag-paths.ts'
import { formatReference } from './references.ts'
import { exportTags } from './taxonomy.ts'

/**
 * An edition, or with `section` (a number) only that part of it.
 * @throws CoreError NOT_FOUND for an unknown edition or section
 */
export async function exportEdition(
  reads: Reads,
  editionId: string,
  section: string | null = null,
): Promise<ExchangeEdition> {
  const edition = await requireEdition(reads, editionId)
  const programme = await reads
    .selectFrom('programme')
    .select('title')
    .where('id', '=', edition.programme_id)
    .executeTakeFirstOrThrow()
  const all = await loadSections(reads, editionId)
  const numbers = numberSections(all, edition)
  const roots = section === null ? all : findNumbered(all, numbers, section)
  if (roots.length === 0 && section !== null) {
    throw new CoreError('NOT_FOUND', { entity: 'section', id: section })
  }
  const content = await loadContent(reads, editionId)
  const names = await nameEnds(reads, edition, all, numbers, content)
  const written = new Set<string>()

  const writeSection = (node: SectionNode): ExchangeSection => ({
    id: names.section(node.section),
    number: emptyToNull(numbers.get(node.section.id) ?? ''),
    title: node.section.title,
    kind: node.section.kind,
    ...(node.section.continued === 1 ? { continued: true } : {}),
    intro: node.section.intro,
    rich: parseRich(node.section.intro_rich),
    ...lineageField(content.sectionLineage.get(node.section.id)),
    statements: (content.placements.get(node.section.id) ?? []).map(writeStatement),
    sections: node.children.map(writeSection),
  })

  const writeStatement = (id: string): ExchangeStatement => {
    const statement = content.statements.get(id)
    if (statement === undefined || written.has(id)) return { id: names.statement(id) }
    written.add(id)
    const [source, ...citations] = content.citations.get(id) ?? []
    const [note, ...notes] = content.notes.get(id) ?? []
    const plainNote = note !== undefined && note.author === null && note.at === null
    return {
      id: names.statement(id),
      text: statement.text,
      rich: parseRich(statement.rich),
      kind: statement.kind,
      tags: content.tags.get(id) ?? [],
      note: plainNote ? note.text : null,
      ...notesField(plainNote || note === undefined ? notes : [note, ...notes]),
      lineage: content.lineage.get(id) ?? [],
      source: source ?? null,
      citations,
    }
  }

  const sections = roots.map(writeSection)
  const links = await exportLinks(reads, editionId, names, section === null ? null : written)
  return {
    format: exchangeFormat,
    version: exchangeVersion,
    programme: programme.title,
    edition: {
      id: edition.id,
      title: edition.title,
      year: edition.year,
      status: edition.status,
      scheme: { levels: [...parseLevels(edition)], start: startsOf(roots, names) },
    },
    sections,
    tags: await exportTags(reads, edition.programme_id),
    links,
  }
}

type Names = {
  statement(id: string): string
  section(section: Pick<Row<'section'>, 'id' | 'external_id'>): string
  /** An end of a link as it is written: in this edition by its own name, elsewhere with its edition before it. */
  end(statement: string | null, section: string | null): ExchangeLinkEnd
}

type Content = {
  readonly statements: ReadonlyMap<string, Row<'statement'>>
  readonly placements: ReadonlyMap<string, readonly string[]>
  readonly tags: ReadonlyMap<string, string[]>
  readonly citations: ReadonlyMap<string, ExchangeCitation[]>
  readonly notes: ReadonlyMap<string, Row<'note'>[]>
  readonly lineage: ReadonlyMap<string, string[]>
  readonly sectionLineage: ReadonlyMap<string, string[]>
}

/** Everything that hangs on the statements of an edition, in one query a table. */
async function loadContent(reads: Reads, edition: string): Promise<Content> {
  const statements = await reads
    .selectFrom('statement')
    .selectAll()
    .where('edition_id', '=', edition)
    .where('state', '=', 'active')
    .execute()
  const placements = await reads
    .selectFrom('placement')
    .innerJoin('section', 'section.id', 'placement.section_id')
    .where('section.edition_id', '=', edition)
    .orderBy('placement.position')
    .orderBy('placement.id')
    .select(['placement.section_id', 'placement.statement_id'])
    .execute()
  const paths = await loadAllTagPaths(reads)
  const tags = await reads
    .selectFrom('statement_tag')
    .innerJoin('statement', 'statement.id', 'statement_tag.statement_id')
    .where('statement.edition_id', '=', edition)
    .orderBy('statement_tag.position')
    .select(['statement_tag.statement_id', 'statement_tag.tag_id'])
    .execute()
  const citations = await reads
    .selectFrom('citation')
    .innerJoin('statement', 'statement.id', 'citation.statement_id')
    .leftJoin('source', 'source.id', 'citation.source_id')
    .leftJoin('stakeholder', 'stakeholder.id', 'citation.stakeholder_id')
    .where('statement.edition_id', '=', edition)
    .orderBy('citation.position')
    .selectAll('citation')
    .select(['source.name', 'stakeholder.organisation', 'stakeholder.type'])
    .execute()
  const notes = await reads
    .selectFrom('note')
    .innerJoin('statement', 'statement.id', 'note.statement_id')
    .where('statement.edition_id', '=', edition)
    .orderBy('note.position')
    .selectAll('note')
    .execute()
  const lineage = await loadLineage(reads, edition)
  return {
    statements: new Map(statements.map((row) => [row.id, row])),
    placements: group(
      placements,
      (row) => row.section_id,
      (row) => row.statement_id,
    ),
    tags: group(
      tags,
      (row) => row.statement_id,
      (row) => paths.get(row.tag_id) ?? '',
    ),
    citations: group(
      citations,
      (row) => row.statement_id,
      (row) => ({
        name: row.name,
        page: row.page,
        row: row.row,
        respondent: row.respondent,
        organisation: emptyToNull(row.organisation ?? ''),
        type: row.type,
        date: row.date,
        quote: row.quote,
      }),
    ),
    notes: group(
      notes,
      (row) => row.statement_id ?? '',
      (row) => row,
    ),
    lineage: group(
      lineage,
      (row) => row.to_statement ?? '',
      (row) => row.reference,
    ),
    sectionLineage: group(
      lineage,
      (row) => row.to_section ?? '',
      (row) => row.reference,
    ),
  }
}

type LineageRow = { to_statement: string | null; to_section: string | null; reference: string }

async function loadLineage(reads: Reads, edition: string): Promise<LineageRow[]> {
  const rows = await reads
    .selectFrom('lineage')
    .leftJoin('statement as newer', 'newer.id', 'lineage.to_statement')
    .leftJoin('section as newer_section', 'newer_section.id', 'lineage.to_section')
    .leftJoin('statement as older', 'older.id', 'lineage.from_statement')
    .leftJoin('section as older_section', 'older_section.id', 'lineage.from_section')
    .where((eb) =>
      eb.or([eb('newer.edition_id', '=', edition), eb('newer_section.edition_id', '=', edition)]),
    )
    .where('lineage.state', '=', 'confirmed')
    .orderBy('lineage.position')
    .select([
      'lineage.to_statement',
      'lineage.to_section',
      'lineage.from_ref',
      'older.edition_id as older_edition',
      'older.id as older_id',
      'older.external_id as older_external',
      'older_section.edition_id as section_edition',
      'older_section.id as section_id',
      'older_section.external_id as section_external',
    ])
    .execute()
  return rows.map((row) => {
    const olderEdition = row.older_edition ?? row.section_edition
    const id = row.older_external ?? row.older_id ?? row.section_external ?? row.section_id
    const reference =
      olderEdition === null || id === null
        ? (row.from_ref ?? '')
        : formatReference({ edition: olderEdition, id })
    return { to_statement: row.to_statement, to_section: row.to_section, reference }
  })
}

const sectionName: Names['section'] = (section) => section.external_id ?? section.id

async function nameEnds(
  reads: Reads,
  edition: Row<'edition'>,
  nodes: readonly SectionNode[],
  numbers: ReadonlyMap<string, string>,
  content: Content,
): Promise<Names> {
  const sections = new Map(flatten(nodes).map((section) => [section.id, section]))
  const uses = Map.groupBy(numbers, ([, number]) => number)
  const statementName = (id: string): string => content.statements.get(id)?.external_id ?? id
  const elsewhere = await loadOtherEnds(reads, edition.id)
  return {
    statement: statementName,
    section: sectionName,
    end: (statement, sectionId) => {
      if (statement !== null) {
        return content.statements.has(statement)
          ? statementName(statement)
          : (elsewhere.get(statement) ?? statement)
      }
      const id = sectionId ?? ''
      const section = sections.get(id)
      if (section === undefined) return { section: elsewhere.get(id) ?? id }
      const number = numbers.get(id) ?? ''
      return { section: number !== '' && uses.get(number)?.length === 1 ? number : sectionName(section) }
    },
  }
}

/** Names of the linked statements and sections of other editions: 'EDITION/ID'. */
async function loadOtherEnds(reads: Reads, edition: string): Promise<ReadonlyMap<string, string>> {
  const statements = await reads
    .selectFrom('link')
    .innerJoin('statement', 'statement.id', 'link.to_statement')
    .where('statement.edition_id', '<>', edition)
    .select(['statement.id', 'statement.external_id', 'statement.edition_id'])
    .execute()
  const sections = await reads
    .selectFrom('link')
    .innerJoin('section', 'section.id', 'link.to_section')
    .where('section.edition_id', '<>', edition)
    .select(['section.id', 'section.external_id', 'section.edition_id'])
    .execute()
  return new Map(
    [...statements, ...sections].map((row) => [
      row.id,
      formatReference({ edition: row.edition_id ?? '', id: row.external_id ?? row.id }),
    ]),
  )
}

/** The links that start in this edition; of a part, those that start at its statements and end within the edition's words. */
async function exportLinks(
  reads: Reads,
  edition: string,
  names: Names,
  only: ReadonlySet<string> | null,
): Promise<ExchangeLink[]> {
  const rows = await reads
    .selectFrom('link')
    .leftJoin('statement', 'statement.id', 'link.from_statement')
    .leftJoin('section', 'section.id', 'link.from_section')
    .where((eb) => eb.or([eb('statement.edition_id', '=', edition), eb('section.edition_id', '=', edition)]))
    .orderBy('link.position')
    .orderBy('link.id')
    .selectAll('link')
    .execute()
  const kept = rows.filter(
    (row) =>
      only === null ||
      (row.from_statement !== null &&
        only.has(row.from_statement) &&
        row.to_statement !== null &&
        only.has(row.to_statement)),
  )
  return kept.map((row) => ({
    from: names.end(row.from_statement, row.from_section),
    to: names.end(row.to_statement, row.to_section),
    type: row.type,
  }))
}

function findNumbered(
  nodes: readonly SectionNode[],
  numbers: ReadonlyMap<string, string>,
  number: string,
): readonly SectionNode[] {
  return nodes.flatMap((node) =>
    numbers.get(node.section.id) === number ? [node] : findNumbered(node.children, numbers, number),
  )
}

function startsOf(nodes: readonly SectionNode[], names: Names): Record<string, number> {
  const starts = flatten(nodes).flatMap((section): [string, number][] =>
    section.start === null ? [] : [[names.section(section), section.start]],
  )
  return Object.fromEntries(starts)
}

const flatten = (nodes: readonly SectionNode[]): readonly Row<'section'>[] =>
  nodes.flatMap((node) => [node.section, ...flatten(node.children)])

function group<Item, Value>(
  items: readonly Item[],
  key: (item: Item) => string,
  value: (item: Item) => Value,
): ReadonlyMap<string, Value[]> {
  return new Map([...Map.groupBy(items, key)].map(([name, own]) => [name, own.map(value)]))
}

const parseRich = (rich: string | null): RichText | null =>
  rich === null ? null : (JSON.parse(rich) as RichText)
const emptyToNull = (text: string): string | null => (text === '' ? null : text)
const lineageField = (lineage: string[] | undefined): Pick<ExchangeSection, 'lineage'> =>
  lineage === undefined ? {} : { lineage }
const notesField = (notes: readonly Row<'note'>[]): Pick<ExchangeStatement, 'notes'> =>
  notes.length === 0 ? {} : { notes: notes.map(({ text, author, at }) => ({ text, author, at })) }
