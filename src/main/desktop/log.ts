/** The log beside the knowledge base: what went wrong, never what a statement says. */
import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/** A log this large makes way for a new one; one older is kept, in bytes. */
const maxLogBytes = 1024 * 1024

/** Puts a full log aside; called once, when the program starts. */
export function prepareLog(file: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true })
    const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0
    if (size > maxLogBytes) renameSync(file, `${file}.old`)
  } catch {
    // What the folder lacks, the officer hears when the knowledge base opens.
  }
}

/** Makes a function that adds a line; a log that cannot be written stops nothing. */
export const createLog =
  (file: string) =>
  (line: string): void => {
    try {
      appendFileSync(file, `${new Date().toISOString()} ${line}\n`, { mode: 0o600 })
    } catch {
      // There is nowhere left to say it.
    }
  }

/** An error as log lines: its stack, for whoever mends it. */
export const describeError = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error)
