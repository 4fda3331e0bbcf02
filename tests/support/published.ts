/** Editions to publish, made without a knowledge base. */
import type {
  Content,
  ContentLink,
  ContentPlacement,
  ContentSection,
  ContentStatement,
  Document,
  KnownName,
  Options,
} from '../../src/shared/document/index.ts'
import { documentOf, profiles } from '../../src/shared/document/index.ts'
import {
  type ExchangeCitation,
  fromPlainText,
  type NumberStyle,
  type RichText,
} from '../../src/shared/domain/index.ts'

/** An id as they are stored, from a short name. */
export const idOf = (name: string): string => Buffer.from(name).toString('hex').padStart(32, '0').slice(-32)

export const text = (words: string): RichText => fromPlainText(words)

export const statement = (name: string, fields: Partial<ContentStatement> = {}): ContentStatement => ({
  id: idOf(name),
  externalId: name,
  kind: 'bottleneck',
  text: text(`Woorden van ${name}.`),
  tags: [],
  citations: [],
  ...fields,
})

/** A placement of a statement; a further one of the same statement has a name of its own. */
export const placed = (one: ContentStatement, name = `plaats-${one.externalId}`): ContentPlacement => ({
  id: idOf(name),
  statement: one,
})

export const section = (
  number: string,
  title: string,
  fields: Partial<ContentSection> = {},
): ContentSection => ({
  id: idOf(`deel-${title}`),
  number,
  title,
  kind: 'problem-area',
  continued: false,
  introduction: null,
  placements: [],
  sections: [],
  ...fields,
})

/** One edition, with everybody who is cited in it. */
export const editionWith = (
  sections: readonly ContentSection[],
  links: readonly ContentLink[] = [],
  levels: readonly NumberStyle[] = ['1', '1'],
): Content => ({
  editions: [
    {
      programme: 'Samen tegen mensenhandel',
      edition: { id: '2022', title: 'Bloemlezing 2022', year: 2022, status: 'final', levels },
      sections,
    },
  ],
  inbox: [],
  links,
  names: namesIn(sections),
  terms: [],
})

const namesIn = (sections: readonly ContentSection[]): readonly KnownName[] =>
  sections.flatMap(({ placements, sections: below }) => [
    ...placements.flatMap(({ statement: { citations } }) => citations.flatMap(namesOf)),
    ...namesIn(below),
  ])

const namesOf = ({ organisation, type, respondent }: ExchangeCitation): readonly KnownName[] => [
  { entity: 'organisation', name: organisation ?? '', kind: type ?? null },
  { entity: 'respondent', name: respondent ?? '' },
]

export const date = '2026-03-01T12:00:00Z'
export const plain: Options = { ...profiles['Intern werkdocument'], part: { kind: 'whole' } }

/** The document of what is in it. */
export const published = (content: Content, options: Partial<Options> = {}): Document =>
  documentOf(content, { ...plain, ...options }, date)
