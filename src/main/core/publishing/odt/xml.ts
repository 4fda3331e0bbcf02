/** Pieces of XML that are well formed by how they are made: text gets in by `words` and attributes only, which escape it. */
export type Xml = { readonly xml: string }

type Attributes = Readonly<Record<string, string | number>>

export function element(name: string, attributes: Attributes = {}, children: readonly Xml[] = []): Xml {
  const start = `${name}${Object.entries(attributes).map(attribute).join('')}`
  const inside = children.map(({ xml }) => xml).join('')
  return { xml: inside === '' ? `<${start}/>` : `<${start}>${inside}</${name}>` }
}

export const words = (text: string): Xml => ({ xml: escape(text) })

const attribute = ([name, value]: readonly [string, string | number]): string =>
  ` ${name}="${escape(String(value))}"`

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** The version of the format, which every part names. */
export const version = '1.3'

const oasis = 'urn:oasis:names:tc:opendocument:xmlns:'
const nameSpaces: Attributes = {
  'xmlns:office': `${oasis}office:1.0`,
  'xmlns:style': `${oasis}style:1.0`,
  'xmlns:text': `${oasis}text:1.0`,
  'xmlns:table': `${oasis}table:1.0`,
  'xmlns:meta': `${oasis}meta:1.0`,
  'xmlns:fo': `${oasis}xsl-fo-compatible:1.0`,
  'xmlns:svg': `${oasis}svg-compatible:1.0`,
  'xmlns:xlink': 'http://www.w3.org/1999/xlink',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
}

/** The outermost element of a part of the file. */
export const root = (name: string, children: readonly Xml[]): Xml =>
  element(name, { ...nameSpaces, 'office:version': version }, children)

/** The same for the list of parts, which has a name space of its own. */
export const manifestRoot = (children: readonly Xml[]): Xml =>
  element(
    'manifest:manifest',
    { 'xmlns:manifest': `${oasis}manifest:1.0`, 'manifest:version': version },
    children,
  )

/** A part of the file as it is stored. */
export const part = ({ xml }: Xml): string => `<?xml version="1.0" encoding="UTF-8"?>\n${xml}`
