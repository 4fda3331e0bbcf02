/** An edition with all that can be published of it: what a document is built from. */
import type {
  EditionStatus,
  ExchangeCitation,
  LinkType,
  NumberStyle,
  RichText,
  SectionKind,
  StatementKind,
} from '../domain/index.ts'

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
  readonly links: readonly ContentLink[]
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

/** A link of which at least one end is in the edition; null for an end outside it. */
export type ContentLink = {
  readonly type: LinkType
  readonly from: ContentEnd | null
  readonly to: ContentEnd | null
}
export type ContentEnd = { readonly kind: 'statement' | 'section'; readonly id: string }
