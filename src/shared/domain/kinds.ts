/** The closed vocabularies of the domain; their Dutch and English words live in `i18n`. */

export const statementKinds = ['bottleneck', 'solution', 'observation', 'question', 'quote'] as const
export type StatementKind = (typeof statementKinds)[number]

export const sectionKinds = ['chapter', 'problem-area'] as const
export type SectionKind = (typeof sectionKinds)[number]

export const editionStatuses = ['draft', 'final'] as const
export type EditionStatus = (typeof editionStatuses)[number]

export const linkTypes = ['related', 'contradicts', 'causes', 'example-of', 'solves', 'duplicate-of'] as const
export type LinkType = (typeof linkTypes)[number]

const symmetricalLinkTypes: ReadonlySet<LinkType> = new Set(['related', 'contradicts', 'duplicate-of'])

/** Whether a link of this type says the same read from either end. */
export const isSymmetrical = (type: LinkType): boolean => symmetricalLinkTypes.has(type)

export const lineageStates = ['confirmed', 'rejected', 'no-partner'] as const
export type LineageState = (typeof lineageStates)[number]
