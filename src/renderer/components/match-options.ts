/** Which options fit what was typed: pure, blind to case and diacritics. */
import { normalise, withoutDiacritics } from '../../shared/dutch/index.ts'

export type Option = {
  readonly id: string
  readonly label: string
  /** Shown softly behind the label, such as the path above a tag. */
  readonly detail?: string
  /** Other names it is found by. */
  readonly synonyms?: readonly string[]
  /** Options of one group stand under its heading, groups in the order in which they first occur. */
  readonly group?: string
}

export type Match = {
  readonly option: Option
  /** The synonym by which it was found, or null when its own label fits. */
  readonly via: string | null
}

/** The options that fit a query, the best first within the order given: start of label, start of a word, inside, synonym. */
export function matchOptions(options: readonly Option[], query: string): readonly Match[] {
  const sought = fold(query)
  if (sought === '') return options.map((option) => ({ option, via: null }))
  return options
    .flatMap((option): readonly (Match & { readonly rank: number })[] => {
      const rank = rankOf(fold(option.label), sought)
      if (rank !== null) return [{ option, via: null, rank }]
      const via = (option.synonyms ?? []).find((synonym) => fold(synonym).includes(sought))
      return via === undefined ? [] : [{ option, via, rank: worst }]
    })
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ option, via }) => ({ option, via }))
}

/** Whether some option bears exactly this name, so that a new one would be a double. */
export function isNamed(options: readonly Option[], name: string): boolean {
  const sought = fold(name)
  return options.some(({ label, synonyms = [] }) => [label, ...synonyms].some((own) => fold(own) === sought))
}

const worst = 3

function rankOf(label: string, sought: string): number | null {
  const at = label.indexOf(sought)
  if (at === -1) return null
  if (at === 0) return 0
  return label.includes(` ${sought}`) ? 1 : 2
}

const fold = (text: string): string => withoutDiacritics(normalise(text))
