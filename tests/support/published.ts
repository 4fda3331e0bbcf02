/** Editions to publish, made without a knowledge base. */
import type {
  ContentLink,
  ContentPlacement,
  ContentSection,
  ContentStatement,
  Document,
  EditionContent,
  Options,
} from '../../src/shared/document/index.ts'
import { documentOf, profiles } from '../../src/shared/document/index.ts'
import { fromPlainText, type NumberStyle, type RichText } from '../../src/shared/domain/index.ts'

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

export const editionWith = (
  sections: readonly ContentSection[],
  links: readonly ContentLink[] = [],
  levels: readonly NumberStyle[] = ['1', '1'],
): EditionContent => ({
  programme: 'Samen tegen mensenhandel',
  edition: { id: '2022', title: 'Bloemlezing 2022', year: 2022, status: 'final', levels },
  sections,
  links,
})

export const date = '2026-03-01T12:00:00Z'
export const plain: Options = { ...profiles['Intern werkdocument'], part: { kind: 'whole' } }

/** The document of an edition; there must be one. */
export function published(content: EditionContent, options: Partial<Options> = {}): Document {
  const document = documentOf(content, { ...plain, ...options }, date)
  if (document === null) throw new Error('nothing to publish')
  return document
}
