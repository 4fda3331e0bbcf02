/** Which documents of a part of the index hold a word of the query, in which way and how often. */
import {
  type DocSet,
  docOf,
  emptySet,
  has,
  intersect,
  listAt,
  members,
  type Part,
  put,
  type Segment,
  timesOf,
} from '../index/index.ts'
import { type Ground, type Grounds, type NearGround, rankOf } from '../widening/index.ts'

/** `ranks` and `times` are by document; a document without the word has 0 in both, or nothing. */
export type LeafHits = {
  readonly docs: DocSet
  /** The rank of the best way, see `rankOf`. */
  readonly ranks: Uint8Array
  /** How often it stands there in any way, counted up to 255. */
  readonly times: Uint8Array
}

export function leafHits(segment: Segment, { single, near }: Grounds): LeafHits {
  if (single.length === 0 && near.length === 0)
    return { docs: emptySet(segment.size), ranks: new Uint8Array(), times: new Uint8Array() }
  const hits = {
    docs: emptySet(segment.size),
    ranks: new Uint8Array(segment.size),
    times: new Uint8Array(segment.size),
  }
  const taken = new Uint8Array(segment.words.length)
  const inOrder = [
    ...single.map((ground) => ({ rank: rankOf(ground.way), ground })),
    ...near.map((ground) => ({ rank: rankOf(ground.way), ground })),
  ].sort((one, other) => one.rank - other.rank)
  for (const { rank, ground } of inOrder) {
    if ('words' in ground) addNear(segment, hits, rank, ground)
    else addTypes(segment, hits, rank, ground, taken)
  }
  return hits
}

/** Whether any document that is there holds the word; stops at the first. */
export function isHeld({ segment, live }: Part, { single, near }: Grounds): boolean {
  return (
    single.some(({ from, to }) =>
      segment.postings.values
        .subarray(segment.postings.starts[from], segment.postings.starts[to])
        .some((posting) => has(live, docOf(posting))),
    ) ||
    near.some((ground) =>
      members(intersect(holdingAll(segment, ground.words), live)).some(
        (doc) => stretchOf(listAt(segment.text, doc), ground) !== null,
      ),
    )
  )
}

function addTypes(
  { postings: { starts, values } }: Segment,
  hits: LeafHits,
  rank: number,
  { from, to }: Ground,
  taken: Uint8Array,
): void {
  for (let type = from; type < to; type += 1) {
    if (taken[type] === 1) continue
    taken[type] = 1
    const end = starts[type + 1] ?? 0
    for (let at = starts[type] ?? 0; at < end; at += 1) {
      const posting = values[at] ?? 0
      add(hits, docOf(posting), rank, timesOf(posting))
    }
  }
}

function addNear(segment: Segment, hits: LeafHits, rank: number, ground: NearGround): void {
  for (const doc of members(holdingAll(segment, ground.words))) {
    if (stretchOf(listAt(segment.text, doc), ground) !== null) add(hits, doc, rank, 1)
  }
}

function add({ docs, ranks, times }: LeafHits, doc: number, rank: number, more: number): void {
  if (ranks[doc] === 0) {
    ranks[doc] = rank
    put(docs, doc)
  }
  times[doc] = Math.min((times[doc] ?? 0) + more, 255)
}

/** The documents that hold at least one type of each word. */
function holdingAll(segment: Segment, words: readonly (readonly number[])[]): DocSet {
  const sets = words.map((types) => {
    const set = emptySet(segment.size)
    for (const type of types) for (const posting of listAt(segment.postings, type)) put(set, docOf(posting))
    return set
  })
  return sets.reduce(intersect)
}

/** The shortest stretch of a text, given as types, in which all the words stand close together: first and last place. */
export function stretchOf(
  text: ArrayLike<number>,
  { words, within }: Pick<NearGround, 'words' | 'within'>,
): { readonly first: number; readonly last: number } | null {
  let best: { readonly first: number; readonly last: number } | null = null
  const lastSeen = words.map(() => -1)
  for (let place = 0; place < text.length; place += 1) {
    const type = text[place] ?? -1
    let isOne = false
    for (const [index, types] of words.entries()) {
      if (!types.includes(type)) continue
      lastSeen[index] = place
      isOne = true
    }
    const first = Math.min(...lastSeen)
    if (!isOne || first < 0) continue
    const length = place - first
    if (length < within && (best === null || length < best.last - best.first)) best = { first, last: place }
  }
  return best
}
