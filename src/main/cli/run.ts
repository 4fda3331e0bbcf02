/** Finds the command, runs it, and turns its failure into one line and an exit code. */
import { fill, nl } from '../../shared/i18n/index.ts'
import { parseArguments } from './arguments.ts'
import { type Command, commands, laterCommands } from './commands/index.ts'
import { processConsole } from './console.ts'
import { explain } from './explain.ts'
import { CommandFailure, exitCodes } from './failure.ts'
import { type Built, knowledgeBaseFile } from './session.ts'

/** Runs a command line; gives the exit code. Never throws and never shows a stack trace. */
export async function run(words: readonly string[], built: Built): Promise<number> {
  try {
    const [name, ...rest] = words
    const command = findCommand(name)
    const parsed = parseArguments(rest, { ...command.options, db: 'value' })
    // Sentences of a usage error come before a knowledge base is made.
    const work = command.prepare(parsed)
    await work({ file: knowledgeBaseFile(parsed.value('db')), console: processConsole, built })
    return exitCodes.success
  } catch (error) {
    const failure = explain(error)
    processConsole.note(failure.message)
    return exitCodes[failure.kind]
  }
}

function findCommand(name: string | undefined): Command {
  if (name === undefined) throw new CommandFailure('usage', nl.cli.usage)
  const command = commands.get(name)
  if (command !== undefined) return command
  const message = laterCommands.has(name) ? nl.cli.laterCommand : nl.cli.unknownCommand
  throw new CommandFailure('usage', fill(message, { command: name }))
}
