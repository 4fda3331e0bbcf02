import type { Like } from '../like.ts'
import type { stakeholders as nl } from '../nl/stakeholders.ts'

export const stakeholders: Like<typeof nl> = {
  filter: 'Filter stakeholders',
  unnamed: 'Without a name',
  doublesCount_one: '{{count}} likely double',
  doublesCount_other: '{{count}} likely doubles',
  emptyTitle: 'No stakeholders yet',
  emptyText:
    'This is the place for the organisations and people who made statements. They come along with an import.',
  import: 'Import…',
  noneChosenTitle: 'No stakeholder chosen',
  noneChosenText: 'Choose an organisation or person on the left to see the statements.',
  noStatementsTitle: 'No statements',
  noStatementsText: 'This stakeholder no longer occurs in any statement.',
  detailsText: 'This is the place for name, type and likely doubles.',
  name: 'Name',
  type: 'Type',
  typeHelp: 'Choose a type or write a new one, such as municipality.',
  statements: 'Statements',
  alike: 'Looks like',
  mergeWith: 'Merge with {{name}}…',
  mergeTitle: 'Merge {{name}}',
  mergeOther: 'With',
  chooseOther: 'Choose another stakeholder.',
  keeps: 'Which name stays?',
  merge: 'Merge',
  mergeText_one: '{{count}} statement of {{from}} goes to {{into}}. {{from}} leaves the register.',
  mergeText_other: '{{count}} statements of {{from}} go to {{into}}. {{from}} leaves the register.',
}
