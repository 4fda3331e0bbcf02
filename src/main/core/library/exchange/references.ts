/** References across editions: 'EDITION/ID'. */

export type Reference = { readonly edition: string; readonly id: string }

/** All ways to read a reference, because an edition's id may itself hold a slash; the shortest edition first. */
export function splitReference(reference: string): readonly Reference[] {
  const parts = reference.split('/')
  return parts.slice(1).map((_, index) => ({
    edition: parts.slice(0, index + 1).join('/'),
    id: parts.slice(index + 1).join('/'),
  }))
}

/** The written form of a reference. */
export const formatReference = ({ edition, id }: Reference): string => `${edition}/${id}`
