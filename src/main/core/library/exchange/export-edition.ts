/** Rows become an edition in the exchange format, without loss. */
import { CoreError } from '../../../../shared/contract/index.ts'
import {
  type ExchangeEdition,
  exchangeFormat,
  type ExchangeLink,
  type ExchangeLinkEnd,
  type ExchangeSection,
  type ExchangeStatement,
  exchangeVersion,
  isContinued,
} from '../../../../shared/domain/index.ts'
import type { Reads } from '../../storage/index.ts'
import {
  flattenSections,
  loadSections,
  numberSections,
  parseLevels,
  requireEdition,
  type SectionNode,
} from '../outline.ts'
import { type EditionContent, loadContent } from './edition-content.ts'
import { nameEnds, type Names } from './end-names.ts'
import { notesField, parseRich, statementForm } from './statement-form.ts'
import { exportTags } from './taxonomy.ts'

/** How much of an edition is written: all, sections and what is below them, or statements in their sections. */
export type EditionPart =
  | { readonly kind: 'whole' }
  | { readonly kind: 'section'; readonly number: string }
  | { readonly kind: 'sections'; readonly ids: ReadonlySet<string> }
  | { readonly kind: 'statements'; readonly ids: ReadonlySet<string> }

/**
 * An edition, or a part of it.
 * @throws CoreError NOT_FOUND for an unknown edition or section
 */
export async function exportEdition(
  reads: Reads,
  editionId: string,
  part: EditionPart = { kind: 'whole' },
): Promise<ExchangeEdition> {
  const edition = await requireEdition(reads, editionId)
  const programme = await reads
    .selectFrom('programme')
    .select('title')
    .where('id', '=', edition.programme_id)
    .executeTakeFirstOrThrow()
  const all = await loadSections(reads, editionId)
  const numbers = numberSections(all, edition)
  const content = await loadContent(reads, editionId)
  const holds = (id: string): boolean => part.kind !== 'statements' || part.ids.has(id)
  const roots = rootsOf(all, numbers, content, part)
  const names = await nameEnds(reads, edition, all, numbers, content)
  const written = new Set<string>()

  const writeSection = ({ section: row, children }: SectionNode): ExchangeSection => {
    const heading = { number: emptyToNull(numbers.get(row.id) ?? ''), title: row.title }
    const continued = row.continued === 1
    return {
      id: names.section(row),
      ...heading,
      kind: row.kind,
      ...(continued === isContinued(heading) ? {} : { continued }),
      intro: row.intro,
      rich: parseRich(row.intro_rich),
      ...notesField(content.notes.get(row.id) ?? []),
      ...lineageField(content.sectionLineage.get(row.id)),
      statements: (content.placements.get(row.id) ?? []).filter(holds).map(writeStatement),
      sections: children.map(writeSection),
    }
  }

  const writeStatement = (id: string): ExchangeStatement => {
    const statement = content.statements.get(id)
    if (statement === undefined || written.has(id)) return { id: names.statement(id) }
    written.add(id)
    return statementForm(statement, names.statement(id), content)
  }

  const sections = roots.map(writeSection)
  const links = await exportLinks(reads, editionId, names, part.kind === 'whole' ? null : written)
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
  return kept.flatMap(({ type, ...row }) => {
    const from = names.end(row.from_statement, row.from_section)
    const to =
      row.to_ref === null
        ? names.end(row.to_statement, row.to_section)
        : (JSON.parse(row.to_ref) as ExchangeLinkEnd)
    return from === null || to === null ? [] : [{ from, to, type }]
  })
}

/** @throws CoreError NOT_FOUND for an unknown section */
function rootsOf(
  all: readonly SectionNode[],
  numbers: ReadonlyMap<string, string>,
  { placements }: EditionContent,
  part: EditionPart,
): readonly SectionNode[] {
  switch (part.kind) {
    case 'whole':
      return all
    case 'sections':
      return highest(all, ({ section }) => part.ids.has(section.id))
    case 'section': {
      const found = highest(all, ({ section }) => numbers.get(section.id) === part.number)
      if (found.length === 0) throw new CoreError('NOT_FOUND', { entity: 'section', id: part.number })
      return found
    }
    case 'statements':
      return holding(all, ({ section }) => (placements.get(section.id) ?? []).some((id) => part.ids.has(id)))
  }
}

/** The nodes for which something holds, with those above them. */
const holding = (
  nodes: readonly SectionNode[],
  holds: (node: SectionNode) => boolean,
): readonly SectionNode[] =>
  nodes.flatMap((node) => {
    const children = holding(node.children, holds)
    return children.length > 0 || holds(node) ? [{ ...node, children }] : []
  })

/** The nodes for which something holds, but those below one of them. */
const highest = (
  nodes: readonly SectionNode[],
  holds: (node: SectionNode) => boolean,
): readonly SectionNode[] => nodes.flatMap((node) => (holds(node) ? [node] : highest(node.children, holds)))

function startsOf(nodes: readonly SectionNode[], names: Names): Record<string, number> {
  const starts = flattenSections(nodes).flatMap((section): [string, number][] =>
    section.start === null ? [] : [[names.section(section), section.start]],
  )
  return Object.fromEntries(starts)
}

const emptyToNull = (text: string): string | null => (text === '' ? null : text)
const lineageField = (lineage: readonly string[] | undefined): Pick<ExchangeSection, 'lineage'> =>
  lineage === undefined ? {} : { lineage: [...lineage] }
