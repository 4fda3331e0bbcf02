/** What a difference is called and says, in short. Pure. */
import type { Difference, DifferenceKind } from '../../../shared/contract/index.ts'
import { type RichText, toPlainText } from '../../../shared/domain/index.ts'
import type { IconName } from '../../components/index.ts'

export const kindIcons = {
  changed: 'edit',
  added: 'add',
  moved: 'swap',
  removed: 'trash',
  retitled: 'heading',
  introduction: 'document',
  'section-added': 'add-section',
  comment: 'note',
} as const satisfies Record<DifferenceKind, IconName>

export const plain = (rich: RichText | null): string => (rich === null ? '' : toPlainText(rich))

/** The words that a row shows: those that came back, of what went those that were there. */
export function wordsOf(difference: Difference): string {
  switch (difference.kind) {
    case 'changed':
      return plain(difference.after)
    case 'added':
    case 'removed':
      return plain(difference.text)
    case 'moved':
    case 'comment':
      return difference.text
    case 'retitled':
      return difference.after
    case 'introduction':
      return plain(difference.after ?? difference.before)
    case 'section-added':
      return difference.title
  }
}

/** '2.2-3', or '' where a difference has no such place. */
export function placeOf(difference: Difference): string {
  switch (difference.kind) {
    case 'changed':
    case 'moved':
    case 'removed':
    case 'comment':
      return difference.place
    case 'added':
    case 'retitled':
    case 'introduction':
    case 'section-added':
      return ''
  }
}
