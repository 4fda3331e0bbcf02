/** Files of word processors, opened safely: the package, and the XML in it. */
export { OfficeFileError, type OfficeFileReason } from './error.ts'
export { limits, type OfficePackage, openPackage } from './package.ts'
export { childOf, elementsOf, parseXml, textWithin, type XmlElement, type XmlNode } from './xml.ts'
