/** Writes a document as a text in the OpenDocument Format 1.3 (OASIS), part by part. */
import { strToU8, zipSync } from 'fflate'
import type { Writer } from '../writer.ts'
import { contentPart } from './content.ts'
import { metaPart } from './meta.ts'
import { numberedHeadings } from './numbering.ts'
import { stylesPart } from './styles.ts'
import { element, manifestRoot, part, version, type Xml } from './xml.ts'

const mediaType = 'application/vnd.oasis.opendocument.text'

export const write: Writer = async (document) => {
  const headings = numberedHeadings(document.sections)
  const parts = {
    'content.xml': contentPart(document, headings),
    'styles.xml': stylesPart(document, headings),
    'meta.xml': metaPart(document),
  }
  const files = Object.entries({ ...parts, 'META-INF/manifest.xml': manifest(Object.keys(parts)) })
  return zipSync(
    {
      // First and not packed, so that the kind of file can be seen from outside (part 2, 2.2.4).
      mimetype: [strToU8(mediaType), { level: 0 }],
      ...Object.fromEntries(files.map(([name, xml]) => [name, strToU8(part(xml))])),
    },
    { mtime: unchanging },
  )
}

/** The same document gives the same bytes; a zip knows no moment before this one. */
const unchanging = new Date(1980, 0, 1)

const manifest = (names: readonly string[]): Xml =>
  manifestRoot([
    fileEntry('/', mediaType, { 'manifest:version': version }),
    ...names.map((name) => fileEntry(name, 'text/xml')),
  ])

const fileEntry = (path: string, type: string, more: Readonly<Record<string, string>> = {}): Xml =>
  element('manifest:file-entry', { 'manifest:full-path': path, ...more, 'manifest:media-type': type })
