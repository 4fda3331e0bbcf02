/** What can be done with results: label, refer, cite, put in a chapter, export, and go on from one of them. */
import { type ReactNode, useState } from 'react'
import type { MessageKey } from '../../../shared/i18n/index.ts'
import type { ActionState, ActionStates } from '../../app/actions/index.ts'
import {
  useEditions,
  useOpenPublishing,
  useOpenStatement,
  useStatus,
  useWhere,
} from '../../app/data/index.ts'
import { useText } from '../../app/i18n/index.ts'
import { useServices } from '../../app/services/index.ts'
import { notify } from '../../app/state/index.ts'
import { toClientError } from '../../app/transport/index.ts'
import { useGoingOn } from '../statement/index.ts'
import type { ChosenHits } from './chosen-hits.ts'
import { HitDialog, type HitQuestion } from './hit-dialog.tsx'
import { rowsOf } from './rows-of.ts'

export type HitActions = {
  readonly states: (chosen: ChosenHits) => ActionStates
  readonly dialog: ReactNode
}

export function useHitActions(): HitActions {
  const text = useText()
  const { client, notices } = useServices()
  const { cite, findLike } = useGoingOn()
  const openPublishing = useOpenPublishing()
  const openStatement = useOpenStatement()
  const editions = useEditions().data ?? []
  const here = useWhere().edition?.id ?? null
  const isReadOnly = useStatus().data?.access.mode === 'read-only'
  const [question, setQuestion] = useState<HitQuestion | null>(null)

  /** What goes wrong while an action gets ready is told as well. */
  const doing = (work: () => Promise<unknown>) => (): void => {
    void work().catch((thrown: unknown) => notify(notices, 'danger', text.error(toClientError(thrown))))
  }

  const states = (chosen: ChosenHits): ActionStates => {
    const none: MessageKey | null = chosen.count === 0 ? 'actions.why.noStatement' : null
    const changing = isReadOnly ? 'actions.why.readOnly' : none
    const { active } = chosen
    const [edition = null, ...others] = [...chosen.editions].filter((id) => id !== null)
    const target = edition ?? here
    const ask = (type: HitQuestion['type'], whyNot: MessageKey | null): ActionState => ({
      whyNot,
      run: doing(async () => setQuestion({ type, edition: target, subjects: await chosen.subjects() })),
    })
    const onActive = (work: (id: string) => void): ActionState => ({
      whyNot: active === null ? 'actions.why.noStatement' : null,
      run: () => {
        if (active !== null) work(active.id)
      },
    })
    return {
      'tag-statements': ask('tags', changing),
      'link-statements': ask('link', changing),
      'put-in-section': ask('put', changing ?? whyNotPut(target, others)),
      'cite-statements': {
        whyNot: none,
        run: doing(async () => cite(await rowsOf(client, (await chosen.subjects()).ids))),
      },
      // Without a selection all that was found is meant, as everywhere in the window.
      ...(chosen.isSelection
        ? {
            export: {
              whyNot: null,
              run: doing(async () => {
                const { ids } = await chosen.subjects()
                openPublishing({ kind: 'statements', statements: ids })
              }),
            },
          }
        : {}),
      'more-like-this': onActive(findLike),
      'show-in-library': onActive((id) => void openStatement(id)),
    }
  }

  const whyNotPut = (target: string | null, others: readonly string[]): MessageKey | null => {
    if (others.length > 0) return 'actions.why.oneEdition'
    const edition = editions.find(({ id }) => id === target)
    if (edition === undefined) return 'actions.why.noEdition'
    return edition.status === 'final' ? 'actions.why.final' : null
  }

  return {
    states,
    dialog: <HitDialog question={question} onClose={() => setQuestion(null)} />,
  }
}
