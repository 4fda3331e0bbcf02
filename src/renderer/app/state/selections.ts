/** What is selected in the lists of statements: kept while the window shows something else for a while, gone when it closes. */
import type { ListSelection } from '../../components/index.ts'
import type { ListView } from './place.ts'

/** Of each list its last selection, and the scope (`of`) that it was made in. */
export type Selections = Readonly<
  Partial<Record<ListView, { readonly of: string; readonly selection: ListSelection }>>
>
