/** The tables as types; a test holds them against the file. JSON columns are text here and parsed where they are used. */
import type { Generated, Insertable, Selectable, Updateable } from 'kysely'
import type {
  EditionStatus,
  LineageState,
  LinkType,
  SectionKind,
  StatementKind,
} from '../../../shared/domain/index.ts'
import type { WordForm } from '../../../shared/dutch/index.ts'

type Stamp = { change_id: number }
type StatementOrSection = { statement_id: string | null; section_id: string | null }

export type Tables = {
  programme: { id: string; title: string; position: number } & Stamp
  edition: {
    id: string
    programme_id: string
    title: string
    year: number | null
    status: EditionStatus
    levels: string
    reopened_reason: string | null
  } & Stamp
  section: {
    id: string
    external_id: string | null
    edition_id: string
    parent_id: string | null
    position: number
    kind: SectionKind
    title: string | null
    intro: string | null
    intro_rich: string | null
    start: number | null
    fixed_number: string | null
    continued: 0 | 1
  } & Stamp
  statement: {
    /** Row number for the full-text index; given by SQLite and never referred to. */
    seq: Generated<number>
    id: string
    external_id: string | null
    edition_id: string | null
    kind: StatementKind
    text: string
    rich: string | null
    confidence: number | null
    /** Heading it stood under in its source, while it waits in the inbox. */
    proposed_section: string | null
    state: 'active' | 'binned'
    /** Where a statement in the bin stood: its sections and positions, as JSON. */
    bin_origin: string | null
    created_at: string
  } & Stamp
  placement: { id: string; statement_id: string; section_id: string; position: number } & Stamp
  content: { sha256: string; size: number; bytes: Uint8Array }
  source: {
    id: string
    programme_id: string
    name: string
    format: string | null
    sha256: string | null
  } & Stamp
  stakeholder: { id: string; programme_id: string; organisation: string; type: string | null } & Stamp
  citation: {
    id: string
    statement_id: string
    position: number
    source_id: string | null
    page: number | null
    row: number | null
    respondent: string | null
    stakeholder_id: string | null
    date: string | null
    quote: string | null
  } & Stamp
  tag: {
    id: string
    programme_id: string
    parent_id: string | null
    label: string
    description: string | null
    colour: string | null
    position: number
  } & Stamp
  tag_synonym: { id: string; tag_id: string; label: string; position: number } & Stamp
  tag_relation: { id: string; tag_id: string; related_id: string; position: number } & Stamp
  statement_tag: { id: string; statement_id: string; tag_id: string; position: number } & Stamp
  link: {
    id: string
    type: LinkType
    from_statement: string | null
    from_section: string | null
    to_statement: string | null
    to_section: string | null
    /** The end as the exchange format writes it, as JSON, while its edition is not here. */
    to_ref: string | null
    position: number
  } & Stamp
  reference: { from_statement: string | null; from_section: string | null; target: string }
  lineage: {
    id: string
    state: LineageState
    to_statement: string | null
    to_section: string | null
    from_statement: string | null
    from_section: string | null
    from_ref: string | null
    position: number
  } & Stamp
  comparison: { id: string; programme_id: string; title: string; editions: string } & Stamp
  comparison_review: {
    id: string
    comparison_id: string
    reviewed_at: string
    author: string
  } & StatementOrSection &
    Stamp
  note: {
    id: string
    text: string
    author: string | null
    at: string | null
    position: number
  } & StatementOrSection &
    Stamp
  saved_search: { id: string; programme_id: string; name: string; query: string } & Stamp
  export_profile: { id: string; programme_id: string; name: string; settings: string } & Stamp
  setting: { key: string; value: string }
  /** `analysis` is a WordAnalysis of `shared/dutch` as JSON. */
  word_analysis: { word: string; form: WordForm; version: string; analysis: string }
  revision: {
    id: Generated<number>
    entity: 'statement' | 'section'
    entity_id: string
    text: string
    rich: string | null
    author: string
    at: string
  }
  change: {
    id: number
    kind: 'do' | 'undo' | 'redo'
    at: string
    author: string
    session: string
    window: string
    command: string
    state: 'done' | 'undone' | 'discarded'
    target: number | null
    latest: number
    inverse: Uint8Array
  }
}

/** Tables whose writes are recorded, so that they can be reversed. */
export type RecordedTable = {
  [Name in keyof Tables]: Tables[Name] extends Stamp & { id: string } ? Name : never
}[keyof Tables]

export type Row<Name extends keyof Tables> = Selectable<Tables[Name]>
export type NewRow<Name extends RecordedTable> = Omit<Insertable<Tables[Name]>, 'change_id'>
export type RowPatch<Name extends RecordedTable> = Partial<Omit<Updateable<Tables[Name]>, 'id' | 'change_id'>>
