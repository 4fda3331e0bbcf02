/** Numbers of headings as a word processor counts them. */
import { type NumberStyle, parseOrdinal } from '../domain/index.ts'
import type { Counted, Section, SectionNumber } from './model.ts'

/**
 * A number as it stands in its edition, with its last part as an ordinal.
 * @param above the number of the section above it, '' for none
 */
export function sectionNumber(text: string, above: string, style: NumberStyle): SectionNumber {
  // A level without a style repeats the number above it, which says nothing.
  if (text === '' || (style === 'none' && text === above)) return { text: '', counted: null }
  // A number that was read, such as a first '2.2', has a prefix of its own.
  const prefixes = [above === '' ? '' : `${above}.`, text.slice(0, text.lastIndexOf('.') + 1)]
  for (const prefix of prefixes) {
    const ordinal = text.startsWith(prefix) ? parseOrdinal(text.slice(prefix.length), style) : null
    if (ordinal !== null) return { text, counted: { prefix, ordinal, style } }
  }
  return { text, counted: null }
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

/** How a level counts, `at` from the root; one that has no heading yet as it would, null where nothing is counted. */
export const levelAt = ({ levels }: HeadingList, at: number): ListLevel | null => {
  const last = levels.at(-1)
  if (at < 0 || last === undefined) return null
  return levels[at] ?? { start: 1, style: last.style }
}

/** `of` gives by section id which list its heading is in; a section without a number is in none. */
export type HeadingLists = {
  readonly lists: readonly HeadingList[]
  readonly of: ReadonlyMap<string, number>
}

/** The list that the heading styles themselves belong to: the first one that counts from the top. */
export const mainList = ({ lists }: HeadingLists): number | null => {
  const found = lists.findIndex(({ root, levels }) => root === 1 && levels.length > 0)
  return found === -1 ? null : found
}

type OpenList = {
  readonly index: number
  readonly root: number
  readonly prefix: string
  readonly levels: ListLevel[]
  /** The last number given on each level, and its ordinal; shorter after a heading higher up. */
  given: readonly Given[]
}

type Given = { readonly text: string; readonly ordinal: number }

/**
 * Divides the headings over as few lists as count to the numbers that they have. A list begins where counting on
 * would not give the number, such as at a chapter that starts at 2; a heading below continues the list of the one above.
 */
export function headingLists(sections: readonly Section[]): HeadingLists {
  const lists: OpenList[] = []
  const of = new Map<string, number>()
  const open = (root: number, prefix: string, levels: ListLevel[], given: readonly Given[]): OpenList => {
    const list = { index: lists.length, root, prefix, levels, given }
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
          [own, above].find((candidate) => candidate !== null && countsOn(candidate, level, text, counted)) ??
          open(
            level,
            counted.prefix,
            [{ start: counted.ordinal, style: counted.style }],
            [{ text, ordinal: counted.ordinal }],
          )
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
function countsOn(list: OpenList, level: number, text: string, { prefix, ordinal, style }: Counted): boolean {
  const at = level - list.root
  const above = at === 0 ? list.prefix : list.given[at - 1]?.text
  if (above === undefined || prefix !== (at === 0 ? above : `${above}.`)) return false
  const known = list.levels[at]
  const last = list.given[at]
  if (known !== undefined && known.style !== style) return false
  if (known !== undefined && (last === undefined ? known.start : last.ordinal + 1) !== ordinal) return false
  if (known === undefined) list.levels.push({ start: ordinal, style })
  list.given = [...list.given.slice(0, at), { text, ordinal }]
  return true
}
