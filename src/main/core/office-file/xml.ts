/** Reads XML from anybody as a small tree: no entities of its own, no endless depth, names by what they mean. */
import { SaxesParser, type SaxesTagNS } from 'saxes'
import { OfficeFileError } from './error.ts'
import { prefixOf } from './namespaces.ts'

/** Names have the prefix of `namespaces.ts` whatever the file calls them: 'w:p', 'text:h'; none where they have no namespace. */
export type XmlElement = {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly XmlNode[]
}
export type XmlNode = XmlElement | string

const deepest = 250
/** A thousand pages have some hundred thousand. */
const mostNodes = 2_000_000

/** The elements right below one, of a name or of any. */
export const elementsOf = (
  { children }: Pick<XmlElement, 'children'>,
  name?: string,
): readonly XmlElement[] =>
  children.filter(
    (child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name),
  )

/** The first element right below one with the name. */
export const childOf = ({ children }: Pick<XmlElement, 'children'>, name: string): XmlElement | undefined =>
  children.find((child): child is XmlElement => typeof child !== 'string' && child.name === name)

/** All text within. */
export const textWithin = ({ children }: Pick<XmlElement, 'children'>): string =>
  children.map((child) => (typeof child === 'string' ? child : textWithin(child))).join('')

/**
 * The root element of a part.
 * @throws OfficeFileError damaged when it is not well-formed; unsafe for a DOCTYPE or endless depth; too-large
 */
export function parseXml(bytes: Uint8Array): XmlElement {
  const parser = new SaxesParser({ xmlns: true, position: false })
  type Open = XmlElement & { readonly children: XmlNode[] }
  const path: Open[] = []
  let root: XmlElement | null = null
  let nodes = 0
  const count = (): void => {
    nodes += 1
    if (nodes > mostNodes) throw new OfficeFileError('too-large', 'nodes')
  }
  const addText = (text: string): void => {
    count()
    path.at(-1)?.children.push(text)
  }
  parser.on('error', (error) => {
    throw new OfficeFileError('damaged', error.message, { cause: error })
  })
  parser.on('doctype', () => {
    throw new OfficeFileError('unsafe', 'DOCTYPE')
  })
  parser.on('opentag', (tag) => {
    count()
    if (path.length >= deepest) throw new OfficeFileError('unsafe', 'depth')
    const element: Open = {
      name: nameOf(tag.uri, tag.local),
      attributes: attributesOf(tag),
      children: [],
    }
    path.at(-1)?.children.push(element)
    root ??= element
    path.push(element)
  })
  parser.on('closetag', () => void path.pop())
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.write(textOf(bytes)).close()
  if (root === null) throw new OfficeFileError('damaged', 'no element')
  return root
}

const none: ReadonlyMap<string, string> = new Map()

function attributesOf({ attributes }: SaxesTagNS): ReadonlyMap<string, string> {
  const all = Object.values(attributes)
  return all.length === 0 ? none : new Map(all.map(({ uri, local, value }) => [nameOf(uri, local), value]))
}

function nameOf(uri: string, local: string): string {
  if (uri === '') return local
  const prefix = prefixOf(uri)
  return prefix === null ? `{${uri}}${local}` : `${prefix}:${local}`
}

/** UTF-8, or UTF-16 with its mark: the encodings that both standards know. */
function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (error) {
    throw new OfficeFileError('damaged', 'encoding', { cause: error })
  }
}
