/** Files that a command reads and writes. */
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs'
import { fill, nl } from '../../../shared/i18n/index.ts'
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
export function writeOutput(file: string, text: string): void {
  const temporary = `${file}.${process.pid}.deel`
  try {
    const handle = openSync(temporary, 'w')
    try {
      writeSync(handle, text)
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
    renameSync(temporary, file)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw new CommandFailure('system', fill(nl.cli.notWritten, { file }), { cause: error })
  }
}
