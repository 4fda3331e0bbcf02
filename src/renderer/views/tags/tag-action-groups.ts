/** The menu of a tag, in groups. */
import type { ActionId } from '../../app/actions/index.ts'

export const tagActionGroups: readonly (readonly ActionId[])[] = [
  ['new-subtag'],
  ['rename-tag', 'move-tag', 'merge-tag'],
  ['remove-tag'],
]

export const fileActionGroups: readonly (readonly ActionId[])[] = [['import-tags', 'export-tags']]
