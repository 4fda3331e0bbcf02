/** Puts what was taken of a template into a Word file of our own. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { parseXml, type XmlElement } from '../../../office-file/index.ts'
import { contentTypes, type PictureKind } from './images.ts'
import { element, escapeXml, writeElement, writePart } from './markup.ts'
import { orders } from './orders.ts'
import type { PageHead, Template } from './read.ts'
import { mergeStyles } from './styles.ts'

/**
 * Styles, theme, fonts, pages, heads and feet of the template in a file that was written without heads and feet where
 * the template has its own.
 * @param bytes a file as the library writes it: no text in it can be taken for markup
 */
export function applyTemplate(
  bytes: Uint8Array,
  { styles, theme, fonts, settings, page, heads }: Template,
): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(bytes)
  const edit = (name: string, change: (xml: string) => string): void => {
    const part = parts[name]
    if (part !== undefined) parts[name] = strToU8(change(strFromU8(part)))
  }
  const put = (name: string, root: XmlElement | null): void => {
    if (root !== null) parts[name] = strToU8(writePart(root))
  }
  const own = parts['word/styles.xml']
  const merged =
    own === undefined ? null : mergeStyles(styles ?? element('w:styles'), parseXml(new Uint8Array(own)))
  put('word/styles.xml', merged?.root ?? null)
  put('word/theme/theme1.xml', theme)
  put('word/fontTable.xml', fonts)
  for (const name of Object.keys(parts).filter((one) => /^word\/[a-z]+\d*\.xml$/.test(one))) {
    if (name !== 'word/styles.xml') edit(name, (xml) => withStyles(xml, merged?.renamed ?? new Map()))
  }
  edit('word/settings.xml', (xml) => withSettings(xml, settings))
  const added = heads.map((head, at) => headParts(head, at + 1))
  edit('word/document.xml', (xml) => withPages(xml, page.properties, heads))
  edit('word/_rels/document.xml.rels', (xml) => withRelations(xml, added))
  edit('[Content_Types].xml', (xml) => withTypes(xml, added))
  for (const one of added) Object.assign(parts, one.parts)
  return new Uint8Array(zipSync(parts))
}

/** Styles by the ids that they have in the template. */
const withStyles = (xml: string, renamed: ReadonlyMap<string, string>): string =>
  xml.replaceAll(
    /(<w:(?:pStyle|rStyle|tblStyle) w:val=")([^"]*)("\/>)/g,
    (whole, before: string, id: string, after: string) => {
      const become = renamed.get(id)
      return become === undefined ? whole : `${before}${escapeXml(become)}${after}`
    },
  )

/** Where the schema wants them: behind the hyphenation, and at the end. */
function withSettings(xml: string, settings: readonly XmlElement[]): string {
  const write = (...names: readonly string[]): string =>
    settings
      .filter(({ name }) => names.includes(name))
      .map((one) => writeElement(one))
      .join('')
  const even = write('w:evenAndOddHeaders')
  return xml
    .replace(/<w:evenAndOddHeaders [^>]*\/>/, (own) => (even === '' ? own : even))
    .replace('</w:settings>', () => `${write('w:themeFontLang')}${write('w:clrSchemeMapping')}</w:settings>`)
}

/** The pages of the template in every section, with our columns; heads and feet in the first, the others follow it. */
function withPages(xml: string, properties: readonly XmlElement[], heads: readonly PageHead[]): string {
  let isFirst = true
  return xml.replaceAll(/<w:sectPr>(.*?)<\/w:sectPr>/gs, (_, inside: string) => {
    const references = isFirst ? heads.map((head, at) => referenceTo(head, at + 1)) : []
    const page = properties
      .filter(({ name }) => isFirst || name !== 'w:titlePg')
      .map((one) => writeElement(one))
    const theirs = new Set([
      ...properties.map(({ name }) => name),
      // What a page looks like on its first side goes with the heads.
      ...(heads.length > 0 ? ['w:titlePg'] : []),
    ])
    isFirst = false
    const own = Array.from(inside.matchAll(/<(w:\w+)(?: [^>]*)?\/>/g), ([markup, name = '']) => ({
      markup,
      name,
    })).filter(({ name }) => !theirs.has(name))
    const all = [
      ...[...references, ...page].map((markup) => ({ markup, name: /^<([\w:]+)/.exec(markup)?.[1] ?? '' })),
      ...own,
    ]
    const sorted = all.toSorted((one, other) => rankOf(one.name) - rankOf(other.name))
    return `<w:sectPr>${sorted.map(({ markup }) => markup).join('')}</w:sectPr>`
  })
}

const rankOf = (name: string): number => orders.section.indexOf(name)

const relationId = (number: number): string => `template${number}`

const referenceTo = ({ where, pages }: PageHead, number: number): string =>
  `<w:${where}Reference w:type="${pages}" r:id="${relationId(number)}"/>`

type Added = {
  readonly where: PageHead['where']
  /** Its name in the folder `word`. */
  readonly name: string
  readonly parts: Readonly<Record<string, Uint8Array>>
  readonly kinds: readonly PictureKind[]
}

const relationType = (type: string): string =>
  `http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}`
const relationOf = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${relationType(type)}" Target="${target}"/>`

/** The parts of a head: itself, its relations and its pictures, which get names of ours. */
function headParts({ where, root, pictures }: PageHead, number: number): Added {
  const name = `template-${where}${number}.xml`
  const renamed = new Map<string, string>()
  const relations: string[] = []
  const parts: Record<string, Uint8Array> = {}
  for (const [id, { kind, bytes }] of pictures) {
    const own = `picture${renamed.size + 1}`
    renamed.set(id, own)
    const file = `media/template-${number}-${renamed.size}.${kind}`
    relations.push(relationOf(own, 'image', file))
    parts[`word/${file}`] = bytes
  }
  parts[`word/${name}`] = strToU8(writePart(withRelationIds(root, renamed)))
  if (relations.length > 0) {
    const xmlns = 'http://schemas.openxmlformats.org/package/2006/relationships'
    parts[`word/_rels/${name}.rels`] = strToU8(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${xmlns}">${relations.join('')}</Relationships>`,
    )
  }
  return { where, name, parts, kinds: [...pictures.values()].map(({ kind }) => kind) }
}

const withRelationIds = (node: XmlElement, renamed: ReadonlyMap<string, string>): XmlElement => ({
  ...node,
  attributes: new Map(
    [...node.attributes].map(([key, value]) => [
      key,
      key.startsWith('r:') ? (renamed.get(value) ?? value) : value,
    ]),
  ),
  children: node.children.map((child) =>
    typeof child === 'string' ? child : withRelationIds(child, renamed),
  ),
})

const withRelations = (xml: string, added: readonly Added[]): string =>
  xml.replace('</Relationships>', () => {
    const relations = added.map(({ where, name }, at) => relationOf(relationId(at + 1), where, name))
    return `${relations.join('')}</Relationships>`
  })

function withTypes(xml: string, added: readonly Added[]): string {
  const kinds = [...new Set(added.flatMap((one) => one.kinds))].filter(
    (kind) => !xml.includes(`Extension="${kind}"`),
  )
  const defaults = kinds.map((kind) => `<Default Extension="${kind}" ContentType="${contentTypes[kind]}"/>`)
  const overrides = added.map(
    ({ where, name }) =>
      `<Override PartName="/word/${name}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${where}+xml"/>`,
  )
  return xml
    .replace(/<Override /, () => `${defaults.join('')}<Override `)
    .replace('</Types>', () => `${overrides.join('')}</Types>`)
}
