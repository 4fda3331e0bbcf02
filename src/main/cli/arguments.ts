/** Reads the words of a command line against what a command takes. */
import { parseArgs, type ParseArgsConfig } from 'node:util'
import { fill, nl } from '../../shared/i18n/index.ts'
import { CommandFailure } from './failure.ts'

export type OptionSpec = Readonly<Record<string, 'flag' | 'value'>>

export type ParsedArguments = {
  readonly positionals: readonly string[]
  has(flag: string): boolean
  value(name: string): string | null
}

const shortNames: Readonly<Record<string, string>> = { output: 'o' }

/** @throws CommandFailure usage */
export function parseArguments(words: readonly string[], spec: OptionSpec): ParsedArguments {
  const options: NonNullable<ParseArgsConfig['options']> = {}
  for (const [name, kind] of Object.entries(spec)) {
    const short = shortNames[name]
    options[name] = {
      type: kind === 'flag' ? 'boolean' : 'string',
      ...(short === undefined ? {} : { short }),
    }
  }
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options,
      allowPositionals: true,
      strict: true,
    })
    return {
      positionals,
      has: (flag) => values[flag] === true,
      value: (name) => {
        const value = values[name]
        return typeof value === 'string' ? value : null
      },
    }
  } catch (error) {
    throw wrongUsage(describe(error))
  }
}

/** Exactly these positionals. @throws CommandFailure usage */
export function expectPositionals(given: readonly string[], names: readonly string[]): readonly string[] {
  const missing = names[given.length]
  if (missing !== undefined) throw wrongUsage(fill(nl.cli.missing, { what: missing }))
  const surplus = given[names.length]
  if (surplus !== undefined) throw wrongUsage(fill(nl.cli.tooMany, { what: surplus }))
  return given
}

/** A whole number within bounds. @throws CommandFailure usage */
export function wholeNumber(text: string, least: number, most: number): number {
  const number = Number(text)
  if (!/^\d+$/.test(text) || number < least || number > most) {
    throw wrongUsage(fill(nl.cli.notANumber, { what: text }))
  }
  return number
}

export const wrongUsage = (detail: string): CommandFailure =>
  new CommandFailure('usage', fill(nl.cli.wrongUsage, { detail }))

function describe(error: unknown): string {
  const message = error instanceof Error ? error.message : ''
  const option = /'(-[^' ]+)/.exec(message)?.[1] ?? ''
  const missesValue = message.includes('argument missing') || message.includes('ambiguous')
  return fill(missesValue ? nl.cli.missingValue : nl.cli.unknownOption, { what: option })
}
