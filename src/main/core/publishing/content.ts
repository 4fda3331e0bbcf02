/** Reads what is published from the knowledge base. */
import { CoreError, type Manner, type PublishingPart } from '../../../shared/contract/index.ts'
import type {
  Content,
  ContentEnd,
  ContentLink,
  ContentSection,
  ContentStatement,
  EditionContent,
  KnownName,
  Part,
} from '../../../shared/document/index.ts'
import {
  listEditions,
  loadPlacements,
  loadSections,
  loadStatementContent,
  numberSections,
  parseLevels,
  readRich,
  requireEdition,
  type SectionNode,
  type StatementContent,
} from '../library/index.ts'
import { among, type Reads, type Row } from '../storage/index.ts'

/** The ids of all statements that a query finds. */
export type Find = (query: string) => Promise<readonly string[]>

/** Which editions are looked through, which part of each is published, and what of the inbox. */
export type Selection = {
  readonly editions: readonly string[]
  readonly part: Part
  readonly inbox: readonly string[]
}

/** @throws CoreError NOT_FOUND for an unknown edition or section */
export async function selectPart(reads: Reads, part: PublishingPart, find: Find): Promise<Selection> {
  switch (part.kind) {
    case 'edition':
      await requireEdition(reads, part.edition)
      return { editions: [part.edition], part: { kind: 'whole' }, inbox: [] }
    case 'sections': {
      await requireEdition(reads, part.edition)
      const ids = new Set(part.sections)
      await requireSections(reads, part.edition, ids)
      return { editions: [part.edition], part: { kind: 'sections', ids }, inbox: [] }
    }
    case 'statements':
      return selectStatements(reads, part.statements)
    case 'query':
      return selectStatements(reads, await find(part.query))
  }
}

async function requireSections(reads: Reads, edition: string, ids: ReadonlySet<string>): Promise<void> {
  const rows = await reads
    .selectFrom('section')
    .select('id')
    .where('edition_id', '=', edition)
    .where('id', 'in', among(ids))
    .execute()
  const known = new Set(rows.map(({ id }) => id))
  for (const id of ids) if (!known.has(id)) throw new CoreError('NOT_FOUND', { entity: 'section', id })
}

/** What is in the bin by now is left out. */
async function selectStatements(reads: Reads, ids: readonly string[]): Promise<Selection> {
  const rows = await reads
    .selectFrom('statement')
    .where('id', 'in', among(ids))
    .where('state', '=', 'active')
    .orderBy('seq')
    .select(['id', 'edition_id'])
    .execute()
  const held = new Set(rows.map((row) => row.edition_id))
  return {
    editions: (await listEditions(reads)).map(({ id }) => id).filter((id) => held.has(id)),
    part: { kind: 'statements', ids: new Set(rows.map(({ id }) => id)) },
    inbox: rows.filter((row) => row.edition_id === null).map(({ id }) => id),
  }
}

/** Reads what a document of the selection is built from. @throws CoreError NOT_FOUND */
export async function loadContent(reads: Reads, selection: Selection, manner: Manner): Promise<Content> {
  const editions: EditionContent[] = []
  for (const edition of selection.editions) editions.push(await loadEdition(reads, edition))
  const inbox = await loadStatementContent(reads, { kind: 'statements', ids: selection.inbox })
  return {
    editions,
    inbox: [...statementsOf(inbox).values()],
    links: manner.links === 'shown' ? await loadLinks(reads, shownIn(editions)) : [],
    names: manner.organisations === 'anonymous' ? await loadNames(reads) : [],
    terms: await loadTerms(reads),
  }
}

