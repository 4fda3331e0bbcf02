/** Which part of a package belongs to which: its relations (ECMA-376 part 2, chapter 8). Those to outside do not count. */
import { posix } from 'node:path'
import { elementsOf, type OfficePackage, parseXml, type XmlElement } from '../../../office-file/index.ts'

export type Relation = {
  readonly id: string
  /** The last word of its type: 'styles', 'header', 'image'. */
  readonly type: string
  /** The name of a part that is there. */
  readonly part: string
}

/** @param source the name of a part; '' for the package itself */
export async function relationsOf(source: string, from: OfficePackage): Promise<readonly Relation[]> {
  const { dir, base } = posix.parse(source)
  const bytes = await from.read(posix.join(dir, '_rels', `${base}.rels`))
  if (bytes === null) return []
  return elementsOf(parseXml(bytes), 'rel:Relationship').flatMap(({ attributes }) => {
    const target = attributes.get('Target') ?? ''
    const part = target.startsWith('/') ? posix.normalize(target).slice(1) : posix.join(dir, target)
    if (attributes.get('TargetMode') === 'External' || !from.names.has(part)) return []
    const type = attributes.get('Type') ?? ''
    return [{ id: attributes.get('Id') ?? '', type: type.slice(type.lastIndexOf('/') + 1), part }]
  })
}

/** The first part that a relation of the type leads to; null when there is none. */
export async function partOfType(
  type: string,
  relations: readonly Relation[],
  from: OfficePackage,
): Promise<XmlElement | null> {
  const found = relations.find((relation) => relation.type === type)
  const bytes = found === undefined ? null : await from.read(found.part)
  return bytes === null ? null : parseXml(bytes)
}
