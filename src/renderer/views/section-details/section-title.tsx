/** The title of a section. Enter and leaving the field keep it, Escape does not. */
import { type KeyboardEvent, type ReactNode, useState } from 'react'
import type { SectionDetails } from '../../../shared/contract/index.ts'
import { useTyping } from '../../app/drafts/index.ts'
import { useText } from '../../app/i18n/index.ts'
import { TextField } from '../../components/index.ts'
import type { RenameSection } from './use-rename-section.tsx'

export type SectionTitleProps = {
  readonly details: Pick<SectionDetails, 'id' | 'title' | 'continued'>
  readonly whyFixed: string | null
  readonly onRename: RenameSection
}

export function SectionTitle({ details, whyFixed, onRename }: SectionTitleProps): ReactNode {
  const { id, title, continued } = details
  const text = useText()
  /** What stood there when typing began. */
  const [seen, setSeen] = useState(title)
  const { typed, type, leave, drop } = useTyping((words) => {
    const next = words.trim()
    // The field goes on showing the new title until the knowledge base tells it.
    return next === '' || next === title ? null : onRename({ id, title: seen }, next)
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
        onChange={(words) => {
          if (typed === null) setSeen(title)
          type(words)
        }}
        onBlur={leave}
        onKeyDown={onKeyDown}
      />
    </div>
  )
}