async function loadEdition(reads: Reads, id: string): Promise<EditionContent> {
  const edition = await requireEdition(reads, id)
  const programme = await reads
    .selectFrom('programme')
    .select('title')
    .where('id', '=', edition.programme_id)
    .executeTakeFirstOrThrow()
  const nodes = await loadSections(reads, id)
  const numbers = numberSections(nodes, edition)
  const statements = statementsOf(await loadStatementContent(reads, { kind: 'edition', edition: id }))
  const placements = await loadPlacements(reads, id)
  const contentOf = ({ section, children }: SectionNode): ContentSection => ({
    id: section.id,
    number: numbers.get(section.id) ?? '',
    title: section.title,
    kind: section.kind,
    continued: section.continued === 1,
    introduction: section.intro === null ? null : readRich(section.intro_rich, section.intro),
    placements: (placements.get(section.id) ?? []).flatMap((placement) => {
      const statement = statements.get(placement.statement)
      return statement === undefined ? [] : [{ id: placement.id, statement }]
    }),
    sections: children.map(contentOf),
  })
  return {
    programme: programme.title,
    edition: {
      id,
      title: edition.title,
      year: edition.year,
      status: edition.status,
      levels: parseLevels(edition),
    },
    sections: nodes.map(contentOf),
  }
}

const statementsOf = ({
  statements,
  tags,
  citations,
}: StatementContent): ReadonlyMap<string, ContentStatement> =>
  new Map(
    [...statements.values()].map((row) => [
      row.id,
      {
        id: row.id,
        externalId: row.external_id,
        kind: row.kind,
        text: readRich(row.rich, row.text),
        tags: tags.get(row.id) ?? [],
        citations: citations.get(row.id) ?? [],
      },
    ]),
  )

function shownIn(editions: readonly EditionContent[]): ReadonlySet<string> {
  const shown = new Set<string>()
  const visit = ({ id, placements, sections }: ContentSection): void => {
    shown.add(id)
    for (const { statement } of placements) shown.add(statement.id)
    for (const below of sections) visit(below)
  }
  for (const { sections } of editions) for (const section of sections) visit(section)
  return shown
}

async function loadLinks(reads: Reads, shown: ReadonlySet<string>): Promise<readonly ContentLink[]> {
  const rows = await reads.selectFrom('link').orderBy('position').orderBy('id').selectAll().execute()
  const endOf = (statement: string | null, section: string | null): ContentEnd | null => {
    const id = statement ?? section
    if (id === null || !shown.has(id)) return null
    return { kind: statement === null ? 'section' : 'statement', id }
  }
  return rows.flatMap((row) => {
    const from = endOf(row.from_statement, row.from_section)
    const to = endOf(row.to_statement, row.to_section)
    return from === null || to === null ? [] : [{ type: row.type, from, to }]
  })
}

/** The label of each tag with its synonyms. */
async function loadTerms(reads: Reads): Promise<Content['terms']> {
  const rows = await reads
    .selectFrom('tag_synonym')
    .innerJoin('tag', 'tag.id', 'tag_synonym.tag_id')
    .orderBy('tag.id')
    .orderBy('tag_synonym.label')
    .select(['tag.id', 'tag.label', 'tag_synonym.label as synonym'])
    .execute()
  return [...Map.groupBy(rows, ({ id }) => id).values()].map((own) => [
    ...new Set(own.flatMap(({ label, synonym }) => [label, synonym])),
  ])
}

/** Everybody who is cited by name, in whatever edition. */
async function loadNames(reads: Reads): Promise<readonly KnownName[]> {
  const organisations = await reads
    .selectFrom('stakeholder')
    .select(['organisation', 'type'])
    .orderBy('id')
    .execute()
  const respondents = await reads
    .selectFrom('citation')
    .select('respondent')
    .distinct()
    .where('respondent', 'is not', null)
    .orderBy('respondent')
    .execute()
  return [
    ...organisations.map(
      ({ organisation, type }: Pick<Row<'stakeholder'>, 'organisation' | 'type'>): KnownName => ({
        entity: 'organisation',
        name: organisation,
        kind: type,
      }),
    ),
    ...respondents.map(({ respondent }): KnownName => ({ entity: 'respondent', name: respondent ?? '' })),
  ]
}
