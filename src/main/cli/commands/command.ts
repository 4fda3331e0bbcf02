/** What a command is. */
import type { OptionSpec, ParsedArguments } from '../arguments.ts'
import type { Surroundings } from '../session.ts'

export type Command = {
  readonly options: OptionSpec
  /** Checks the words and gives the work. @throws CommandFailure usage */
  prepare(words: ParsedArguments): (surroundings: Surroundings) => Promise<void>
}

export type { Surroundings }
