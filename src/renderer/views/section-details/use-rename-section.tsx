/** Gives sections another title; one that was changed elsewhere meanwhile is shown beside the own one, and the officer chooses. */
import { type ReactNode, useState } from 'react'
import { useChange } from '../../app/data/index.ts'
import { useText } from '../../app/i18n/index.ts'
import { useServices } from '../../app/services/index.ts'
import { notify } from '../../app/state/index.ts'
import { toClientError } from '../../app/transport/index.ts'
import { ConfirmDialog } from '../../components/index.ts'
import './title-conflict.css'

/** A section, and the title that its new one is written over. */
export type TitledSection = { readonly id: string; readonly title: string | null }

export type RenameSection = (section: TitledSection, title: string) => Promise<unknown>

type TitleConflict = { readonly id: string; readonly theirs: string | null; readonly mine: string }

export function useRenameSection(): { readonly rename: RenameSection; readonly dialog: ReactNode } {
  const text = useText()
  const { client, notices } = useServices()
  const change = useChange()
  const [conflict, setConflict] = useState<TitleConflict | null>(null)

  const compare = async (id: string, mine: string): Promise<void> => {
    try {
      const { title: theirs } = await client.library.section({ id })
      setConflict({ id, theirs, mine })
    } catch (thrown) {
      notify(notices, 'danger', text.error(toClientError(thrown)))
    }
  }
  const rename: RenameSection = ({ id, title: seen }, title) =>
    change(
      (core) => core.sections.rename({ id, title, seen }),
      (message, { code }) => {
        if (code === 'CONFLICT') void compare(id, title)
        else notify(notices, 'danger', code === 'NOT_FOUND' ? text('section.titleGone', { title }) : message)
      },
    )
  const settle = ({ id, theirs, mine }: TitleConflict): void => {
    setConflict(null)
    void rename({ id, title: theirs }, mine)
  }
  return {
    rename,
    dialog:
      conflict === null ? null : (
        <ConfirmDialog
          title={text('section.titleConflict')}
          confirmLabel={text('section.keepMyTitle')}
          cancelLabel={text('section.takeTheirTitle')}
          isOpen
          onConfirm={() => settle(conflict)}
          onClose={() => setConflict(null)}
        >
          <p>{text('section.titleConflictText')}</p>
          <dl className="bl-title-conflict" lang="nl">
            <dt>{text('section.theirTitle')}</dt>
            <dd>{conflict.theirs ?? text('domain.untitledSection')}</dd>
            <dt>{text('section.myTitle')}</dt>
            <dd>{conflict.mine}</dd>
          </dl>
        </ConfirmDialog>
      ),
  }
}
