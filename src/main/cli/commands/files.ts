/** Files that a command reads and writes. */
import { readFileSync } from 'node:fs'
import { fill, nl } from '../../../shared/i18n/index.ts'
import { whyNotWritten, writeFileWhole } from '../../files/index.ts'
import { CommandFailure } from '../failure.ts'

/**
 * The bytes of a file.
 * @param message what is told with its name when it cannot be read
 * @throws CommandFailure input
 */
export function readInput(file: string, message: string = nl.cli.notRead): Uint8Array<ArrayBuffer> {
  try {
    return new Uint8Array(readFileSync(file))
  } catch (error) {
    throw new CommandFailure('input', fill(message, { file }), { cause: error })
  }
}

/**
 * Writes a file whole or not at all.
 * @throws CommandFailure system, or the signal's reason
 */
export async function writeOutput(file: string, content: Uint8Array, signal?: AbortSignal): Promise<void> {
  try {
    await writeFileWhole(file, content, signal)
  } catch (error) {
    signal?.throwIfAborted()
    throw new CommandFailure('system', fill(nl.errors.NOT_SAVED[whyNotWritten(error)], { file }), {
      cause: error,
    })
  }
}
