/** Where the officer is: view, edition, section, chosen statements, panes. Comes back after a restart. */
import { asNumbers, asRecord, asTextOrNull, oneOf, perKey } from './parse.ts'

/** Views with a register at the side and the statements of the chosen entry beside it. */
export const registerViews = ['tags', 'stakeholders', 'sources'] as const
export type RegisterView = (typeof registerViews)[number]

export const views = [
  'library',
  'search',
  'inbox',
  'intake',
  'publishing',
  ...registerViews,
  'bin',
  'settings',
] as const
export type View = (typeof views)[number]

export const panes = ['side', 'list', 'details', 'source', 'choices', 'preview'] as const
export type PaneName = (typeof panes)[number]

/** A row chosen in a list, by its index; `statement` is null until the page it is on has come. */
export type Choice = { readonly index: number; readonly statement: string | null }

const listViews = ['library', 'search', 'inbox', ...registerViews] as const
export type ListView = (typeof listViews)[number]

/** The row at the top of a list that showed this; of another list it says nothing. */
export type Top = { readonly of: string; readonly row: number }

/** In which order results stand. */
export const sorts = ['relevance', 'edition', 'place'] as const
export type Sort = (typeof sorts)[number]

/** Whether results stand in one list or under their problem areas. */
export const groupings = ['flat', 'grouped'] as const
export type Grouping = (typeof groupings)[number]

export type Place = {
  readonly view: View
  readonly programme: string | null
  readonly edition: string | null
  /** Null stands for the whole edition. */
  readonly section: string | null
  readonly query: string
  readonly sort: Sort
  readonly grouping: Grouping
  readonly choices: Readonly<Record<ListView, Choice | null>>
  /** Where each list was scrolled to. */
  readonly tops: Readonly<Record<ListView, Top | null>>
  /** The chosen entry of each register, by id. */
  readonly entries: Readonly<Record<RegisterView, string | null>>
  /** The pane in front where only one fits. */
  readonly front: PaneName
  /** Null leaves it to the width of the window. */
  readonly sideFolded: boolean | null
  readonly widths: Readonly<Record<string, number>>
}

export function parsePlace(found: unknown): Place {
  const record = asRecord(found)
  const choices = asRecord(record['choices'])
  const entries = asRecord(record['entries'])
  const tops = asRecord(record['tops'])
  return {
    view: oneOf(views, record['view'], 'library'),
    programme: asTextOrNull(record['programme']),
    edition: asTextOrNull(record['edition']),
    section: asTextOrNull(record['section']),
    query: asTextOrNull(record['query']) ?? '',
    sort: oneOf(sorts, record['sort'], 'relevance'),
    grouping: oneOf(groupings, record['grouping'], 'flat'),
    choices: perKey(listViews, (list) => parseChoice(choices[list])),
    tops: perKey(listViews, (list) => parseTop(tops[list])),
    entries: perKey(registerViews, (register) => asTextOrNull(entries[register])),
    front: oneOf(panes, record['front'], 'list'),
    sideFolded: typeof record['sideFolded'] === 'boolean' ? record['sideFolded'] : null,
    widths: asNumbers(record['widths']),
  }
}

function parseChoice(found: unknown): Choice | null {
  const { statement, index } = asRecord(found)
  return typeof index === 'number' && index >= 0
    ? { index: Math.floor(index), statement: asTextOrNull(statement) }
    : null
}

function parseTop(found: unknown): Top | null {
  const { of, row } = asRecord(found)
  return typeof of === 'string' && typeof row === 'number' && row >= 0 ? { of, row: Math.floor(row) } : null
}

export const scrollTo =
  (list: ListView, top: Top) =>
  (place: Place): Place => ({ ...place, tops: { ...place.tops, [list]: top } })

export const choose =
  (list: ListView, choice: Choice | null) =>
  (place: Place): Place => ({ ...place, choices: { ...place.choices, [list]: choice } })

/** To another edition: its section and statement are not those of the last one. Null where a programme has none yet. */
export const goToEdition =
  (edition: string | null, programme: string) =>
  (place: Place): Place => ({
    ...choose('library', null)(place),
    view: 'library',
    programme,
    edition,
    section: null,
  })

export const goToSection =
  (section: string | null) =>
  (place: Place): Place => ({ ...choose('library', null)(place), section, front: 'list' })

/** To the results of a query; what was chosen in earlier ones does not stay chosen. */
export const goToSearch =
  (query: string) =>
  (place: Place): Place => ({ ...choose('search', null)(goTo('search')(place)), query })

/** To an entry of a register: its statements are others than those of the last one. */
export const chooseEntry =
  (register: RegisterView, entry: string | null) =>
  (place: Place): Place =>
    place.entries[register] === entry
      ? place
      : { ...choose(register, null)(place), entries: { ...place.entries, [register]: entry } }

/** The pane with what a view is mainly of. */
export function mainPane(view: View): string {
  switch (view) {
    case 'library':
    case 'search':
    case 'inbox':
    case 'bin':
      return 'list'
    case 'tags':
    case 'stakeholders':
    case 'sources':
      return 'side'
    case 'publishing':
      return 'choices'
    case 'intake':
    case 'settings':
      return view
  }
}

/** The pane in front when one comes to a view where only one fits. */
const firstInFront = (view: View): PaneName => panes.find((pane) => pane === mainPane(view)) ?? 'list'

export const goTo =
  (view: View) =>
  (place: Place): Place =>
    place.view === view ? place : { ...place, view, front: firstInFront(view) }
