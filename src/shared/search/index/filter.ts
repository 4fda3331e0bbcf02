/** Statements by what they stand under. */
import { type DocSet, emptySet, put } from './doc-set.ts'
import type { ColumnName, Segment } from './segment.ts'

/** The documents that have at least one of these values in a column. */
export function docsHaving(segment: Segment, column: ColumnName, values: readonly number[]): DocSet {
  const found = emptySet(segment.size)
  if (values.length === 0) return found
  const wanted = new Uint8Array(values.reduce((most, value) => Math.max(most, value), 0) + 1)
  for (const value of values) wanted[value] = 1
  const { starts, values: held } = segment.columns[column]
  for (let doc = 0; doc < segment.size; doc += 1) {
    for (let at = starts[doc] ?? 0; at < (starts[doc + 1] ?? 0); at += 1) {
      if (wanted[held[at] ?? 0] !== 1) continue
      put(found, doc)
      break
    }
  }
  return found
}

/** The documents that have no value in a column. */
export function docsLacking(segment: Segment, column: ColumnName): DocSet {
  const found = emptySet(segment.size)
  const { starts } = segment.columns[column]
  for (let doc = 0; doc < segment.size; doc += 1) if (starts[doc] === starts[doc + 1]) put(found, doc)
  return found
}
