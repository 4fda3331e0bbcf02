/** Files that a command reads and writes. */
import { readFileSync } from 'node:fs'
import { fill, nl } from '../../../shared/i18n/index.ts'
import { writeFileWhole } from '../../core/index.ts'
import { CommandFailure } from '../failure.ts'

/** The bytes of a file. @throws CommandFailure input */
export function readInput(file: string): Uint8Array<ArrayBuffer> {
  try {
    return new Uint8Array(readFileSync(file))
  } catch (error) {
    throw new CommandFailure('input', fill(nl.cli.notRead, { file }), { cause: error })
  }
}

/** Writes a file whole or not at all. @throws CommandFailure system */
export async function writeOutput(file: string, content: Uint8Array): Promise<void> {
  try {
    await writeFileWhole(file, content)
  } catch (error) {
    throw new CommandFailure('system', fill(whyNotWritten(error), { file }), { cause: error })
  }
}

function whyNotWritten(error: unknown): string {
  switch (error instanceof Error && 'code' in error ? error.code : null) {
    case 'EACCES':
    case 'EBUSY':
    case 'EPERM':
    case 'EROFS':
      return nl.cli.notWrittenHeld
    case 'ENOSPC':
    case 'EDQUOT':
      return nl.cli.notWrittenFull
    default:
      return nl.cli.notWritten
  }
}
