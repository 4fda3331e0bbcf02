/** The title of a section. Enter and leaving the field keep it, Escape does not. */
import { type KeyboardEvent, type ReactNode, useState } from 'react'
import type { SectionDetails } from '../../../shared/contract/index.ts'
import { useChange } from '../../app/data/index.ts'
import { useText } from '../../app/i18n/index.ts'
import { TextField } from '../../components/index.ts'

export type SectionTitleProps = {
  readonly details: Pick<SectionDetails, 'id' | 'title' | 'continued'>
  readonly whyFixed: string | null
}

export function SectionTitle({ details: { id, title, continued }, whyFixed }: SectionTitleProps): ReactNode {
  const text = useText()
  const change = useChange()
  /** What is being typed, or null while the field shows what is saved. */
  const [typed, setTyped] = useState<string | null>(null)
  const keep = (): void => {
    const next = typed?.trim() ?? ''
    if (next === '' || next === title) setTyped(null)
    // The field goes on showing the new title until the knowledge base tells it.
    else void change((client) => client.sections.change({ id, title: next })).then(() => setTyped(null))
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') keep()
    else if (event.key === 'Escape' && typed !== null) setTyped(null)
    else return
    event.preventDefault()
  }
  return (
    <div className="bl-section__title">
      <TextField
        label={text('section.title')}
        value={typed ?? title ?? ''}
        isReadOnly={whyFixed !== null}
        {...(continued ? { help: text('section.continued') } : {})}
        onChange={setTyped}
        onBlur={keep}
        onKeyDown={onKeyDown}
      />
    </div>
  )
}
