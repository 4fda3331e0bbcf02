/** All commands by name. */
import type { Command } from './command.ts'
import { editionsCommand } from './editions.ts'
import { exportCommand } from './export.ts'
import { importCommand } from './import.ts'
import { backupCommand, checkCommand, restoreCommand } from './maintenance.ts'
import { searchCommand } from './search.ts'
import { serveCommand } from './serve.ts'
import { showCommand } from './show.ts'
import { tagsCommand } from './tags.ts'

export const commands: ReadonlyMap<string, Command> = new Map([
  ['import', importCommand],
  ['editions', editionsCommand],
  ['show', showCommand],
  ['export', exportCommand],
  ['search', searchCommand],
  ['tags', tagsCommand],
  ['check', checkCommand],
  ['backup', backupCommand],
  ['restore', restoreCommand],
  ['serve', serveCommand],
])

/** Commands of the contract that come with later versions. */
export const laterCommands: ReadonlySet<string> = new Set(['suggest', 'compare'])

export type { Command } from './command.ts'
