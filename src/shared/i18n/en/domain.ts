import type { Like } from '../like.ts'
import type { domain as nl } from '../nl/domain.ts'

export const domain: Like<typeof nl> = {
  statementKind: {
    bottleneck: 'bottleneck',
    solution: 'solution',
    observation: 'observation',
    question: 'question',
    quote: 'quote',
  },
  sectionKind: { chapter: 'chapter', 'problem-area': 'problem area' },
  editionStatus: { draft: 'draft', final: 'final' },
  linkType: {
    related: 'is related to',
    contradicts: 'contradicts',
    causes: 'causes',
    'example-of': 'is an example of',
    solves: 'solves',
    'duplicate-of': 'is the same as',
  },
  linkTypeReversed: {
    related: 'is related to',
    contradicts: 'contradicts',
    causes: 'is caused by',
    'example-of': 'has as an example',
    solves: 'is solved by',
    'duplicate-of': 'is the same as',
  },
  entity: {
    programme: 'The programme',
    edition: 'The edition',
    section: 'The chapter',
    statement: 'The statement',
    placement: 'The place',
    stakeholder: 'The stakeholder',
    link: 'The link',
    note: 'The note',
    source: 'The source',
    tag: 'The tag',
    change: 'The action',
  },
  untitledSection: 'Untitled',
  continuedSection: 'Continued from the previous page',
}
