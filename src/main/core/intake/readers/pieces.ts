/** What the readers of both formats do with pieces. */
import type { Anchor, Inline, Text } from '../../../../shared/document/index.ts'
import type { Piece } from './text-file.ts'

/** What a bookmark of ours stands for; null for any other. */
export function markOf(
  name: string,
): { readonly kind: 'placement' | 'place' | 'section'; readonly id: string } | null {
  const [, letter, id] = /^([pns])_([0-9a-f]{32})$/i.exec(name) ?? []
  if (letter === undefined || id === undefined) return null
  const kinds = { p: 'placement', n: 'place', s: 'section' } as const
  const kind = kinds[letter.toLowerCase() as keyof typeof kinds]
  return { kind, id: id.toLowerCase() }
}

/** What a reference to a bookmark points at; null when it is not one of ours. */
export function anchorOf(bookmark: string): Anchor | null {
  const found = markOf(bookmark)
  if (found === null) return null
  return { kind: found.kind === 'section' ? 'section' : 'placement', id: found.id }
}

/** The texts among pieces, those in links too. */
export const textsIn = (pieces: readonly Piece[]): readonly Text[] =>
  pieces.flatMap((piece) => (piece.type === 'inline' ? textsOf(piece.inline) : []))

function textsOf(inline: Inline): readonly Text[] {
  switch (inline.type) {
    case 'text':
      return [inline]
    case 'link':
      return inline.content
    case 'reference':
      return [{ type: 'text', text: inline.label, marks: [] }]
    case 'line-break':
      return [{ type: 'text', text: ' ', marks: [] }]
    case 'footnote':
      return []
  }
}

/** Texts that follow each other with the same marks become one. */
export function joinTexts(texts: readonly Text[]): readonly Text[] {
  const joined: Text[] = []
  for (const text of texts) {
    const last = joined.at(-1)
    if (text.text === '') continue
    if (last !== undefined && last.marks.join() === text.marks.join())
      joined.splice(-1, 1, { ...last, text: last.text + text.text })
    else joined.push(text)
  }
  return joined
}

/** Words as a link or reference to a target; as they are where there is none. */
export function linked(target: Anchor | string | null, pieces: readonly Piece[]): readonly Piece[] {
  const texts = joinTexts(textsIn(pieces))
  if (target === null || texts.length === 0) return pieces
  const label = texts.map(({ text }) => text).join('')
  const inline: Inline =
    typeof target === 'string'
      ? { type: 'link', href: target, content: texts }
      : { type: 'reference', anchor: target, label }
  const inserted = pieces.find((piece) => piece.type === 'inline')?.inserted ?? null
  return [{ type: 'inline', inline, inserted }, ...pieces.filter(({ type }) => type !== 'inline')]
}
