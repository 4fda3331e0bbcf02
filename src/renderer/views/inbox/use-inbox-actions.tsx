/** What can be done with statements in the inbox: give them a place, a kind or labels, or put them in the bin. */
import { type ReactNode, useState } from 'react'
import type { StatementRow } from '../../../shared/contract/index.ts'
import type { MessageKey } from '../../../shared/i18n/index.ts'
import type { ActionId, ActionState, ActionStates } from '../../app/actions/index.ts'
import { useChange, useOpenPublishing, useStatus } from '../../app/data/index.ts'
import { useText } from '../../app/i18n/index.ts'
import { useServices } from '../../app/services/index.ts'
import { notify } from '../../app/state/index.ts'
import { toClientError } from '../../app/transport/index.ts'
import { BinDialog, KindDialog, previewedFrom, subjectsOf, TagsDialog } from '../library/index.ts'
import { type Chosen, rowBehind, type StatementOffer } from '../statement/index.ts'
import { PlaceDialog } from './place-dialog.tsx'

type Question = {
  readonly type: 'place' | 'kind' | 'tags' | 'bin'
  readonly rows: readonly StatementRow[]
  /** Called when the rows have gone from the inbox. */
  readonly onGone: () => void
}

type Gone = Pick<Question, 'rows' | 'onGone'>

export type InboxActions = { readonly offer: StatementOffer; readonly dialog: ReactNode }

const bar: readonly ActionId[] = [
  'place-from-inbox',
  'change-kind',
  'tag-statements',
  'export',
  'bin-statements',
]

export function useInboxActions(): InboxActions {
  const text = useText()
  const { notices } = useServices()
  const change = useChange()
  const openPublishing = useOpenPublishing()
  const access = useStatus().data?.access
  const [question, setQuestion] = useState<Question | null>(null)
  const close = (): void => setQuestion(null)

  const bin = async ({ rows, onGone }: Gone): Promise<void> => {
    close()
    const done = await change((core) => core.statements.bin({ ids: rows.map(({ id }) => id) }))
    if (done !== null) onGone()
  }

  const states = (chosen: Chosen): ActionStates => {
    const none: MessageKey | null = chosen.count === 0 ? 'actions.why.noStatement' : null
    const whyNot = access?.mode === 'read-only' ? 'actions.why.readOnly' : none
    const prepare = async (): Promise<Gone> => {
      const placed = await chosen.rows()
      const next = await rowBehind(placed, chosen)
      return {
        rows: placed.map(({ row }) => row),
        onGone() {
          chosen.letGo()
          if (next !== null) chosen.activate(next.index, next.row.id)
        },
      }
    }
    const withRows = (work: (gone: Gone) => Promise<void> | void): ActionState => ({
      whyNot,
      run: () =>
        void prepare()
          .then(work)
          .catch((thrown: unknown) => notify(notices, 'danger', text.error(toClientError(thrown)))),
    })
    const ask = (type: Question['type']): ActionState => withRows((gone) => setQuestion({ type, ...gone }))
    return {
      'place-from-inbox': ask('place'),
      'change-kind': ask('kind'),
      'tag-statements': ask('tags'),
      ...(chosen.isSelection
        ? {
            export: {
              ...withRows(({ rows }) =>
                openPublishing({ kind: 'statements', statements: rows.map(({ id }) => id) }),
              ),
              whyNot: none,
            },
          }
        : {}),
      'bin-statements': withRows(async (gone) => {
        if (gone.rows.length > previewedFrom) setQuestion({ type: 'bin', ...gone })
        else await bin(gone)
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
  readonly onBin: (gone: Gone) => Promise<void>
  readonly onClose: () => void
}

function QuestionDialog({ question, onBin, onClose }: QuestionDialogProps): ReactNode {
  const { type, rows, onGone } = question
  switch (type) {
    case 'place':
      return <PlaceDialog rows={rows} onDone={onGone} onClose={onClose} />
    case 'kind':
      return <KindDialog subjects={subjectsOf(rows)} onClose={onClose} />
    case 'tags':
      return <TagsDialog subjects={subjectsOf(rows)} onClose={onClose} />
    case 'bin':
      return (
        <BinDialog subjects={subjectsOf(rows)} onConfirm={() => void onBin(question)} onClose={onClose} />
      )
  }
}
