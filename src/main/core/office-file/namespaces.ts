/** The namespaces of the two formats by the prefix that they have in this product. */

/** Those of Office Open XML are in two editions: transitional, with a year behind the first word, and strict (ECMA-376 parts 1 and 4). */
const ooxml: readonly (readonly [prefix: string, path: string])[] = [
  ['w', 'wordprocessingml/main'],
  ['r', 'officeDocument/relationships'],
  ['vt', 'officeDocument/docPropsVTypes'],
  ['custom', 'officeDocument/custom-properties'],
  ['extended', 'officeDocument/extended-properties'],
  ['a', 'drawingml/main'],
  ['wp', 'drawingml/wordprocessingDrawing'],
  ['pic', 'drawingml/picture'],
  ['m', 'officeDocument/math'],
]

const strictPaths: Readonly<Record<string, string>> = {
  'officeDocument/custom-properties': 'officeDocument/customProperties',
  'officeDocument/extended-properties': 'officeDocument/extendedProperties',
}

const openDocument = (prefix: string, name: string): readonly [string, string] => [
  `urn:oasis:names:tc:opendocument:xmlns:${name}:1.0`,
  prefix,
]

const prefixes: ReadonlyMap<string, string> = new Map([
  ...ooxml.flatMap(([prefix, path]): (readonly [string, string])[] => [
    [`http://schemas.openxmlformats.org/${path.replace('/', '/2006/')}`, prefix],
    [`http://purl.oclc.org/ooxml/${strictPaths[path] ?? path}`, prefix],
  ]),
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel'],
  ['http://schemas.openxmlformats.org/package/2006/content-types', 'ct'],
  ['http://schemas.openxmlformats.org/package/2006/metadata/core-properties', 'cp'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://purl.org/dc/terms/', 'dcterms'],
  ['http://www.w3.org/1999/xlink', 'xlink'],
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
  openDocument('office', 'office'),
  openDocument('text', 'text'),
  openDocument('table', 'table'),
  openDocument('style', 'style'),
  openDocument('fo', 'xsl-fo-compatible'),
  openDocument('meta', 'meta'),
  openDocument('draw', 'drawing'),
  openDocument('manifest', 'manifest'),
  openDocument('number', 'datastyle'),
])

/** The prefix of a namespace; null for one that the product does not read. */
export const prefixOf = (uri: string): string | null => prefixes.get(uri) ?? null
