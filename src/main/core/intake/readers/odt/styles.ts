/** What the styles of an OpenDocument file say of paragraphs, words and lists. */
import type { MarkType } from '../../../../../shared/domain/index.ts'
import { childOf, elementsOf, type XmlElement } from '../../../office-file/index.ts'
import { type Role, roleOfName } from '../text-file.ts'

export type Styles = {
  /** By the name of a paragraph style. */
  roleOf(name: string): Role
  /** What a style gives to words by itself: that of a paragraph too. */
  marksOf(name: string): readonly MarkType[]
  /** Whether words in it are hidden. */
  isHidden(name: string): boolean
  /** Whether words in it are the place before a statement. */
  isPlace(name: string): boolean
  listStyleOf(name: string, level: number): 'bullet' | 'number'
  /** Whether a paragraph style takes its paragraphs out of every list, as an empty name of a list does. */
  isOutOfLists(name: string): boolean
}

/** @param automatic styles that a word processor made for one place; @param common those that people see by name */
export function createStyles(automatic: XmlElement | undefined, common: XmlElement | undefined): Styles {
  const own = byName(automatic, 'style:style')
  const shared = byName(common, 'style:style')
  const lists = new Map([...byName(common, 'text:list-style'), ...byName(automatic, 'text:list-style')])
  /** A style and those that it is based on. */
  const chain = (name: string, seen: readonly string[] = []): readonly string[] => {
    const style = own.get(name) ?? shared.get(name)
    const parent = style?.attributes.get('style:parent-style-name')
    return parent === undefined || seen.includes(parent) ? [name] : [name, ...chain(parent, [...seen, name])]
  }
  const properties = (name: string): XmlElement | undefined => {
    const style = own.get(name)
    return style === undefined ? undefined : childOf(style, 'style:text-properties')
  }
  return {
    roleOf: (name) =>
      chain(name)
        .map((one) => roleOfName(shownName(one)))
        .find((role) => role !== null) ?? { kind: 'other' },
    marksOf: (name) => [...new Set(chain(name).flatMap((one) => marksIn(properties(one), one)))],
    isHidden: (name) => chain(name).some((one) => properties(one)?.attributes.get('text:display') === 'none'),
    isPlace: (name) => chain(name).some((one) => /^plaats\d*$/i.test(shownName(one))),
    isOutOfLists: (name) => own.get(name)?.attributes.get('style:list-style-name') === '',
    listStyleOf: (name, level) => {
      const levels = elementsOf(lists.get(name) ?? { children: [] })
      const found = levels.find(({ attributes }) => attributes.get('text:level') === String(level + 1))
      return found?.name === 'text:list-level-style-number' && found.attributes.get('style:num-format') !== ''
        ? 'number'
        : 'bullet'
    },
  }
}

const byName = (styles: XmlElement | undefined, element: string): ReadonlyMap<string, XmlElement> =>
  new Map(
    elementsOf(styles ?? { children: [] }, element).map((style) => [
      style.attributes.get('style:name') ?? '',
      style,
    ]),
  )

/** A name in XML has codes for the characters that it cannot have: `_20_` for a blank. */
const shownName = (name: string): string =>
  name.replaceAll(/_([0-9a-f]{1,4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))

function marksIn(properties: XmlElement | undefined, name: string): readonly MarkType[] {
  if (properties === undefined) return named.get(shownName(name)) ?? []
  const value = (attribute: string): string => properties.attributes.get(attribute) ?? ''
  const isSet = (attribute: string): boolean => !['', 'none'].includes(value(attribute))
  const position = value('style:text-position')
  const isRaised = position.startsWith('super') || /^[1-9]/.test(position)
  const isLowered = position.startsWith('sub') || position.startsWith('-')
  const weight = value('fo:font-weight')
  const marks: readonly (readonly [MarkType, boolean])[] = [
    ['bold', weight === 'bold' || Number(weight) >= 600],
    ['italic', ['italic', 'oblique'].includes(value('fo:font-style'))],
    ['underline', isSet('style:text-underline-style')],
    ['strikethrough', isSet('style:text-line-through-style') || isSet('style:text-line-through-type')],
    ['superscript', isRaised],
    ['subscript', isLowered],
  ]
  return marks.flatMap(([mark, has]) => (has ? [mark] : []))
}

/** Styles that word processors have for marks. */
const named: ReadonlyMap<string, readonly MarkType[]> = new Map([
  ['Strong Emphasis', ['bold']],
  ['Emphasis', ['italic']],
])
