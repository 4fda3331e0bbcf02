/** The page: one section per kind of component, and a line below that tells what a component last reported. */
import { type ReactNode, useState } from 'react'
import { english } from '../../shared/english/index.ts'
import { nl } from '../../shared/i18n/index.ts'
import { Locale } from '../components/index.ts'
import './gallery.css'
import { Actions } from './specimens/actions.tsx'
import { Fields } from './specimens/fields.tsx'
import { Filters } from './specimens/filters.tsx'
import { Frames } from './specimens/frames.tsx'
import { Lists } from './specimens/lists.tsx'
import { Overlays } from './specimens/overlays.tsx'
import { States } from './specimens/states.tsx'
import { Trees } from './specimens/trees.tsx'
import { Writing } from './specimens/writing.tsx'

/** What a specimen tells of what was done to it, in words a test can read. */
export type Report = (what: string) => void

const specimens = {
  actions: Actions,
  fields: Fields,
  lists: Lists,
  filters: Filters,
  trees: Trees,
  states: States,
  frames: Frames,
  overlays: Overlays,
  writing: Writing,
} as const satisfies Record<string, (props: { readonly report: Report }) => ReactNode>

export function Gallery({ language }: { readonly language: 'nl' | 'en' }): ReactNode {
  const [told, setTold] = useState('')
  return (
    <Locale
      locale={language === 'en' ? 'en-GB' : 'nl-NL'}
      words={(language === 'en' ? english : nl).components}
    >
      <main className="bl-gallery">
        <h1>Galerij</h1>
        {Object.entries(specimens).map(([name, Specimen]) => (
          <section key={name} className="bl-gallery__section" aria-label={name} id={name}>
            <h2>{name}</h2>
            <Specimen report={setTold} />
          </section>
        ))}
      </main>
      <output className="bl-gallery__told">{told}</output>
    </Locale>
  )
}
