/** What is in a Word file, and what a validator says of it. */
import validate from '@ooxml-tools/validate'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { formatNumber, type NumberStyle } from '../../src/shared/domain/index.ts'

/** The text of a part, such as 'word/document.xml'; '' when it is not there. */
export function partsOf(bytes: Uint8Array): (name: string) => string {
  const parts = unzipSync(bytes)
  return (name) => {
    const part = parts[name]
    return part === undefined ? '' : strFromU8(part)
  }
}

/** The same file with one part changed. */
export function withPart(bytes: Uint8Array, name: string, change: (text: string) => string): Uint8Array {
  const parts = unzipSync(bytes)
  return zipSync({ ...parts, [name]: strToU8(change(partsOf(bytes)(name))) })
}

/** The errors that the validator of Office Open XML finds. */
export const errorsIn = (bytes: Uint8Array): Promise<readonly unknown[]> =>
  validate(bytes, 'docx', 'Microsoft365')

export type ReadParagraph = {
  readonly style: string | null
  readonly text: string
  /** 'list:level' where the paragraph is in a list of its own choice. */
  readonly list: string | null
}

/** The paragraphs of a part, in order. */
export const paragraphsOf = (xml: string): readonly ReadParagraph[] =>
  Array.from(xml.matchAll(/<w:p>(.*?)<\/w:p>/gs), ([, inside = '']) => ({
    style: /<w:pStyle w:val="([^"]*)"/.exec(inside)?.[1] ?? null,
    text: textOf(inside),
    list: listOf(inside),
  }))

/** The sections of the pages: their columns, and the styles of the paragraphs in each. */
export function sectionsOf(
  xml: string,
): readonly { readonly columns: number; readonly styles: readonly string[] }[] {
  // Where a section does not end the text, its properties are those of its last paragraph.
  const ends = Array.from(xml.matchAll(/<w:sectPr[ >].*?<\/w:sectPr>(?:<\/w:pPr>.*?<\/w:p>)?/gs))
  return ends.map((end, at) => {
    const before = ends[at - 1]
    const from = before === undefined ? 0 : before.index + before[0].length
    return {
      columns: Number(/<w:cols [^>]*w:num="(\d+)"/.exec(end[0])?.[1] ?? 1),
      styles: paragraphsOf(xml.slice(from, end.index + end[0].length)).flatMap(({ style }) => style ?? []),
    }
  })
}

/** The headings as Word shows them: with the numbers to which it counts. */
export function headingsOf(part: (name: string) => string): readonly string[] {
  const lists = listsOf(part('word/numbering.xml'))
  const counts = new Map<string, (number | undefined)[]>()
  return paragraphsOf(part('word/document.xml'))
    .filter(({ style }) => style?.startsWith('Heading') === true)
    .map(({ text, list }) => {
      const [id = '', at = '0'] = list?.split(':') ?? []
      const levels = lists.get(id)
      if (levels === undefined) return text
      const level = Number(at)
      const own = (counts.get(id) ?? []).slice(0, level + 1)
      own[level] = (own[level] ?? (levels[level]?.start ?? 1) - 1) + 1
      counts.set(id, own)
      const number = (levels[level]?.text ?? '').replaceAll(/%(\d)/g, (_, digit: string) => {
        const counted = levels[Number(digit) - 1]
        const ordinal = own[Number(digit) - 1] ?? counted?.start ?? 1
        return formatNumber('', ordinal, styles.get(counted?.format ?? '') ?? '1')
      })
      return `${number} ${text}`
    })
}

const styles: ReadonlyMap<string, NumberStyle> = new Map([
  ['decimal', '1'],
  ['upperLetter', 'A'],
  ['upperRoman', 'I'],
  ['none', 'none'],
])

type WordLevel = { readonly start: number; readonly format: string; readonly text: string }

/** The levels of every list, by the number that paragraphs name it by. */
function listsOf(xml: string): ReadonlyMap<string, readonly WordLevel[]> {
  const lists = xml.matchAll(/<w:abstractNum w:abstractNumId="(\d+)".*?<\/w:abstractNum>/gs)
  const levels = new Map(Array.from(lists, ([list, id = '']) => [id, levelsOf(list)]))
  const named = xml.matchAll(/<w:num w:numId="(\d+)"[^>]*><w:abstractNumId w:val="(\d+)"\/>/g)
  return new Map(Array.from(named, ([, id = '', list = '']) => [id, levels.get(list) ?? []]))
}

const levelsOf = (list: string): readonly WordLevel[] =>
  Array.from(list.matchAll(/<w:lvl .*?<\/w:lvl>/gs), ([level]) => ({
    start: Number(/<w:start w:val="(\d+)"/.exec(level)?.[1] ?? 1),
    format: /<w:numFmt w:val="(\w+)"/.exec(level)?.[1] ?? '',
    text: unescape(/<w:lvlText w:val="([^"]*)"/.exec(level)?.[1] ?? ''),
  }))

/** The words between the two ends of each bookmark whose name begins so; paragraphs and breaks are line ends. */
export function bookmarksOf(xml: string, prefix: string): readonly { name: string; text: string }[] {
  const starts = xml.matchAll(/<w:bookmarkStart w:name="([^"]*)" w:id="(\d+)"\/>/g)
  return Array.from(starts).flatMap(([whole, name = '', id = '']) => {
    if (!name.startsWith(prefix)) return []
    const from = xml.indexOf(whole) + whole.length
    const to = xml.indexOf(`<w:bookmarkEnd w:id="${id}"/>`, from)
    return [{ name, text: textOf(xml.slice(from, to)) }]
  })
}

const textOf = (xml: string): string =>
  Array.from(
    xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(br|tab)\/>|<\/w:p>(?=.)/gs),
    ([, words, sign]) => (words === undefined ? (sign === 'tab' ? '\t' : '\n') : unescape(words)),
  ).join('')

function listOf(xml: string): string | null {
  const [, level, list] = /<w:ilvl w:val="(\d+)"\/><w:numId w:val="(\d+)"\/>/.exec(xml) ?? []
  return list === undefined ? null : `${list}:${level}`
}

const unescape = (xml: string): string =>
  xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
