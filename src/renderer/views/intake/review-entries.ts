/** The menu of a row in the review: every command with its key. */
import { namedKeys } from '../../app/actions/index.ts'
import type { Text } from '../../app/i18n/index.ts'
import type { MenuEntry } from '../../components/index.ts'
import { reviewGroups } from './review-keys.ts'

export const reviewEntries = (text: Text): readonly (readonly MenuEntry[])[] =>
  reviewGroups.map((commands) =>
    commands.map(({ command, icon, keys: [first = ''] }) => ({
      id: command,
      label: text(`review.command.${command}`),
      icon,
      shortcut: namedKeys(first, text),
    })),
  )
