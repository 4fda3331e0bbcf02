/** Many short lists of numbers in two arrays, so that they cost no object each and can be handed to another thread. */

/** List `index` is `values` from `starts[index]` up to `starts[index + 1]`. */
export type Lists = { readonly starts: Uint32Array<ArrayBuffer>; readonly values: Uint32Array<ArrayBuffer> }

export const listAt = ({ starts, values }: Lists, index: number): Uint32Array =>
  values.subarray(starts[index] ?? 0, starts[index + 1] ?? 0)

/** Takes lists one after the other. */
export type ListsBuilder = {
  /** Adds a value to the list that is open. */
  push(value: number): void
  /** Closes the open list and opens the next. */
  next(): void
  /** The closed lists, in arrays of just their size. */
  build(): Lists
}

export function createListsBuilder(): ListsBuilder {
  let starts = new Uint32Array(1024)
  let values = new Uint32Array(1024)
  let [lists, length] = [0, 0]
  return {
    push: (value) => {
      if (length === values.length) values = enlarged(values)
      values[length] = value
      length += 1
    },
    next: () => {
      lists += 1
      if (lists === starts.length) starts = enlarged(starts)
      starts[lists] = length
    },
    build: () => ({ starts: starts.slice(0, lists + 1), values: values.slice(0, length) }),
  }
}

/** Turns lists around: list `value` of the answer has the indexes of the lists that hold it, in rising order, each once for every time. */
export function invert({ starts, values }: Lists, size: number): Lists {
  const ends = new Uint32Array(size + 1)
  for (const value of values) ends[value + 1] = (ends[value + 1] ?? 0) + 1
  for (let index = 0; index < size; index += 1) ends[index + 1] = (ends[index + 1] ?? 0) + (ends[index] ?? 0)
  const next = ends.slice()
  const inverted = new Uint32Array(values.length)
  for (let list = 0; list + 1 < starts.length; list += 1) {
    for (let at = starts[list] ?? 0; at < (starts[list + 1] ?? 0); at += 1) {
      const value = values[at] ?? 0
      const place = next[value] ?? 0
      inverted[place] = list
      next[value] = place + 1
    }
  }
  return { starts: ends, values: inverted }
}

function enlarged(array: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2)
  larger.set(array)
  return larger
}
