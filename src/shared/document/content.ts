/** All that can be published of some editions and the inbox: what a document is built from. */
import type {
  EditionStatus,
  ExchangeCitation,
  LinkType,
  NumberStyle,
  RichText,
  SectionKind,
  StatementKind,
} from '../domain/index.ts'

export type Content = {
  readonly editions: readonly EditionContent[]
  /** Statements that have no place yet. */
  readonly inbox: readonly ContentStatement[]
  /** Links of which both ends are in `editions`. */
  readonly links: readonly ContentLink[]
  /** Everybody who is known by name, cited here or not: a text may name them. */
  readonly names: readonly KnownName[]
  /** Terms that mean the same: the label of a tag with its synonyms. */
  readonly terms: readonly (readonly string[])[]
}

/** An organisation with its kind, or a respondent. */
export type KnownName =
  | { readonly entity: 'organisation'; readonly name: string; readonly kind: string | null }
  | { readonly entity: 'respondent'; readonly name: string }

/** An edition with all that is in it. */
export type EditionContent = {
  readonly programme: string
  readonly edition: {
    readonly id: string
    readonly title: string
    readonly year: number | null
    readonly status: EditionStatus
    readonly levels: readonly NumberStyle[]
  }
  readonly sections: readonly ContentSection[]
}

export type ContentSection = {
  readonly id: string
  readonly number: string
  readonly title: string | null
  readonly kind: SectionKind
  readonly continued: boolean
  readonly introduction: RichText | null
  readonly placements: readonly ContentPlacement[]
  readonly sections: readonly ContentSection[]
}

export type ContentPlacement = { readonly id: string; readonly statement: ContentStatement }

export type ContentStatement = {
  readonly id: string
  readonly externalId: string | null
  readonly kind: StatementKind
  readonly text: RichText
  /** Full paths, in their stored order. */
  readonly tags: readonly string[]
  readonly citations: readonly ExchangeCitation[]
}

export type ContentLink = { readonly type: LinkType; readonly from: ContentEnd; readonly to: ContentEnd }
export type ContentEnd = { readonly kind: 'statement' | 'section'; readonly id: string }
