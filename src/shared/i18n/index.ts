/** Words for people: Dutch is the source, English follows. Plain data, so that the page, the menu and the command line can all use it. */
import { en } from './en/index.ts'
import { nl } from './nl/index.ts'

export { commandName } from './command-name.ts'
export { errorMessage } from './error-message.ts'
export { fill } from './fill.ts'
export { en, nl }
export type { Like } from './like.ts'
export type { MessageKey, MessageReference } from './message.ts'

export const languages = ['nl', 'en'] as const
export type Language = (typeof languages)[number]

export const catalogues = { nl, en } as const satisfies Record<Language, unknown>
