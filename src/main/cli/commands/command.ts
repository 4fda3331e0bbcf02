/** What a command is. */
import type { OptionSpec, ParsedArguments } from '../arguments.ts'
import type { Console } from '../console.ts'

/** What a command works on. */
export type Surroundings = { readonly file: string; readonly console: Console }

export type Command = {
  readonly options: OptionSpec
  /** Checks the words and gives the work. @throws CommandFailure usage */
  prepare(words: ParsedArguments): (surroundings: Surroundings) => Promise<void>
}
