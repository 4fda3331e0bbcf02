/** The name of a command, as undo and redo speak of it. */
import type { Command } from '../contract/index.ts'
import type { MessageReference } from './message.ts'

/** A noun phrase in lower case: 'wijziging van uitspraak 2.2-3'. */
export function commandName(command: Command): MessageReference {
  switch (command.type) {
    case 'edit-statement':
      return command.place === null
        ? { key: 'commands.name.edit-statement-unplaced', values: {} }
        : { key: 'commands.name.edit-statement', values: { place: command.place } }
    case 'import-edition':
      return { key: 'commands.name.import-edition', values: { title: command.title } }
    case 'take-in':
      return { key: 'commands.name.take-in', values: { count: command.statements, source: command.source } }
    case 'import-tags':
      return { key: 'commands.name.import-tags', values: { count: command.tags } }
    default:
      return 'count' in command
        ? { key: `commands.name.${command.type}`, values: { count: command.count } }
        : { key: `commands.name.${command.type}`, values: { name: command.name } }
  }
}
