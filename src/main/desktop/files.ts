/** Knowledge bases as files: how they are named, whether they are there, and which one a command line names. */
import { stat } from 'node:fs/promises'
import { extname, resolve } from 'node:path'

export const fileExtension = '.bloemlezing'

/** Whether something lies at this path. */
export const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )

/**
 * The knowledge base an argument list names; null when it names none.
 * A double-clicked file arrives so.
 * @param workingFolder what a relative path in it is relative to
 */
export function fileFromArguments(argumentList: readonly string[], workingFolder: string): string | null {
  const file = argumentList
    .slice(1)
    .findLast((argument) => !argument.startsWith('-') && extname(argument).toLowerCase() === fileExtension)
  return file === undefined ? null : resolve(workingFolder, file)
}

/** A name that every system takes for a file: what separates folders or has a meaning of its own becomes a dash. */
export const toFileName = (name: string): string => name.replaceAll(/[\\/:*?"<>|\p{Cc}]/gu, '-')
