/** The parts of a Word file, found by their relations (ECMA-376 part 2, 9.3): names of parts are up to who wrote it. */
import { posix } from 'node:path'
import { elementsOf, type OfficePackage, parseXml, type XmlElement } from '../../../office-file/index.ts'

export type Relation = {
  readonly id: string
  /** The last word of its type: 'styles'. */
  readonly type: string
  /** A part of the package, or an address outside it. */
  readonly target: string
  readonly isExternal: boolean
}

/** The relations of a part; '' for those of the package. */
export async function relationsOf(file: OfficePackage, part: string): Promise<readonly Relation[]> {
  const folder = posix.dirname(part)
  const bytes = await file.read(posix.join(folder, '_rels', `${posix.basename(part)}.rels`))
  if (bytes === null) return []
  return elementsOf(parseXml(bytes), 'rel:Relationship').map(({ attributes }) => {
    const target = attributes.get('Target') ?? ''
    const isExternal = attributes.get('TargetMode') === 'External'
    return {
      id: attributes.get('Id') ?? '',
      type: (attributes.get('Type') ?? '').split('/').at(-1) ?? '',
      target: isExternal ? target : posix.resolve('/', folder, target).slice(1),
      isExternal,
    }
  })
}

/** The root of the part that a relation of one of the types leads to; null when there is none. */
export async function relatedPart(
  file: OfficePackage,
  relations: readonly Relation[],
  ...types: readonly string[]
): Promise<XmlElement | null> {
  const relation = relations.find(({ type, isExternal }) => types.includes(type) && !isExternal)
  const bytes = relation === undefined ? null : await file.read(relation.target)
  return bytes === null ? null : parseXml(bytes)
}
