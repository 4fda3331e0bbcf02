/** The dialog that an action on statements has opened, if any. */
import type { ReactNode } from 'react'
import type { OutlineSection, StatementDetails, StatementRow } from '../../../shared/contract/index.ts'
import { useText } from '../../app/i18n/index.ts'
import { BinDialog } from './dialogs/bin-dialog.tsx'
import { ChangePreview } from './dialogs/change-preview.tsx'
import { DropDialog } from './dialogs/drop-dialog.tsx'
import { KindDialog } from './dialogs/kind-dialog.tsx'
import { LinkDialog } from './dialogs/link-dialog.tsx'
import { MergeDialog } from './dialogs/merge-dialog.tsx'
import { SectionDialog } from './dialogs/section-dialog.tsx'
import { SplitDialog } from './dialogs/split-dialog.tsx'
import { subjectsOf } from './dialogs/subjects.ts'
import { TagsDialog } from './dialogs/tags-dialog.tsx'
import { TitleDialog } from './dialogs/title-dialog.tsx'

type Rows = readonly StatementRow[]

/** What is asked, and of which statements. */
export type StatementQuestion =
  | { readonly type: 'kind' | 'tags' | 'link' | 'move' | 'place'; readonly rows: Rows }
  /** Only when they went to the bin is the selection let go. */
  | { readonly type: 'bin'; readonly rows: Rows; readonly letGo: () => void }
  /** Dropped on or in a section. */
  | { readonly type: 'drop'; readonly rows: Rows; readonly into: OutlineSection; readonly work: () => void }
  | { readonly type: 'merge'; readonly first: StatementDetails; readonly second: StatementDetails }
  | { readonly type: 'split'; readonly details: StatementDetails }
  | { readonly type: 'split-section'; readonly placement: string }

export type StatementDialogProps = {
  readonly question: StatementQuestion | null
  readonly sections: readonly OutlineSection[]
  readonly onBin: (rows: Rows, letGo: () => void) => void
  readonly onClose: () => void
}

export function StatementDialog({ question, sections, onBin, onClose }: StatementDialogProps): ReactNode {
  const text = useText()
  switch (question?.type) {
    case undefined:
      return null
    case 'kind':
      return <KindDialog subjects={subjectsOf(question.rows)} onClose={onClose} />
    case 'tags':
      return <TagsDialog subjects={subjectsOf(question.rows)} onClose={onClose} />
    case 'link':
      return <LinkDialog subjects={subjectsOf(question.rows)} sections={sections} onClose={onClose} />
    case 'move': {
      const subjects = subjectsOf(question.rows)
      return (
        <SectionDialog
          title={text('library.moveTitle', { count: subjects.ids.length })}
          label={text('library.moveTo')}
          submitLabel={text('library.moveSubmit')}
          sections={sections}
          work={(client, section) =>
            client.statements.move({ placements: placementsOf(question.rows), section })
          }
          onClose={onClose}
        >
          <ChangePreview subjects={subjects} />
        </SectionDialog>
      )
    }
    case 'place': {
      const subjects = subjectsOf(question.rows)
      return (
        <SectionDialog
          title={text('library.placeTitle', { count: subjects.ids.length })}
          label={text('library.placeIn')}
          help={text('library.placeHelp')}
          submitLabel={text('library.placeSubmit')}
          sections={sections}
          work={(client, section) => client.statements.place({ ids: [...subjects.ids], section })}
          onClose={onClose}
        >
          <ChangePreview subjects={subjects} />
        </SectionDialog>
      )
    }
    case 'merge':
      return <MergeDialog first={question.first} second={question.second} onClose={onClose} />
    case 'split':
      return <SplitDialog details={question.details} onClose={onClose} />
    case 'split-section':
      return (
        <TitleDialog
          title={text('library.splitSectionTitle')}
          label={text('library.sectionTitle')}
          help={text('library.splitSectionHelp')}
          submitLabel={text('library.splitSectionSubmit')}
          work={(client, title) => client.sections.split({ placement: question.placement, title })}
          onClose={onClose}
        />
      )
    case 'drop':
      return (
        <DropDialog
          subjects={subjectsOf(question.rows)}
          into={question.into}
          onConfirm={() => {
            onClose()
            question.work()
          }}
          onClose={onClose}
        />
      )
    case 'bin':
      return (
        <BinDialog
          subjects={subjectsOf(question.rows)}
          onConfirm={() => onBin(question.rows, question.letGo)}
          onClose={onClose}
        />
      )
  }
}

export const placementsOf = (rows: Rows): string[] =>
  rows.flatMap(({ placement }) => (placement === null ? [] : [placement]))
