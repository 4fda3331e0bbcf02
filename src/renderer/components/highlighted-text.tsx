/** Text with stretches marked, as a search found them. */
import type { ReactNode } from 'react'

export type HighlightedTextProps = {
  readonly text: string
  /** [start, end) in UTF-16 code units, in order and without overlap. */
  readonly highlights: readonly (readonly [number, number])[]
}

export function HighlightedText({ text, highlights }: HighlightedTextProps): ReactNode {
  return pieces(text, highlights).map((piece) =>
    piece.marked ? <mark key={piece.start}>{piece.text}</mark> : <span key={piece.start}>{piece.text}</span>,
  )
}

export type Piece = { readonly start: number; readonly text: string; readonly marked: boolean }

/** The text cut at the highlights; put together the pieces are the text again. */
export function pieces(text: string, highlights: HighlightedTextProps['highlights']): readonly Piece[] {
  const cut = highlights.flatMap(([start, end], index): Piece[] => {
    const before = highlights[index - 1]?.[1] ?? 0
    return [
      { start: before, text: text.slice(before, start), marked: false },
      { start, text: text.slice(start, end), marked: true },
    ]
  })
  const rest = highlights.at(-1)?.[1] ?? 0
  return [...cut, { start: rest, text: text.slice(rest), marked: false }].filter((piece) => piece.text !== '')
}
