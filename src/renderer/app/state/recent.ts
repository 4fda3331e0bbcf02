/** What was chosen in the palette, by the names of its entries, or searched for before; the last first. */

const mostRecent = 8

export const parseRecent = (found: unknown): readonly string[] =>
  Array.isArray(found)
    ? [...new Set(found.filter((id): id is string => typeof id === 'string'))].slice(0, mostRecent)
    : []

export const withRecent =
  (id: string) =>
  (recent: readonly string[]): readonly string[] =>
    [id, ...recent.filter((other) => other !== id)].slice(0, mostRecent)
