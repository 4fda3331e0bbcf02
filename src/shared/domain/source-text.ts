/** The lines of a text as it was brought in, numbered in the one way that intake and review share. */

export type TextLine = {
  /** Counted from 1; form feeds part the pages. */
  readonly page: number
  /** Counted from 1 over the whole text. */
  readonly line: number
  readonly text: string
}

/** Cuts a text into its lines, empty ones too. */
export function linesOfText(text: string): readonly TextLine[] {
  const lines: TextLine[] = []
  let page = 1
  for (const [, content = '', end] of text.matchAll(/([^\r\n\f\v]*)(\r\n|[\n\r\f\v]|$)/g)) {
    lines.push({ page, line: lines.length + 1, text: content })
    if (end === '\f') page += 1
  }
  return lines
}
