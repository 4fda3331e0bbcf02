/** Which names in the register are likely of one and the same stakeholder. Pure; it only suggests. */
import { normalise, withoutDiacritics } from '../../../shared/dutch/index.ts'

export type Named = { readonly id: string; readonly programme: string; readonly organisation: string }

/**
 * The likely doubles of every entry that has any, by id, in the order of the register. Names are alike when they hold the same words
 * but for words that say little, when one is the abbreviation of the other, or when one letter differs.
 * Only entries of one programme are doubles of each other. A name of blanks is like nothing.
 */
export function likelyDoubles(entries: readonly Named[]): ReadonlyMap<string, readonly string[]> {
  const alike = new Map<string, Set<string>>()
  for (const group of Map.groupBy(entries, ({ programme }) => programme).values()) {
    const names = group.map(toName).filter(({ key }) => key !== '')
    const buckets = names.flatMap((name) => bucketsOf(name).map((bucket) => ({ bucket, name })))
    for (const bucket of Map.groupBy(buckets, (entry) => entry.bucket).values())
      for (const [at, { name: one }] of bucket.entries())
        for (const { name: other } of bucket.slice(at + 1))
          if (isAlike(one, other)) {
            addTo(alike, one.id, other.id)
            addTo(alike, other.id, one.id)
          }
  }
  const order = entries.map(({ id }) => id)
  return new Map(
    order.flatMap((id) => {
      const own = alike.get(id)
      return own === undefined ? [] : [[id, order.filter((other) => own.has(other))] as const]
    }),
  )
}

type Name = {
  readonly id: string
  /** The words that matter, in alphabetical order. */
  readonly key: string
  readonly abbreviations: readonly string[]
}

/** Words that two spellings of one name often differ in. */
const smallWords = new Set(
  'de het een en van voor der den in op te stichting vereniging nederland nederlandse nationale nationaal landelijk landelijke bv nv'.split(
    ' ',
  ),
)

function toName({ id, organisation }: Named): Name {
  // What stands between brackets is an abbreviation when it has two capitals, else a remark.
  const bracketed = [...organisation.matchAll(/\(([^()]*\p{Lu}[^()]*\p{Lu}[^()]*)\)/gu)].map(
    ([, inside = '']) => inside,
  )
  const words = wordsOf(organisation.replaceAll(/\([^()]*\)/g, ' '))
  const telling = words.filter((word) => !smallWords.has(word))
  const key = (telling.length === 0 ? words : telling).toSorted().join(' ')
  const written = bracketed.map((inside) => wordsOf(inside).join(''))
  const made = words.length < 2 ? [] : [initials(words), initials(telling)]
  return { id, key, abbreviations: [...written, ...made].filter(({ length }) => length >= 2) }
}

const initials = (words: readonly string[]): string => words.map((word) => word.charAt(0)).join('')

const wordsOf = (text: string): readonly string[] =>
  withoutDiacritics(normalise(text))
    .replaceAll('.', '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')

/** Names that are alike share a bucket, so that not all have to be held against all. */
const bucketsOf = ({ key, abbreviations }: Name): readonly string[] => [
  ...new Set([key, `${key.slice(0, 3)}…`, `…${key.slice(-3)}`, ...abbreviations]),
]

const isAlike = (one: Name, other: Name): boolean =>
  one.id !== other.id &&
  (one.key === other.key ||
    one.abbreviations.includes(other.key) ||
    other.abbreviations.includes(one.key) ||
    isOneLetterApart(one.key, other.key))

const shortest = 5

/** Whether one letter was left out, added, or typed wrong, or two changed places. Short names and figures differ for good. */
export function isOneLetterApart(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < shortest || Math.abs(one.length - other.length) > 1) return false
  if (one.replaceAll(/\D/g, '') !== other.replaceAll(/\D/g, '')) return false
  const start = sameAtStart(one, other)
  const end = sameAtEnd(one.slice(start), other.slice(start))
  const left = one.slice(start, one.length - end)
  const right = other.slice(start, other.length - end)
  const isSwapped = left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]
  return isSwapped || Math.max(left.length, right.length) <= 1
}

function sameAtStart(one: string, other: string): number {
  let count = 0
  while (count < one.length && one[count] === other[count]) count += 1
  return count
}

function sameAtEnd(one: string, other: string): number {
  let count = 0
  while (count < Math.min(one.length, other.length) && one.at(-1 - count) === other.at(-1 - count)) count += 1
  return count
}

function addTo(sets: Map<string, Set<string>>, key: string, value: string): void {
  const set = sets.get(key)
  if (set === undefined) sets.set(key, new Set([value]))
  else set.add(value)
}
