/** The title of a section. Enter and leaving the field keep it, Escape does not. */
import type { KeyboardEvent, ReactNode } from 'react'
import type { SectionDetails } from '../../../shared/contract/index.ts'
import { useChange } from '../../app/data/index.ts'
import { useTyping } from '../../app/drafts/index.ts'
import { useText } from '../../app/i18n/index.ts'
import { TextField } from '../../components/index.ts'

export type SectionTitleProps = {
  readonly details: Pick<SectionDetails, 'id' | 'title' | 'continued'>
  readonly whyFixed: string | null
}

export function SectionTitle({ details: { id, title, continued }, whyFixed }: SectionTitleProps): ReactNode {
  const text = useText()
  const change = useChange()
  const { typed, type, leave, drop } = useTyping((words) => {
    const next = words.trim()
    // The field goes on showing the new title until the knowledge base tells it.
    return next === '' || next === title
      ? null
      : change((client) => client.sections.change({ id, title: next }))
  })
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') leave()
    else if (event.key === 'Escape' && typed !== null) drop()
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
        onChange={type}
        onBlur={leave}
        onKeyDown={onKeyDown}
      />
    </div>
  )
}
