/** Where a statement from the inbox most likely belongs: in the section that bears the heading it had in its source. Pure. */

type Named = { readonly id: string; readonly number: string; readonly title: string | null }

/**
 * The section with that number and title, else the one with that title, else null.
 * @param heading as it stood in the source, '2.2 Onvoldoende aangifte', or null
 */
export function suggestedSection(heading: string | null, sections: readonly Named[]): string | null {
  if (heading === null) return null
  const sought = fold(heading)
  const whole = sections.find(({ number, title }) => title !== null && fold(`${number} ${title}`) === sought)
  const byTitle = sections.find(({ title }) => title !== null && sought.endsWith(fold(title)))
  return (whole ?? byTitle)?.id ?? null
}

/** The one suggestion for several statements, or null where they differ. */
export function commonSuggestion(
  headings: readonly (string | null)[],
  sections: readonly Named[],
): string | null {
  const suggested = new Set(headings.map((heading) => suggestedSection(heading, sections)))
  const [only = null] = suggested
  return suggested.size === 1 ? only : null
}

const fold = (text: string): string => text.trim().toLocaleLowerCase('nl')
