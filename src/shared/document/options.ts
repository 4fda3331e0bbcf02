/** What of an edition is published, and how. */

export type Part =
  | { readonly kind: 'whole' }
  /** The sections with this number, and what is below them. */
  | { readonly kind: 'section'; readonly number: string }
  /** These statements in their sections. */
  | { readonly kind: 'statements'; readonly ids: ReadonlySet<string> }

/** How it is published; what a profile remembers. */
export type Manner = {
  readonly introductions: 'shown' | 'left-out'
  /** Tags of statements, and the list of tags behind the text. */
  readonly tags: 'shown' | 'left-out'
  /** Links between statements and sections, below the statement. */
  readonly links: 'shown' | 'left-out'
  readonly sources: 'line' | 'footnote' | 'left-out'
  /** The words of the anthology, or those of the source where they are known. */
  readonly wording: 'edited' | 'verbatim'
  /** By name, or as 'een gemeente'; then neither names of sources nor of respondents are shown. */
  readonly organisations: 'named' | 'anonymous'
  readonly order: 'as-placed' | 'by-kind'
  readonly columns: 1 | 2
}

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
