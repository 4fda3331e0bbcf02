/** Divides the words of a paragraph over the placements whose bookmarks stand in it. */
import { markOf, type Piece } from '../readers/index.ts'

/** Words of one placement, or of none that is known. */
export type Part = {
  readonly placement: string | null
  /** Whether it is the first of the placement, or goes on from the paragraph above. */
  readonly begins: boolean
  readonly words: readonly Word[]
}

/** What is read of a paragraph: no bookmarks, and nothing of the place before a statement. */
export type Word = Extract<Piece, { type: 'inline' | 'deleted' | 'comment' }>

/**
 * The parts of a paragraph in their order, at least one, and the placements whose bookmarks are still open behind it.
 * Words just before or behind a bookmark belong to it: people type there.
 * @param open placements whose bookmarks are open before it, the innermost last
 * @param marked placements whose bookmark stands anywhere; another is known by the bookmark of its place
 */
export function partsOf(
  pieces: readonly Piece[],
  open: readonly string[],
  marked: ReadonlySet<string>,
): { readonly parts: readonly Part[]; readonly open: readonly string[] } {
  const done: Part[] = []
  let stillOpen = open
  let current: Part & { readonly words: Word[] } = {
    placement: open.at(-1) ?? null,
    begins: false,
    words: [],
  }
  /** Of a place whose bookmark stands here: that of the words may have got lost. */
  let named: string | null = null
  let place: 'none' | 'inside' | 'behind' = 'none'
  for (const piece of pieces) {
    switch (piece.type) {
      case 'bookmark': {
        const mark = markOf(piece.name)
        if (mark?.kind === 'place') {
          if (!marked.has(mark.id)) named ??= mark.id
          place = piece.edge === 'start' ? 'inside' : 'behind'
        }
        if (mark?.kind !== 'placement') break
        if (piece.edge === 'end') {
          stillOpen = stillOpen.filter((id) => id !== mark.id)
          // An end before the first word belongs to the paragraph above.
          if (current.placement === mark.id && !current.begins && !hasWords(current.words)) {
            current = { placement: stillOpen.at(-1) ?? null, begins: false, words: current.words }
          }
          break
        }
        stillOpen = [...stillOpen.filter((id) => id !== mark.id), mark.id]
        // What goes on from above and has no more words, has ended there.
        if (current.placement !== null && (current.begins || current.words.length > 0)) done.push(current)
        current = {
          placement: mark.id,
          begins: true,
          words: current.placement === null ? current.words : [],
        }
        break
      }
      case 'place':
        place = 'behind'
        break
      case 'tab':
        if (place !== 'behind') current.words.push(blank)
        place = 'none'
        break
      default:
        if (place === 'inside' && piece.type !== 'comment') break
        place = 'none'
        current.words.push(piece)
    }
  }
  const isNamed = done.length === 0 && current.placement === null && named !== null
  const last = isNamed ? { ...current, placement: named, begins: true } : current
  return { parts: [...done, last], open: stillOpen }
}

const hasWords = (words: readonly Word[]): boolean => words.some(({ type }) => type !== 'comment')

const blank: Word = { type: 'inline', inline: { type: 'text', text: ' ', marks: [] }, inserted: null }

/** The placements whose bookmark begins among pieces. */
export const placementsIn = (pieces: readonly Piece[]): readonly string[] =>
  pieces.flatMap((piece) => {
    const mark = piece.type === 'bookmark' && piece.edge === 'start' ? markOf(piece.name) : null
    return mark?.kind === 'placement' ? [mark.id] : []
  })
