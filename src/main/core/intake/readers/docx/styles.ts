/** What the styles of a Word file say of a paragraph. */
import { childOf, elementsOf, type XmlElement } from '../../../office-file/index.ts'
import { type Role, roleOfName } from '../text-file.ts'
import { valueOf } from './values.ts'

/** A list by its number in the file, and the level in it from 0; a number of '0' is no list. */
export type InList = { readonly list: string; readonly level: number }

export type ParagraphStyle = { readonly role: Role; readonly inList: InList | null }

/** By the id of a style what it makes of a paragraph: its own name says it, else the style that it is based on. */
export function createStyles(root: XmlElement | null): (id: string | null) => ParagraphStyle {
  const styles = new Map(
    elementsOf(root ?? { children: [] }, 'w:style').map((style) => [
      style.attributes.get('w:styleId'),
      style,
    ]),
  )
  const known = new Map<string, ParagraphStyle>()
  const find = (id: string, seen: ReadonlySet<string>): ParagraphStyle => {
    const style = styles.get(id)
    if (style === undefined || seen.has(id)) return { role: roleOfName(id) ?? other, inList: null }
    const base = valueOf(style, 'w:basedOn')
    const below = base === null ? plain : find(base, new Set([...seen, id]))
    const properties = childOf(style, 'w:pPr')
    const role = roleOfName(valueOf(style, 'w:name') ?? '') ?? roleOfName(id)
    return {
      role: role ?? outlineRole(properties) ?? below.role,
      inList: inListOf(properties) ?? below.inList,
    }
  }
  return (id) => {
    if (id === null) return plain
    const style = known.get(id) ?? find(id, new Set())
    known.set(id, style)
    return style
  }
}

const other: Role = { kind: 'other' }
const plain: ParagraphStyle = { role: other, inList: null }

/** A paragraph with a level in the outline is a heading, whatever its style is called. */
export function outlineRole(properties: XmlElement | undefined): Role | null {
  const level = properties === undefined ? null : valueOf(properties, 'w:outlineLvl')
  return level === null || Number(level) > 8
    ? null
    : { kind: 'heading', level: Number(level) + 1, number: '' }
}

export function inListOf(properties: XmlElement | undefined): InList | null {
  const numbering = properties === undefined ? undefined : childOf(properties, 'w:numPr')
  if (numbering === undefined) return null
  const list = valueOf(numbering, 'w:numId')
  return list === null ? null : { list, level: Number(valueOf(numbering, 'w:ilvl') ?? 0) }
}
