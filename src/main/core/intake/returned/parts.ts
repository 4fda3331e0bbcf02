/** Divides the words of a paragraph over the placements whose bookmarks stand in it. */
import { markOf, type Piece } from '../readers/index.ts'

/** Words of one placement, or of none that is known. */
export type Part = { readonly placement: string | null; readonly words: readonly Word[] }

/** What is read of a paragraph: no bookmarks, and nothing of the place before a statement. */
export type Word = Extract<Piece, { type: 'inline' | 'deleted' | 'comment' }>

/**
 * The parts of a paragraph in their order, at least one, and the placements whose bookmarks are still open behind it.
 * Words just before or behind a bookmark belong to it: people type there.
 * @param open placements whose bookmarks are open before it, the innermost last
 */
export function partsOf(
  pieces: readonly Piece[],
  open: readonly string[],
): { readonly parts: readonly Part[]; readonly open: readonly string[] } {
  const done: Part[] = []
  let stillOpen = open
  let current: { placement: string | null; words: Word[] } = { placement: open.at(-1) ?? null, words: [] }
  /** Of a place whose bookmark stands here: that of the words may have got lost. */
  let named: string | null = null
  let place: 'none' | 'inside' | 'behind' = 'none'
  for (const piece of pieces) {
    switch (piece.type) {
      case 'bookmark': {
        const mark = markOf(piece.name)
        if (mark?.kind === 'place') {
          named ??= mark.id
          place = piece.edge === 'start' ? 'inside' : 'behind'
        }
        if (mark?.kind !== 'placement') break
        if (piece.edge === 'end') {
          stillOpen = stillOpen.filter((id) => id !== mark.id)
          // An end before the first word belongs to the paragraph above.
          if (current.placement === mark.id && !hasWords(current.words)) {
            if (done.length === 0 && open.includes(mark.id)) current.placement = stillOpen.at(-1) ?? null
          }
          break
        }
        stillOpen = [...stillOpen.filter((id) => id !== mark.id), mark.id]
        if (current.placement !== null) {
          const goesOnFromAbove = open.includes(current.placement)
          if (current.words.length > 0 || !goesOnFromAbove) done.push(current)
          current = { placement: mark.id, words: [] }
        } else current.placement = mark.id
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
  const last = done.length === 0 ? { ...current, placement: current.placement ?? named } : current
  return { parts: [...done, last], open: stillOpen }
}

const hasWords = (words: readonly Word[]): boolean => words.some(({ type }) => type !== 'comment')

const blank: Word = { type: 'inline', inline: { type: 'text', text: ' ', marks: [] }, inserted: null }
