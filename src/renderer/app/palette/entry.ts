/** What the palette finds. */
import type { IconName } from '../../components/index.ts'

/** Where it looks: in all there is, in sections alone, or in the edition in sight. */
export type PaletteScope = 'everything' | 'sections' | 'edition'

export type Group =
  | 'actions'
  | 'sections'
  | 'editions'
  | 'searches'
  | 'tags'
  | 'stakeholders'
  | 'sources'
  | 'statements'

export type Entry = {
  /** Its kind and its id, such as 'section 3f'; by this name it is remembered. */
  readonly name: string
  readonly group: Group
  readonly icon: IconName
  readonly label: string
  readonly detail: string | null
  /** The number of a section; typing it finds the section and those below it. */
  readonly number: string | null
  readonly synonyms: readonly string[]
  readonly shortcut: string | null
  readonly whyNot: string | null
  readonly run: () => void
}

/** An entry with what most have not. */
export const entry = (
  facts: Pick<Entry, 'name' | 'group' | 'icon' | 'label' | 'run'> & Partial<Entry>,
): Entry => ({ detail: null, number: null, synonyms: [], shortcut: null, whyNot: null, ...facts })
