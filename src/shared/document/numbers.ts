/** Numbers of headings as a word processor counts them. */
import { type NumberStyle, parseOrdinal } from '../domain/index.ts'
import type { Counted, Section, SectionNumber } from './model.ts'

/** A number as its edition computed it; `above` is the number of the section above it, '' for none. */
export function sectionNumber(text: string, above: string, style: NumberStyle): SectionNumber {
  // A level without a style repeats the number above it, which says nothing.
  if (text === '' || (style === 'none' && text === above)) return { text: '', counted: null }
  const prefix = above === '' ? '' : `${above}.`
  const ordinal = text.startsWith(prefix) ? parseOrdinal(text.slice(prefix.length), style) : null
  return { text, counted: ordinal === null ? null : { prefix, ordinal, style } }
}

/** A list of headings that is counted through; levels from `root` down. */
export type HeadingList = {
  readonly root: number
  /** What stands before the counted numbers of every level, as it is; of a number that is not counted, all of it. */
  readonly prefix: string
  /** From `root` down; a list without any writes only its prefix. */
  readonly levels: readonly ListLevel[]
}

/** How a level counts: under each heading above it from `start`. */
export type ListLevel = { readonly start: number; readonly style: NumberStyle }

/** `of` gives by section id which list its heading is in; a section without a number is in none. */
export type HeadingLists = {
  readonly lists: readonly HeadingList[]
  readonly of: ReadonlyMap<string, number>
}

type OpenList = {
  readonly index: number
  readonly root: number
  readonly prefix: string
  readonly levels: ListLevel[]
  /** The last number given on each level; shorter after a heading higher up. */
  counts: number[]
}

/**
 * Divides the headings over as few lists as count to the numbers that they have. A list begins where counting on
 * would not give the number, such as at a chapter that starts at 2; a heading below continues the list of the one above.
 */
export function headingLists(sections: readonly Section[]): HeadingLists {
  const lists: OpenList[] = []
  const of = new Map<string, number>()
  const open = (root: number, prefix: string, levels: ListLevel[], counts: number[]): OpenList => {
    const list = { index: lists.length, root, prefix, levels, counts }
    lists.push(list)
    return list
  }
  const visit = (siblings: readonly Section[], above: OpenList | null): void => {
    let own: OpenList | null = null
    for (const { id, level, number, sections: below } of siblings) {
      const { counted, text } = number
      let list: OpenList | null = null
      if (counted !== null) {
        list =
          [own, above].find((candidate) => candidate !== null && countsOn(candidate, level, counted)) ??
          open(level, counted.prefix, [{ start: counted.ordinal, style: counted.style }], [counted.ordinal])
        own = list
      } else if (text !== '') {
        list = open(level, text, [], [])
      }
      if (list !== null) of.set(id, list.index)
      visit(below, counted === null ? null : list)
    }
  }
  visit(sections, null)
  return { lists: lists.map(({ root, prefix, levels }) => ({ root, prefix, levels })), of }
}

/** Whether the list gives this number as its next one on the level; then it is given. */
function countsOn(list: OpenList, level: number, { prefix, ordinal, style }: Counted): boolean {
  const at = level - list.root
  if (at < 0 || at > list.counts.length) return false
  if (at === 0 && prefix !== list.prefix) return false
  const known = list.levels[at]
  const last = list.counts[at]
  if (known !== undefined && known.style !== style) return false
  if (known !== undefined && (last === undefined ? known.start : last + 1) !== ordinal) return false
  if (known === undefined) list.levels.push({ start: ordinal, style })
  list.counts = [...list.counts.slice(0, at), ordinal]
  return true
}
