/** Which entries fit what was typed, by group. Pure. Words may be misspelt a little, incomplete, and without accents. */
import Fuse from 'fuse.js'
import type { Entry, Group } from './entry.ts'

export type Found = {
  readonly entry: Entry
  /** The synonym by which it was found, or null when its own name fits. */
  readonly via: string | null
}

export type FoundGroup = { readonly group: Group; readonly found: readonly Found[] }

export type Find = (query: string) => readonly FoundGroup[]

/** @param most entries to a group */
export function createFind(entries: readonly Entry[], most: number): Find {
  const fuse = new Fuse(entries, {
    keys: [
      { name: 'label', weight: 3 },
      { name: 'synonyms', weight: 1 },
    ],
    ignoreDiacritics: true,
    ignoreLocation: true,
    includeMatches: true,
    threshold: 0.25,
  })
  return (query) => {
    const sought = query.trim()
    const found = isNumber(sought)
      ? entries
          .filter(({ number }) => number?.startsWith(sought) ?? false)
          .map((entry) => ({ entry, via: null }))
      : fuse.search(sought).map(({ item, matches = [] }) => ({
          entry: item,
          via: matches.some(({ key }) => key === 'label') ? null : (matches[0]?.value ?? null),
        }))
    // The best come first, so groups come in the order of their best.
    return [...Map.groupBy(found, ({ entry }) => entry.group)].map(([group, all]) => ({
      group,
      found: all.slice(0, most),
    }))
  }
}

/** '2.2' leads to 2.2, to what is below it and, as one may still be typing, to 2.21; '2.' only to what is below 2. */
const isNumber = (query: string): boolean => /^\d+(?:\.\d+)*\.?$/.test(query)
