/** Markup that is taken over from a template: its names, how it is pruned, and how it is written. */
import type { XmlElement, XmlNode } from '../../../office-file/index.ts'

/** The namespaces that may be taken over, by prefix; what extends them is for newer programs and is left behind. */
const namespaces = {
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  wp: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  pic: 'http://schemas.openxmlformats.org/drawingml/2006/picture',
  wps: 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape',
  wpg: 'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup',
  mc: 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  v: 'urn:schemas-microsoft-com:vml',
  o: 'urn:schemas-microsoft-com:office:office',
  w10: 'urn:schemas-microsoft-com:office:word',
} as const
export type Prefix = keyof typeof namespaces

const prefixes: ReadonlyMap<string, string> = new Map(
  Object.entries(namespaces).map(([prefix, uri]) => [uri, prefix]),
)

/** 'v:shape' for '{urn:schemas-microsoft-com:vml}shape'; null for what is not taken over. */
export function knownName(name: string): string | null {
  const [, uri, local] = /^\{([^}]*)\}(.*)$/.exec(name) ?? []
  if (uri !== undefined && local !== undefined) {
    const prefix = prefixes.get(uri)
    return prefix === undefined ? null : `${prefix}:${local}`
  }
  const prefix = prefixOf(name)
  return prefix === null || prefix === 'xml' || prefix in namespaces ? name : null
}

export const prefixOf = (name: string): string | null => {
  const colon = name.indexOf(':')
  return colon === -1 ? null : name.slice(0, colon)
}

export const element = (
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly XmlNode[] = [],
): XmlElement => ({ name, attributes: new Map(Object.entries(attributes)), children })

/** What of a tree stays. Names are known ones. */
export type Pruning = {
  /** Whether an element stays, goes, or is replaced by what is in it. */
  readonly judge: (name: string) => 'keep' | 'unwrap' | 'drop'
  readonly keepsAttribute: (name: string, element: string) => boolean
  readonly keepsText: (element: string) => boolean
}

/** An element as the pruning leaves it: none, itself, or what was in it. */
export function prune(node: XmlElement, pruning: Pruning): readonly XmlNode[] {
  const name = knownName(node.name)
  const verdict = name === null ? 'drop' : pruning.judge(name)
  if (name === null || verdict === 'drop') return []
  const children = node.children.flatMap((child) =>
    typeof child === 'string' ? (pruning.keepsText(name) ? [child] : []) : prune(child, pruning),
  )
  if (verdict === 'unwrap') return children
  const attributes = new Map(
    [...node.attributes].flatMap(([key, value]): readonly (readonly [string, string])[] => {
      const known = knownName(key)
      return known !== null && pruning.keepsAttribute(known, name) ? [[known, value]] : []
    }),
  )
  return [{ name, attributes, children }]
}

/** The child in its place by the order of the schema, instead of any of its name. */
export function withChild(parent: XmlElement, child: XmlElement, order: readonly string[]): XmlElement {
  const rank = (name: string): number => order.indexOf(name)
  const others = parent.children.filter((one) => typeof one === 'string' || one.name !== child.name)
  const found = others.findIndex((one) => typeof one !== 'string' && rank(one.name) > rank(child.name))
  const at = found === -1 ? others.length : found
  return { ...parent, children: others.toSpliced(at, 0, child) }
}

/** A part of a package. */
export function writePart(root: XmlElement): string {
  const declared = Object.entries(namespaces).map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`)
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${writeElement(root, declared.join(''))}`
}

/** An element within a part that declares the namespaces. */
export function writeElement({ name, attributes, children }: XmlElement, declared = ''): string {
  const written = [...attributes].map(([key, value]) => ` ${key}="${escapeXml(value)}"`).join('')
  const within = children.map((child) => (typeof child === 'string' ? escapeXml(child) : writeElement(child)))
  return within.length === 0
    ? `<${name}${declared}${written}/>`
    : `<${name}${declared}${written}>${within.join('')}</${name}>`
}

export const escapeXml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll(/[\t\n\r]/g, (sign) => `&#${sign.codePointAt(0)};`)
