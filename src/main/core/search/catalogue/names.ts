/** Finds by name what is asked for by hand: as it is called, else as its name begins, else as the words in it begin. */
import { normalise, withoutDiacritics } from '../../../../shared/dutch/index.ts'

/** The ids of the rows that fit best: an id as it is comes before any name. */
export function findNamed<Item extends { readonly id: string }>(
  asked: string,
  rows: readonly Item[],
  namesOf: (row: Item) => readonly string[],
): readonly string[] {
  if (rows.some((row) => row.id === asked)) return [asked]
  const folded = fold(asked)
  if (folded === '') return []
  const words = folded.split(' ')
  const ways: readonly ((name: string) => boolean)[] = [
    (name) => name === folded,
    (name) => name.startsWith(folded),
    (name) => {
      const parts = name.split(/[^\p{L}\p{N}]+/u)
      return words.every((word) => parts.some((part) => part.startsWith(word)))
    },
  ]
  const named = rows.map((row) => ({ id: row.id, names: namesOf(row).map(fold) }))
  for (const fits of ways) {
    const found = named.filter(({ names }) => names.some(fits))
    if (found.length > 0) return found.map(({ id }) => id)
  }
  return []
}

const fold = (name: string): string => withoutDiacritics(normalise(name))
