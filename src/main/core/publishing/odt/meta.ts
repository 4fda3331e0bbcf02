/** `meta.xml`: what the document says of itself. No name of a person. */
import { type Document, documentProperties } from '../../../../shared/document/index.ts'
import { element, root, type Xml, words } from './xml.ts'

export function metaPart(document: Document): Xml {
  const { title, properties } = document
  const moment = properties.date.replace(/Z$/, '')
  return root('office:document-meta', [
    element('office:meta', {}, [
      element('meta:generator', {}, [words('Bloemlezing')]),
      element('dc:title', {}, [words(title)]),
      element('dc:subject', {}, [words(properties.programme)]),
      element('meta:initial-creator', {}, [words('Bloemlezing')]),
      element('dc:creator', {}, [words('Bloemlezing')]),
      element('meta:creation-date', {}, [words(moment)]),
      element('dc:date', {}, [words(moment)]),
      element('dc:language', {}, [words(properties.language)]),
      ...documentProperties(document).map(({ name, value }) =>
        element('meta:user-defined', { 'meta:name': name, 'meta:value-type': 'string' }, [words(value)]),
      ),
    ]),
  ])
}
