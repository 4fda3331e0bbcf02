/** How far the words of statements stand from the margin on a page. */
import type { Section } from '../../../shared/document/index.ts'

/** Room for the longest place of a document, '2.2-14', left of its statements; in points. */
export function placeWidth(sections: readonly Section[]): number {
  // A digit of 9 points is half as wide as it is high.
  return Math.min(85, Math.max(34, 4.75 * longestPlace(sections) + 5.5))
}

const longestPlace = (sections: readonly Section[]): number =>
  sections.reduce(
    (longest, { statements, sections: below }) =>
      statements.reduce(
        (most, { place }) => Math.max(most, place.length),
        Math.max(longest, longestPlace(below)),
      ),
    0,
  )
