/** Fields in what is taken over of a template: only those that show what the file itself knows. */
import { elementsOf, textWithin, type XmlElement } from '../../../office-file/index.ts'

// None that reads a file, another program or a macro, and none that asks for something.
const harmless: ReadonlySet<string> = new Set([
  'PAGE',
  'NUMPAGES',
  'SECTION',
  'SECTIONPAGES',
  'DATE',
  'TIME',
  'CREATEDATE',
  'SAVEDATE',
  'PRINTDATE',
  'TITLE',
  'SUBJECT',
  'FILENAME',
  'STYLEREF',
])

export const isHarmless = (instruction: string): boolean =>
  harmless.has(/^\s*([A-Za-z]+)/.exec(instruction)?.[1]?.toUpperCase() ?? '')

type OpenField = { readonly marks: XmlElement[]; instruction: string; isNested: boolean }

/**
 * The marks and instructions of fields that are not taken over; what such a field showed last then stays as text.
 * A field with another one in its instruction is never taken over, nor one that does not end.
 */
export function refusedFields(root: XmlElement): ReadonlySet<XmlElement> {
  const refused = new Set<XmlElement>()
  const open: OpenField[] = []
  const refuse = ({ marks }: OpenField): void => marks.forEach((mark) => refused.add(mark))
  const visit = (node: XmlElement): void => {
    const field = open.at(-1)
    if (node.name === 'w:instrText') {
      if (field === undefined) refused.add(node)
      field?.marks.push(node)
      if (field !== undefined) field.instruction += textWithin(node)
    } else if (node.name === 'w:fldChar') {
      switch (node.attributes.get('w:fldCharType')) {
        case 'begin':
          if (field !== undefined) field.isNested = true
          open.push({ marks: [node], instruction: '', isNested: false })
          break
        case 'separate':
          if (field === undefined) refused.add(node)
          field?.marks.push(node)
          break
        case 'end': {
          const ended = open.pop()
          if (ended === undefined) {
            refused.add(node)
            break
          }
          ended.marks.push(node)
          if (ended.isNested || !isHarmless(ended.instruction)) refuse(ended)
          break
        }
        default:
          refused.add(node)
      }
    }
    for (const child of elementsOf(node)) visit(child)
  }
  visit(root)
  open.forEach(refuse)
  return refused
}
