/** Values as Word writes them. */
import { childOf, type XmlElement } from '../../../office-file/index.ts'
import type { Stamp } from '../text-file.ts'

/** The value of a property below an element; null when it is not there. */
export const valueOf = (element: XmlElement, name: string): string | null =>
  childOf(element, name)?.attributes.get('w:val') ?? null

/** Whether a property that is on or off is on: it is by being there (ECMA-376 part 1, 17.17.4). */
export function isOn(element: XmlElement, name: string): boolean {
  const property = childOf(element, name)
  return (
    property !== undefined && !['0', 'false', 'off', 'none'].includes(property.attributes.get('w:val') ?? '')
  )
}

/** Who made a tracked change or comment, and when. */
export const stampOf = ({ attributes }: XmlElement): Stamp => ({
  author: attributes.get('w:author') ?? '',
  date: attributes.get('w:date') ?? null,
})
