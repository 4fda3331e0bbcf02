/** Builds a part of the index from documents. */
import { createListsBuilder, type Lists } from './lists.ts'
import { columnNames, type Document, mapColumns, maxDocuments, postingOf, type Segment } from './segment.ts'

/** @throws RangeError for more than `maxDocuments` */
export function buildSegment(documents: Iterable<Document>): Segment {
  const types = createTypes()
  const rows: number[] = []
  const text = createListsBuilder()
  const columns = mapColumns(() => createListsBuilder())
  for (const { row, words, values } of documents) {
    if (rows.length === maxDocuments) throw new RangeError(`more than ${maxDocuments} documents`)
    rows.push(row)
    for (const { word, form } of words) text.push(types.numberOf(word, form === 'capitals'))
    text.next()
    for (const name of columnNames) {
      for (const value of values[name]) columns[name].push(value)
      columns[name].next()
    }
  }
  const { words, capitals, placeOf } = types.inOrder()
  const { starts, values } = text.build()
  const ordered = { starts, values: values.map((type) => placeOf[type] ?? 0) }
  return {
    size: rows.length,
    rows: Uint32Array.from(rows),
    words,
    capitals,
    text: ordered,
    postings: postingsOf(ordered, words.length),
    columns: mapColumns((name) => columns[name].build()),
  }
}

/** Numbers word types as they come, and puts them in order at the end. */
function createTypes() {
  const words: string[] = []
  const capitals: number[] = []
  const known = [new Map<string, number>(), new Map<string, number>()] as const
  return {
    numberOf: (word: string, isCapitals: boolean): number => {
      const numbers = known[isCapitals ? 1 : 0]
      const number = numbers.get(word)
      if (number !== undefined) return number
      numbers.set(word, words.length)
      capitals.push(isCapitals ? 1 : 0)
      return words.push(word) - 1
    },
    inOrder: () => {
      const order = Uint32Array.from(words.keys()).sort((one, other) => {
        const [a, b] = [words[one] ?? '', words[other] ?? '']
        if (a === b) return (capitals[one] ?? 0) - (capitals[other] ?? 0)
        return a < b ? -1 : 1
      })
      const placeOf = new Uint32Array(order.length)
      for (const [place, number] of order.entries()) placeOf[number] = place
      return {
        words: Array.from(order, (number) => words[number] ?? ''),
        capitals: Uint8Array.from(order, (number) => capitals[number] ?? 0),
        placeOf,
      }
    },
  }
}

/** Two rounds over all words: how many documents each type has, then which. */
function postingsOf({ starts, values }: Lists, types: number): Lists {
  const ends = new Uint32Array(types + 1)
  const none = 0xff_ff_ff_ff
  const lastDoc = new Uint32Array(types).fill(none)
  eachWord(starts, (doc, at) => {
    const type = values[at] ?? 0
    if (lastDoc[type] === doc) return
    lastDoc[type] = doc
    ends[type + 1] = (ends[type + 1] ?? 0) + 1
  })
  for (let type = 0; type < types; type += 1) ends[type + 1] = (ends[type + 1] ?? 0) + (ends[type] ?? 0)

  const postings = new Uint32Array(ends[types] ?? 0)
  const next = ends.slice(0, types)
  lastDoc.fill(none)
  eachWord(starts, (doc, at) => {
    const type = values[at] ?? 0
    const place = next[type] ?? 0
    if (lastDoc[type] === doc) {
      const posting = postings[place - 1] ?? 0
      if ((posting & 255) < 255) postings[place - 1] = posting + 1
      return
    }
    lastDoc[type] = doc
    postings[place] = postingOf(doc, 1)
    next[type] = place + 1
  })
  return { starts: ends, values: postings }
}

function eachWord(starts: Uint32Array, visit: (doc: number, at: number) => void): void {
  for (let doc = 0; doc + 1 < starts.length; doc += 1) {
    const end = starts[doc + 1] ?? 0
    for (let at = starts[doc] ?? 0; at < end; at += 1) visit(doc, at)
  }
}
