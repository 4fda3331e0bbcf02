/** Tracked changes of an OpenDocument file (ODF 1.3 part 3, 5.5): what was deleted stands before the text, by its number. */
import { childOf, elementsOf, textWithin, type XmlElement } from '../../../office-file/index.ts'
import type { Stamp } from '../text-file.ts'

export type Change = {
  readonly by: Stamp
  /** Null for what was inserted. */
  readonly deleted: string | null
}

export function changesIn(text: XmlElement): ReadonlyMap<string, Change> {
  const regions = elementsOf(text, 'text:tracked-changes').flatMap((all) =>
    elementsOf(all, 'text:changed-region'),
  )
  return new Map(
    regions.flatMap((region) => {
      const id = region.attributes.get('text:id') ?? region.attributes.get('xml:id') ?? ''
      const [change] = elementsOf(region)
      if (change === undefined) return []
      const info = childOf(change, 'office:change-info')
      const words = elementsOf(change).filter(({ name }) => name !== 'office:change-info')
      const deleted = change.name === 'text:deletion' ? words.map(textWithin).join(' ') : null
      return [[id, { by: stampOf(info), deleted }]]
    }),
  )
}

/** Who, and when. */
export const stampOf = (info: XmlElement | undefined): Stamp => ({
  author: textOf(info, 'dc:creator') ?? '',
  date: textOf(info, 'dc:date'),
})

function textOf(element: XmlElement | undefined, name: string): string | null {
  const found = element === undefined ? undefined : childOf(element, name)
  return found === undefined ? null : textWithin(found)
}
