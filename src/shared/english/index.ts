/** English: the same keys as the Dutch source. A page fetches it when it is chosen. */
import type { Like, nl } from '../i18n/index.ts'
import { actions } from './actions.ts'
import { bin } from './bin.ts'
import { cli } from './cli.ts'
import { commands } from './commands.ts'
import { components } from './components.ts'
import { desktop } from './desktop.ts'
import { details } from './details.ts'
import { document } from './document.ts'
import { domain } from './domain.ts'
import { errors } from './errors.ts'
import { inbox } from './inbox.ts'
import { intake } from './intake.ts'
import { library } from './library.ts'
import { menu } from './menu.ts'
import { palette } from './palette.ts'
import { publishing } from './publishing.ts'
import { publication } from './publication.ts'
import { query } from './query.ts'
import { returned } from './returned.ts'
import { review } from './review.ts'
import { registers } from './registers.ts'
import { search } from './search.ts'
import { section } from './section.ts'
import { settings } from './settings.ts'
import { shell } from './shell.ts'
import { shortcuts } from './shortcuts.ts'
import { sources } from './sources.ts'
import { stakeholders } from './stakeholders.ts'
import { statement } from './statement.ts'
import { tags } from './tags.ts'

export const english = {
  actions,
  bin,
  cli,
  commands,
  components,
  desktop,
  details,
  document,
  domain,
  errors,
  inbox,
  intake,
  library,
  menu,
  palette,
  publication,
  publishing,
  query,
  returned,
  review,
  registers,
  search,
  section,
  settings,
  shell,
  shortcuts,
  sources,
  stakeholders,
  statement,
  tags,
} as const satisfies Like<typeof nl>
