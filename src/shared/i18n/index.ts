/** Words for people. Dutch is the source, `shared/english` follows. Plain data, so that the page, the menu and the command line can all use it. */
import type { Like } from './like.ts'
import { nl } from './nl/index.ts'

export { commandName } from './command-name.ts'
export { errorMessage } from './error-message.ts'
export { fill } from './fill.ts'
export { nl }
export type { Like }
export type { MessageKey, MessageReference } from './message.ts'

export const languages = ['nl', 'en'] as const
export type Language = (typeof languages)[number]

/** The words of a language. */
export type Catalogue = Like<typeof nl>
