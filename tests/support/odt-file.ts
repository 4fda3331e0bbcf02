/** What is in an OpenDocument text, and what its schema says of it. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { strToU8 } from 'fflate'
import { elementsOf, parseXml, type XmlElement } from '../../src/main/core/office-file/index.ts'
import { formatNumber, type NumberStyle } from '../../src/shared/domain/index.ts'
import { partsOf } from './word-file.ts'

const schema = resolve(import.meta.dirname, '../fixtures/odf/OpenDocument-schema-v1.3.rnc')
const judged = ['content.xml', 'styles.xml', 'meta.xml'] as const

/** What the schema of ODF 1.3 forbids in these files, a line an error; `jing` reads the schema once for all. */
export function schemaErrorsIn(files: readonly Uint8Array[]): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'odt-'))
  try {
    const paths = files.flatMap((bytes, at) => {
      const part = partsOf(bytes)
      return judged.map((name) => {
        const path = join(folder, `${at}-${name}`)
        writeFileSync(path, part(name))
        return path
      })
    })
    // Without -i it stops at types of ids that the schema gives twice.
    const { status, stdout } = spawnSync('jing', ['-i', '-c', schema, ...paths], {
      encoding: 'utf8',
      maxBuffer: 100_000_000,
    })
    const lines = stdout.split('\n').filter((line) => line !== '')
    return status === 0 || lines.length > 0 ? lines : [`jing ended with ${status}`]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

export const odtPart = (bytes: Uint8Array, name: string): XmlElement =>
  parseXml(strToU8(partsOf(bytes)(name)))

/** All elements of a name, in reading order, at any depth. */
export const allWithin = (element: XmlElement, name: string): readonly XmlElement[] =>
  elementsOf(element).flatMap((below) => [...(below.name === name ? [below] : []), ...allWithin(below, name)])

/** '' when it has none. */
export const attributeOf = (element: XmlElement, name: string): string => element.attributes.get(name) ?? ''

/** What is read in a text one after another: words, and the ends of bookmarks. */
type Read = string | { readonly end: 'start' | 'end'; readonly bookmark: string }

function readWithin({ children }: XmlElement): readonly Read[] {
  return children.flatMap((child): readonly Read[] => {
    if (typeof child === 'string') return [child]
    switch (child.name) {
      case 'text:s':
        return [' '.repeat(Number(attributeOf(child, 'text:c') || 1))]
      case 'text:tab':
        return ['\t']
      case 'text:line-break':
        return ['\n']
      case 'text:bookmark-start':
        return [{ end: 'start', bookmark: attributeOf(child, 'text:name') }]
      case 'text:bookmark-end':
        return [{ end: 'end', bookmark: attributeOf(child, 'text:name') }]
      // What is not text of its own: notes, numbers that are computed, and the table of contents.
      case 'text:note':
      case 'text:number':
      case 'text:table-of-content':
        return []
      case 'text:p':
      case 'text:h':
        return [...readWithin(child), '\n']
      default:
        return readWithin(child)
    }
  })
}

const wordsOf = (read: readonly Read[]): string => read.filter((one) => typeof one === 'string').join('')

export type OdtParagraph = { readonly style: string; readonly text: string }

/** The paragraphs and headings of a file in these styles, in reading order. */
export const odtParagraphs = (bytes: Uint8Array, styles: readonly string[]): readonly OdtParagraph[] =>
  allWithin(odtPart(bytes, 'content.xml'), 'text:p')
    .map((paragraph) => ({
      style: attributeOf(paragraph, 'text:style-name').replace(/-bijeen$/, ''),
      text: wordsOf(readWithin(paragraph)),
    }))
    .filter(({ style }) => styles.includes(style))

/** The words between the two ends of each bookmark whose name begins so; paragraphs and breaks are line ends. */
export function odtBookmarks(bytes: Uint8Array, prefix: string): readonly { name: string; text: string }[] {
  const read = readWithin(odtPart(bytes, 'content.xml'))
  return read.flatMap((one, start) => {
    if (typeof one === 'string' || one.end !== 'start' || !one.bookmark.startsWith(prefix)) return []
    const end = read.findIndex(
      (other) => typeof other !== 'string' && other.end === 'end' && other.bookmark === one.bookmark,
    )
    return [{ name: one.bookmark, text: wordsOf(read.slice(start, end)) }]
  })
}

/** The headings as a word processor shows them: with the numbers to which it counts. */
export function odtHeadings(bytes: Uint8Array): readonly string[] {
  const styles = odtPart(bytes, 'styles.xml')
  const [outline] = allWithin(styles, 'text:outline-style').map(levelsOf)
  const lists = new Map(
    allWithin(styles, 'text:list-style').map((list) => [attributeOf(list, 'style:name'), levelsOf(list)]),
  )
  const counts = new Map<string, readonly number[]>()
  const shown: string[] = []
  const count = (heading: XmlElement, list: string, level: number, levels: readonly OdtLevel[]): void => {
    const title = wordsOf(readWithin(heading))
    if (attributeOf(heading, 'text:is-list-header') === 'true') {
      shown.push(title)
      return
    }
    const above = Array.from(
      { length: level - 1 },
      (_, at) => counts.get(list)?.[at] ?? levels[at]?.start ?? 1,
    )
    const last = counts.get(list)?.[level - 1]
    const own = [...above, last === undefined ? (levels[level - 1]?.start ?? 1) : last + 1]
    counts.set(list, own)
    shown.push(`${numberOf(own, levels)} ${title}`)
  }
  const visit = (element: XmlElement, list: string, depth: number): void => {
    for (const child of elementsOf(element)) {
      if (child.name === 'text:h') {
        const levels = list === '' ? (outline ?? []) : (lists.get(list) ?? [])
        count(child, list, list === '' ? Number(attributeOf(child, 'text:outline-level')) : depth, levels)
      } else if (child.name === 'text:list') {
        const isOutermost = depth === 0
        // A list that continues none counts anew.
        if (isOutermost && attributeOf(child, 'text:continue-list') === '')
          counts.delete(attributeOf(child, 'text:style-name'))
        visit(child, isOutermost ? attributeOf(child, 'text:style-name') : list, depth + 1)
      } else visit(child, list, depth)
    }
  }
  visit(odtPart(bytes, 'content.xml'), '', 0)
  return shown
}

type OdtLevel = {
  readonly style: NumberStyle
  readonly prefix: string
  readonly start: number
  /** How many levels are shown, itself the last. */
  readonly shows: number
}

const levelsOf = (list: XmlElement): readonly OdtLevel[] =>
  elementsOf(list).map((level) => ({
    style: formats.get(attributeOf(level, 'style:num-format')) ?? 'none',
    prefix: attributeOf(level, 'style:num-prefix'),
    start: Number(attributeOf(level, 'text:start-value') || 1),
    shows: Number(attributeOf(level, 'text:display-levels') || 1),
  }))

const formats = new Map<string, NumberStyle>([
  ['1', '1'],
  ['A', 'A'],
  ['I', 'I'],
])

/** The prefix is that of the last level (OpenDocument 1.3, part 3, 19.502). */
function numberOf(ordinals: readonly number[], levels: readonly OdtLevel[]): string {
  const own = levels[ordinals.length - 1]
  if (own === undefined) return ''
  const counted = ordinals
    .map((ordinal, at) => formatNumber('', ordinal, levels[at]?.style ?? 'none'))
    .slice(-own.shows)
    .filter((text) => text !== '')
  return `${own.prefix}${counted.join('.')}`
}
