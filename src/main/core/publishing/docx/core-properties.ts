/** The properties of a Word file, with its language, which the library does not write. */
import type { Document } from '../../../../shared/document/index.ts'

/** `docProps/core.xml` (ECMA-376 part 2, chapter 11). */
export function coreProperties({ title, properties }: Document): string {
  const moment = properties.date.replace(/\.\d+Z$/, 'Z')
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeXml(title)}</dc:title>`,
    `<dc:subject>${escapeXml(properties.programme)}</dc:subject>`,
    '<dc:creator>Bloemlezing</dc:creator><cp:lastModifiedBy>Bloemlezing</cp:lastModifiedBy>',
    '<cp:revision>1</cp:revision>',
    `<dcterms:created xsi:type="dcterms:W3CDTF">${moment}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${moment}</dcterms:modified>`,
    `<dc:language>${escapeXml(properties.language)}</dc:language>`,
    '</cp:coreProperties>',
  ].join('')
}

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
