/** What a command needs of the terminal: the result on stdout, everything else on stderr. */

export type Console = {
  /** The result, and nothing else. */
  result(text: string): void
  /** A warning or progress, for people. */
  note(text: string): void
  /** Progress that overwrites itself; only where stderr is a terminal. */
  progress(text: string): void
}

/** A name of a file may hold what a terminal obeys. */
const withoutControls = (text: string): string => text.replaceAll(/(?!\n)\p{Cc}/gu, '\uFFFD')

/** The console of this process. */
export const processConsole: Console = {
  result: (text) => process.stdout.write(`${text}\n`),
  note: (text) => process.stderr.write(`${withoutControls(text)}\n`),
  progress: (text) => {
    if (process.stderr.isTTY) process.stderr.write(`\r\u001B[K${text}`)
  },
}

/** One JSON document. */
export const asJson = (value: unknown): string => JSON.stringify(value, null, 2)
