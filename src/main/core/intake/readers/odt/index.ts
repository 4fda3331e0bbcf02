/** Reads an OpenDocument text (ODF 1.3) as lines. */
import { childOf, elementsOf, type OfficePackage, parseXml, textWithin } from '../../../office-file/index.ts'
import type { TextFile } from '../text-file.ts'
import { linesOf } from './body.ts'
import { changesIn } from './changes.ts'
import { createInlineReader } from './inlines.ts'
import { createNumbering } from './numbering.ts'
import { createStyles } from './styles.ts'

/** Null when the package holds no text. @throws OfficeFileError */
export async function readOdt(file: OfficePackage): Promise<TextFile | null> {
  const content = await part(file, 'content.xml')
  const body = content === null ? undefined : childOf(content, 'office:body')
  const text = body === undefined ? undefined : childOf(body, 'office:text')
  if (content === null || text === undefined) return null
  const sheet = await part(file, 'styles.xml')
  const common = sheet === null ? undefined : childOf(sheet, 'office:styles')
  const automatic = childOf(content, 'office:automatic-styles')
  const styles = createStyles(automatic, common)
  const numbering = createNumbering([common, automatic].filter((group) => group !== undefined))
  return {
    properties: propertiesOf(await part(file, 'meta.xml')),
    lines: linesOf(text, { styles, numbering, inlines: createInlineReader(styles, changesIn(text)) }),
  }
}

async function part(file: OfficePackage, name: string) {
  const bytes = await file.read(name)
  return bytes === null ? null : parseXml(bytes)
}

function propertiesOf(meta: Awaited<ReturnType<typeof part>>): ReadonlyMap<string, string> {
  const all = meta === null ? undefined : childOf(meta, 'office:meta')
  return new Map(
    elementsOf(all ?? { children: [] }, 'meta:user-defined').map((property) => [
      property.attributes.get('meta:name') ?? '',
      textWithin(property),
    ]),
  )
}
