/** What can be done with statements in the inbox: give them a place, a kind or labels, or put them in the bin. */
import { type ReactNode, useState } from 'react'
import type { StatementRow } from '../../../shared/contract/index.ts'
import type { MessageKey } from '../../../shared/i18n/index.ts'
import type { ActionId, ActionState, ActionStates } from '../../app/actions/index.ts'
import { useChange, useStatus } from '../../app/data/index.ts'
import { useText } from '../../app/i18n/index.ts'
import { useServices } from '../../app/services/index.ts'
import { notify } from '../../app/state/index.ts'
import { toClientError } from '../../app/transport/index.ts'
import { BinDialog, KindDialog, previewedFrom, TagsDialog } from '../library/index.ts'
import type { Chosen, StatementOffer } from '../statement/index.ts'
import { PlaceDialog } from './place-dialog.tsx'

type Question = {
  readonly type: 'place' | 'kind' | 'tags' | 'bin'
  readonly rows: readonly StatementRow[]
  /** Lets go of the selection. */
  readonly letGo: () => void
}

export type InboxActions = { readonly offer: StatementOffer; readonly dialog: ReactNode }

const bar: readonly ActionId[] = ['place-from-inbox', 'change-kind', 'tag-statements', 'bin-statements']

export function useInboxActions(): InboxActions {
  const text = useText()
  const { notices } = useServices()
  const change = useChange()
  const access = useStatus().data?.access
  const [question, setQuestion] = useState<Question | null>(null)
  const close = (): void => setQuestion(null)

  const bin = async (rows: readonly StatementRow[], letGo: () => void): Promise<void> => {
    close()
    const done = await change((core) => core.statements.bin({ ids: rows.map(({ id }) => id) }))
    if (done !== null) letGo()
  }

  const states = (chosen: Chosen): ActionStates => {
    const none: MessageKey | null = chosen.count === 0 ? 'actions.why.noStatement' : null
    const whyNot = access?.mode === 'read-only' ? 'actions.why.readOnly' : none
    const withRows = (work: (rows: readonly StatementRow[]) => Promise<void> | void): ActionState => ({
      whyNot,
      run: () =>
        void chosen
          .rows()
          .then((placed) => work(placed.map(({ row }) => row)))
          .catch((thrown: unknown) => notify(notices, 'danger', text.error(toClientError(thrown)))),
    })
    const { letGo } = chosen
    const ask = (type: Question['type']): ActionState =>
      withRows((rows) => setQuestion({ type, rows, letGo }))
    return {
      'place-from-inbox': ask('place'),
      'change-kind': ask('kind'),
      'tag-statements': ask('tags'),
      'bin-statements': withRows(async (rows) => {
        if (rows.length > previewedFrom) setQuestion({ type: 'bin', rows, letGo })
        else await bin(rows, letGo)
      }),
    }
  }

  return {
    offer: { states, menu: [bar.slice(0, -1), bar.slice(-1)], bar },
    dialog: question === null ? null : <QuestionDialog question={question} onBin={bin} onClose={close} />,
  }
}

type QuestionDialogProps = {
  readonly question: Question
  readonly onBin: (rows: readonly StatementRow[], letGo: () => void) => Promise<void>
  readonly onClose: () => void
}

function QuestionDialog({ question: { type, rows, letGo }, onBin, onClose }: QuestionDialogProps): ReactNode {
  switch (type) {
    case 'place':
      return <PlaceDialog rows={rows} onClose={onClose} />
    case 'kind':
      return <KindDialog rows={rows} onClose={onClose} />
    case 'tags':
      return <TagsDialog rows={rows} onClose={onClose} />
    case 'bin':
      return <BinDialog rows={rows} onConfirm={() => void onBin(rows, letGo)} onClose={onClose} />
  }
}
