/** The colour of a tag as a dot. Decoration: the name of the tag, or of the colour, says the same. */
import type { ReactNode } from 'react'
import type { TagColour } from '../../shared/domain/index.ts'
import './swatch.css'

export function Swatch({ colour }: { readonly colour: TagColour }): ReactNode {
  return <span className="bl-swatch" data-colour={colour} />
}
