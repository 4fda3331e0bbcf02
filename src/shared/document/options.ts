/** What of an edition is published, and how. */
import type { Manner } from '../contract/index.ts'

export type { Manner }

export type Part =
  | { readonly kind: 'whole' }
  /** These sections, and what is below them. */
  | { readonly kind: 'sections'; readonly ids: ReadonlySet<string> }
  /** These statements in their sections. */
  | { readonly kind: 'statements'; readonly ids: ReadonlySet<string> }

export type Options = Manner & { readonly part: Part }

export const profileNames = ['Kamerbrief bijlage', 'Intern werkdocument', 'Citaten met bron'] as const
export type ProfileName = (typeof profileNames)[number]

export const profiles: Readonly<Record<ProfileName, Manner>> = {
  'Kamerbrief bijlage': {
    introductions: 'shown',
    tags: 'left-out',
    links: 'left-out',
    sources: 'left-out',
    wording: 'edited',
    organisations: 'anonymous',
    order: 'as-placed',
    columns: 2,
  },
  'Intern werkdocument': {
    introductions: 'shown',
    tags: 'shown',
    links: 'shown',
    sources: 'line',
    wording: 'edited',
    organisations: 'named',
    order: 'as-placed',
    columns: 1,
  },
  'Citaten met bron': {
    introductions: 'left-out',
    tags: 'left-out',
    links: 'left-out',
    sources: 'footnote',
    wording: 'verbatim',
    organisations: 'named',
    order: 'as-placed',
    columns: 1,
  },
}

/** A profile by its name, whatever its case; null when there is none. */
export const findProfile = (name: string): Manner | null => {
  const wanted = name.trim().toLocaleLowerCase('nl')
  const found = profileNames.find((known) => known.toLocaleLowerCase('nl') === wanted)
  return found === undefined ? null : profiles[found]
}
