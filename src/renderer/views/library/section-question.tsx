/** The dialog that an action on a section has opened, if any. */
import type { ReactNode } from 'react'
import type { EditionSummary, OutlineSection } from '../../../shared/contract/index.ts'
import type { SectionKind } from '../../../shared/domain/index.ts'
import { sectionName } from '../../app/data/index.ts'
import { useText } from '../../app/i18n/index.ts'
import { ConfirmDialog } from '../../components/index.ts'
import { SectionDialog } from './dialogs/section-dialog.tsx'
import { TitleDialog } from './dialogs/title-dialog.tsx'
import type { SectionPlace } from './moves.ts'
import { outside, subtree } from './section-options.ts'

export type SectionQuestion =
  | { readonly type: 'new'; readonly kind: SectionKind; readonly at: SectionPlace }
  | { readonly type: 'move' | 'merge' | 'remove'; readonly section: OutlineSection }

export type SectionQuestionDialogProps = {
  readonly question: SectionQuestion | null
  readonly edition: EditionSummary
  readonly sections: readonly OutlineSection[]
  readonly onRemove: (section: OutlineSection) => void
  readonly onMade: (id: string) => void
  readonly onClose: () => void
}

/** Stands for the edition itself where a section is asked for. */
const top = ' top'

export function SectionQuestionDialog(props: SectionQuestionDialogProps): ReactNode {
  const { question, edition, sections, onRemove, onMade, onClose } = props
  const text = useText()
  switch (question?.type) {
    case undefined:
      return null
    case 'new': {
      const { kind, at } = question
      return (
        <TitleDialog
          title={text(`library.newSection.${kind}`)}
          label={text('library.sectionTitle')}
          submitLabel={text('library.newSectionSubmit')}
          work={(client, title) => client.sections.create({ edition: edition.id, kind, title, ...at })}
          onDone={({ id }) => onMade(id)}
          onClose={onClose}
        />
      )
    }
    case 'move': {
      const { section } = question
      return (
        <SectionDialog
          title={text('library.moveSectionTitle', { name: sectionName(section, text) })}
          label={text('library.moveSectionTo')}
          help={text('library.moveSectionHelp')}
          submitLabel={text('library.moveSubmit')}
          sections={outside(sections, section.id)}
          other={{ id: top, label: text('library.topOfEdition') }}
          work={(client, parent) =>
            client.sections.move({ id: section.id, parent: parent === top ? null : parent })
          }
          onClose={onClose}
        />
      )
    }
    case 'merge': {
      const { section } = question
      return (
        <SectionDialog
          title={text('library.mergeSectionTitle', { name: sectionName(section, text) })}
          label={text('library.mergeSectionInto')}
          help={text('library.mergeSectionHelp')}
          submitLabel={text('library.mergeSubmit')}
          sections={outside(sections, section.id)}
          work={async (client, into) => {
            await client.sections.merge({ into, from: section.id })
            return into
          }}
          onDone={onMade}
          onClose={onClose}
        />
      )
    }
    case 'remove': {
      const { section } = question
      const below = subtree(sections, section.id).length - 1
      return (
        <ConfirmDialog
          title={text('library.removeSectionTitle', { name: sectionName(section, text) })}
          confirmLabel={text('library.removeSectionSubmit')}
          isOpen
          onConfirm={() => onRemove(section)}
          onClose={onClose}
        >
          <p>
            {below === 0 ? null : text('library.removeSectionBelow', { count: below })}{' '}
            {section.total === 0
              ? text('library.removeSectionEmpty')
              : text('library.removeSectionStatements', { count: section.total })}
          </p>
          <p>{text('library.canUndo')}</p>
        </ConfirmDialog>
      )
    }
  }
}
