/** A knowledge base that was double-clicked arrives as an argument of the command line. */
import { extname, resolve } from 'node:path'

export const fileExtension = '.bloemlezing'

/**
 * The knowledge base an argument list names; null when it names none.
 * @param workingFolder what a relative path in it is relative to
 */
export function fileFromArguments(argumentList: readonly string[], workingFolder: string): string | null {
  const file = argumentList
    .slice(1)
    .findLast((argument) => !argument.startsWith('-') && extname(argument).toLowerCase() === fileExtension)
  return file === undefined ? null : resolve(workingFolder, file)
}
