/** What is published and how, as it was chosen last. Comes back after a restart, but for statements that were handed over. */
import {
  type PublishingFormat,
  publishingFormats,
  type PublishingPart,
} from '../../../shared/contract/index.ts'
import { type Manner, type ProfileName, profileNames, profiles } from '../../../shared/document/index.ts'
import { asRecord, asTexts, asTextOrNull, oneOf } from './parse.ts'

export const subjects = ['edition', 'sections', 'statements', 'query'] as const
/** Of what kind the part is that is published. */
export type Subject = (typeof subjects)[number]

const zooms = ['width', 'page'] as const
/** How large the preview is: as wide as its pane, or whole pages. */
export type Zoom = (typeof zooms)[number]

/** What was chosen of each kind of subject is kept, so that one can go to and fro. */
export type Publishing = {
  readonly subject: Subject
  /** By id; null stands for the edition in sight. */
  readonly edition: string | null
  readonly sections: readonly string[]
  readonly statements: readonly string[]
  readonly query: string
  /** The profile chosen last: a name that always is there, or the id of an own one. */
  readonly profile: string
  readonly manner: Manner
  readonly format: PublishingFormat
  readonly zoom: Zoom
}

export const firstProfile: ProfileName = 'Intern werkdocument'

export function parsePublishing(found: unknown): Publishing {
  const record = asRecord(found)
  return {
    subject: oneOf(subjects, record['subject'], 'edition'),
    edition: asTextOrNull(record['edition']),
    sections: asTexts(record['sections']),
    statements: [],
    query: asTextOrNull(record['query']) ?? '',
    profile: asTextOrNull(record['profile']) ?? firstProfile,
    manner: parseManner(record['manner']),
    format: oneOf(publishingFormats, record['format'], 'docx'),
    zoom: oneOf(zooms, record['zoom'], 'width'),
  }
}

/** A selection is of the moment, and may be too large to remember. */
export const withoutStatements = (state: Publishing): Publishing => ({ ...state, statements: [] })

function parseManner(found: unknown): Manner {
  const record = asRecord(found)
  const fallback = profiles[firstProfile]
  const shown = ['shown', 'left-out'] as const
  return {
    introductions: oneOf(shown, record['introductions'], fallback.introductions),
    tags: oneOf(shown, record['tags'], fallback.tags),
    links: oneOf(shown, record['links'], fallback.links),
    sources: oneOf(['line', 'footnote', 'left-out'], record['sources'], fallback.sources),
    wording: oneOf(['edited', 'verbatim'], record['wording'], fallback.wording),
    organisations: oneOf(['named', 'anonymous'], record['organisations'], fallback.organisations),
    order: oneOf(['as-placed', 'by-kind'], record['order'], fallback.order),
    columns: record['columns'] === 2 ? 2 : 1,
  }
}

/** Chooses a part that another view hands over. */
export const withPart =
  (part: PublishingPart) =>
  (state: Publishing): Publishing => {
    switch (part.kind) {
      case 'edition':
        return { ...state, subject: part.kind, edition: part.edition }
      case 'sections':
        return { ...state, subject: part.kind, edition: part.edition, sections: part.sections }
      case 'statements':
        return { ...state, subject: part.kind, statements: part.statements }
      case 'query':
        return { ...state, subject: part.kind, query: part.query }
    }
  }

/** The part of a choice, or null where nothing of its subject was chosen. `edition` is the one in question, where there is one. */
export function partOf(
  state: Pick<Publishing, 'subject' | 'sections' | 'statements' | 'query'>,
  edition: string | null,
): PublishingPart | null {
  const { subject, sections, statements, query } = state
  switch (subject) {
    case 'edition':
      return edition === null ? null : { kind: subject, edition }
    case 'sections':
      return edition === null || sections.length === 0 ? null : { kind: subject, edition, sections }
    case 'statements':
      return statements.length === 0 ? null : { kind: subject, statements }
    case 'query':
      return query.trim() === '' ? null : { kind: subject, query: query.trim() }
  }
}

/** Takes the settings of a profile. */
export const withProfile =
  (profile: string, manner: Manner) =>
  (state: Publishing): Publishing => ({ ...state, profile, manner })

export const isProfileName = (profile: string): profile is ProfileName =>
  profileNames.some((name) => name === profile)

export const isSameManner = (one: Manner, other: Manner): boolean =>
  (Object.keys(one) as (keyof Manner)[]).every((key) => one[key] === other[key])
