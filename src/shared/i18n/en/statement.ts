import type { Like } from '../like.ts'
import type { statement as nl } from '../nl/statement.ts'

export const statement: Like<typeof nl> = {
  heading: 'Statement {{place}}',
  headingUnplaced: 'Statement in the inbox',
  text: 'Text of the statement',
  kind: 'Kind: {{kind}}',
  tags: 'Tags',
  noTags: 'This statement has no tags.',
  addTagHelp: 'Type a tag or a synonym. A new tag is made here too.',
  sources: 'Source',
  noSources: 'No source was recorded for this statement.',
  verbatim: 'Verbatim',
  textNow: 'Text now',
  sameAsVerbatim: 'Word for word as in the source.',
  page: 'page {{page}}',
  row: 'row {{row}}',
  respondent: 'respondent {{respondent}}',
  links: 'Links',
  lineage: 'Line with other editions',
  lineageNone: 'No counterpart in edition {{edition}}',
  lineageIn: 'Edition {{edition}}',
  notes: 'Notes',
  versions: 'Versions',
  places: 'Places',
  place: '{{place}} in {{title}}',
  more: 'Facts about the statement',
}
