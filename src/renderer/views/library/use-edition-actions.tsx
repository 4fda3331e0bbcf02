/** What can be done with the edition and its programme, and the dialogs that go with it. */
import { type ReactNode, useState } from 'react'
import type { EditionSummary, OutlineSection } from '../../../shared/contract/index.ts'
import type { MessageKey } from '../../../shared/i18n/index.ts'
import type { ActionStates } from '../../app/actions/index.ts'
import { useChange, useStatus, useWhere } from '../../app/data/index.ts'
import { EditionQuestionDialog, type EditionQuestion } from './edition-question.tsx'

export type EditionActions = {
  readonly states: ActionStates
  readonly dialog: ReactNode
}

/** Why an edition cannot be changed, or null. */
export function useWhyFixed(edition: EditionSummary | null): MessageKey | null {
  const access = useStatus().data?.access
  if (access?.mode === 'read-only') return 'actions.why.readOnly'
  return edition?.status === 'final' ? 'actions.why.final' : null
}

/** @param edition null where there is none, and only new ones can be made */
export function useEditionActions(
  edition: EditionSummary | null,
  sections: readonly OutlineSection[],
): EditionActions {
  const change = useChange()
  const { programme } = useWhere()
  const whyFixed = useWhyFixed(edition)
  const [question, setQuestion] = useState<EditionQuestion | null>(null)
  const whyReadOnly = whyFixed === 'actions.why.readOnly' ? whyFixed : null
  const create: ActionStates = {
    'new-edition': {
      whyNot: whyReadOnly,
      run: () => setQuestion({ type: 'new', programme: programme?.id ?? null }),
    },
    'new-programme': { whyNot: whyReadOnly, run: () => setQuestion({ type: 'new', programme: null }) },
  }
  const states: ActionStates =
    edition === null
      ? create
      : {
          ...create,
          'rename-programme': {
            whyNot: whyReadOnly,
            run: () => setQuestion({ type: 'programme', edition }),
          },
          'edition-properties': { whyNot: whyFixed, run: () => setQuestion({ type: 'properties', edition }) },
          'renumber-edition': {
            whyNot: whyFixed,
            run: () => void change((client) => client.editions.renumber({ id: edition.id })),
          },
          ...(edition.status === 'final'
            ? {
                'reopen-edition': {
                  whyNot: whyReadOnly,
                  run: () => setQuestion({ type: 'reopen', edition }),
                },
              }
            : {
                'finalise-edition': {
                  whyNot: whyReadOnly,
                  run: () => setQuestion({ type: 'finalise', edition }),
                },
              }),
        }
  return {
    states,
    dialog: (
      <EditionQuestionDialog question={question} sections={sections} onClose={() => setQuestion(null)} />
    ),
  }
}
