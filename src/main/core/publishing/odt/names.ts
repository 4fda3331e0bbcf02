/** Names of styles. Those that word processors know themselves keep their names, so that they are shown as Titel, Kop 1, Citaat. */
import { markTypes, type MarkType } from '../../../../shared/domain/index.ts'

export const styles = {
  title: 'Title',
  subtitle: 'Subtitle',
  contents: 'Contents_20_Heading',
  introduction: 'Inleiding',
  statement: 'Uitspraak',
  /** Further paragraphs of a statement, which have no place before them. */
  continued: 'Uitspraak_20_vervolg',
  quote: 'Quotations',
  quoteContinued: 'Citaat_20_vervolg',
  bullets: 'List_20_1',
  numbers: 'Numbering_20_1',
  source: 'Bron',
  labels: 'Labels',
  links: 'Verwijzingen',
  index: 'Index_20_1',
  header: 'Header',
  footer: 'Footer',
  footnote: 'Footnote',
  table: 'Tabeltekst',
  tableHead: 'Tabelkop',
} as const

/** Of characters; `place` is what stands before a statement, '2.2-3'. */
export const wordStyles = {
  place: 'Plaats',
  link: 'Internet_20_link',
  entry: 'Index_20_Link',
  note: 'Footnote_20_anchor',
} as const

/** Those of the parts of a table, and of what stands in columns: nobody sees them by name. */
export const tableStyles = { table: 'tabel', row: 'rij', head: 'kopcel', cell: 'cel' } as const
export const columnsStyle = 'kolommen'
/** All marks of a word in one style: of styles within each other LibreOffice keeps one. */
export const markStyle = (marks: readonly MarkType[]): string => `teken-${marks.toSorted().join('-')}`

/** All marks that a word can have together. */
export const markSets: readonly (readonly MarkType[])[] = markTypes
  .reduce<readonly (readonly MarkType[])[]>(
    (sets, mark) => sets.concat(sets.map((set) => [...set, mark])),
    [[]],
  )
  .filter((set) => set.length > 0 && !(set.includes('superscript') && set.includes('subscript')))

/** The same style for a paragraph that stays on the page of what follows it. */
export const keptStyle = (style: string): string => `${style}-bijeen`
export const keptStyles: readonly string[] = [
  styles.statement,
  styles.continued,
  styles.quote,
  styles.quoteContinued,
  styles.bullets,
  styles.numbers,
  styles.source,
  styles.labels,
]

/** The number of the deepest heading style. */
const deepestHeading = 6
export const headingStyle = (level: number): string => `Heading_20_${Math.min(level, deepestHeading)}`

/** The levels in the table of contents. */
export const contentsLevels: readonly number[] = [1, 2, 3]
export const contentsStyle = (level: number): string => `Contents_20_${level}`

/** How word processors show a name: `_20_` stands for the blank that a name in XML cannot have. */
export const shownName = (name: string): string => name.replaceAll('_20_', ' ')
