/** The dialog that an action on results has opened, if any. */
import type { ReactNode } from 'react'
import { useOutline } from '../../app/data/index.ts'
import { useText } from '../../app/i18n/index.ts'
import { ChangePreview, LinkDialog, SectionDialog, type Subjects, TagsDialog } from '../library/index.ts'

export type HitQuestion = {
  readonly type: 'tags' | 'link' | 'put'
  readonly subjects: Subjects
  /** The edition whose sections are offered, or null where there is none. */
  readonly edition: string | null
}

export type HitDialogProps = { readonly question: HitQuestion | null; readonly onClose: () => void }

export function HitDialog({ question, onClose }: HitDialogProps): ReactNode {
  const text = useText()
  const sections = useOutline(question?.edition ?? null).data ?? []
  if (question === null) return null
  const { type, subjects } = question
  switch (type) {
    case 'tags':
      return <TagsDialog subjects={subjects} onClose={onClose} />
    case 'link':
      return <LinkDialog subjects={subjects} sections={sections} onClose={onClose} />
    case 'put':
      return (
        <SectionDialog
          title={text('search.putTitle', { count: subjects.ids.length })}
          label={text('library.placeIn')}
          help={text('search.putHelp')}
          submitLabel={text('search.putSubmit')}
          sections={sections}
          work={(client, section) => client.statements.place({ ids: [...subjects.ids], section })}
          onClose={onClose}
        >
          <ChangePreview subjects={subjects} />
        </SectionDialog>
      )
  }
}
