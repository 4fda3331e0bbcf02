/** What can be done with the statements in the list, and the dialogs that go with it. */
import { type ReactNode, useState } from 'react'
import type { EditionSummary, OutlineSection, StatementRow } from '../../../shared/contract/index.ts'
import { fromPlainText } from '../../../shared/domain/index.ts'
import type { MessageKey } from '../../../shared/i18n/index.ts'
import type { ActionId, ActionState, ActionStates } from '../../app/actions/index.ts'
import { useChange, useOpenPublishing } from '../../app/data/index.ts'
import { useText } from '../../app/i18n/index.ts'
import { useServices } from '../../app/services/index.ts'
import { notify } from '../../app/state/index.ts'
import { toClientError } from '../../app/transport/index.ts'
import {
  type Chosen,
  draggedRows,
  draggedScope,
  type Opening,
  type PlacedRow,
  type StatementOffer,
  useGoingOn,
} from '../statement/index.ts'
import { previewedFrom } from './dialogs/change-preview.tsx'
import { subjectsOf } from './dialogs/subjects.ts'
import { dropBetween, type StatementPlace, stepDown, stepUp } from './moves.ts'
import { StatementDialog, type StatementQuestion, placementsOf } from './statement-dialog.tsx'

export type StatementActionsOptions = {
  readonly edition: EditionSummary
  /** The section whose statements are listed; null stands for the whole edition. */
  readonly section: OutlineSection | null
  readonly sections: readonly OutlineSection[]
  /** Why nothing can be changed, or null. */
  readonly whyFixed: MessageKey | null
  /** Goes to the text of a statement that is made and chosen; see `Opening`. */
  readonly openNew: Opening['askNew']
}

export type StatementActions = {
  readonly offer: StatementOffer
  /** Moves statements that were dropped on a section; asks first when they are many. */
  readonly dropOn: (dragged: readonly string[], section: string) => void
  readonly dialog: ReactNode
}

const menu: readonly (readonly ActionId[])[] = [
  ['new-statement'],
  ['change-kind', 'tag-statements', 'link-statements'],
  ['copy-statements', 'cite-statements', 'more-like-this', 'export'],
  ['move-statements-up', 'move-statements-down', 'move-statements', 'place-statements', 'remove-place'],
  ['merge-with-next', 'split-statement', 'split-section'],
  ['bin-statements'],
]

const bar: readonly ActionId[] = [
  'change-kind',
  'tag-statements',
  'link-statements',
  'move-statements',
  'merge-with',
  'export',
  'bin-statements',
]

export function useStatementActions(options: StatementActionsOptions): StatementActions {
  const { edition, section, sections, whyFixed, openNew } = options
  const text = useText()
  const { client, drafts, notices } = useServices()
  const change = useChange()
  const openPublishing = useOpenPublishing()
  const goingOn = useGoingOn()
  const [question, setQuestion] = useState<StatementQuestion | null>(null)

  const tell = (key: MessageKey): void => notify(notices, 'info', text(key))

  const moveTo = async (placements: readonly string[], target: StatementPlace | null): Promise<void> => {
    if (target === null) return
    await change(async (core) => {
      const before = typeof target.at === 'object' ? target.at.before : null
      const first = target.at === 'start' ? await firstPlacement(target.section) : before
      return core.statements.move({ placements: [...placements], section: target.section, before: first })
    })
  }

  const drop = async (dragged: readonly string[], target: StatementPlace | null): Promise<void> => {
    const areKeys = draggedScope(dragged) === null
    if (areKeys && dragged.length <= previewedFrom) return moveTo(dragged, target)
    const rows = await draggedRows(client, dragged, edition.id)
    const placements = areKeys ? dragged : placementsOf(rows)
    const into = sections.find(({ id }) => id === target?.section)
    if (placements.length <= previewedFrom || into === undefined) return moveTo(placements, target)
    setQuestion({ type: 'drop', rows, into, work: () => void moveTo(placements, target) })
  }

  /** The first statement that stands in a section itself, not below it. */
  const firstPlacement = async (id: string): Promise<string | null> => {
    const { rows } = await client.library.statements({ scope: { kind: 'section', section: id }, limit: 1 })
    const [row] = rows
    return row?.section === id ? row.placement : null
  }

  const step = async (chosen: Chosen, way: 'up' | 'down'): Promise<void> => {
    const placed = await chosen.rows()
    const [first] = placed
    const last = placed.at(-1)
    if (first === undefined || last === undefined) return
    const target =
      way === 'up'
        ? stepUp(sections, first.row.section ?? '', await rowAt(chosen, first.index - 1))
        : stepDown(sections, last.row.section ?? '', await chosen.load(last.index + 1, last.index + 2))
    if (target === null) tell(way === 'up' ? 'actions.why.first' : 'actions.why.last')
    else await moveTo(placementsOf(rowsOf(placed)), target)
  }

  const create = async (chosen: Chosen): Promise<string | null> => {
    const { active } = chosen
    const into = active?.row.section ?? section?.id ?? null
    if (into === null) return null
    const next = active === null ? undefined : await rowAt(chosen, active.index + 1)
    const made = await change((core) =>
      core.statements.create({
        section: into,
        before: next?.section === into ? next.placement : null,
        kind: active?.row.kind ?? 'bottleneck',
        rich: fromPlainText(''),
      }),
    )
    if (made === null) return null
    const index = active === null ? await ownIndex(made.result.id) : active.index + 1
    chosen.letGo()
    chosen.activate(index, made.result.id)
    return made.result.id
  }

  /** In the list of its own section a statement stands where the section has it. */
  const ownIndex = async (statement: string): Promise<number> => {
    const found = await client.library.locate({ statement })
    return found.kind === 'bin' ? 0 : found.index
  }

  const bin = async (rows: readonly StatementRow[], letGo: () => void): Promise<void> => {
    setQuestion(null)
    if ((await change((core) => core.statements.bin({ ids: idsOf(rows) }))) !== null) letGo()
  }

  const askMerge = async (
    first: StatementRow | undefined,
    second: StatementRow | undefined,
  ): Promise<void> => {
    if (first === undefined || second === undefined) return
    await drafts.flushAll()
    const [one, other] = await Promise.all([first, second].map(({ id }) => client.library.statement({ id })))
    if (one !== undefined && other !== undefined) setQuestion({ type: 'merge', first: one, second: other })
  }

  const askSplit = async ({ row }: PlacedRow): Promise<void> => {
    await drafts.flushAll()
    setQuestion({ type: 'split', details: await client.library.statement({ id: row.id }) })
  }

  const copy = async (chosen: Chosen): Promise<void> => {
    const rows = rowsOf(await chosen.rows())
    await navigator.clipboard.writeText(rows.map((row) => `${row.place ?? ''} ${row.text}`.trim()).join('\n'))
    notify(notices, 'info', text('library.copied', { count: rows.length }))
  }

  const states = (chosen: Chosen): ActionStates => {
    const none: MessageKey | null = chosen.count === 0 ? 'actions.why.noStatement' : null
    const change = whyFixed ?? none
    const { active } = chosen
    const one: MessageKey | null =
      change ?? (chosen.count === 1 && active !== null ? null : 'actions.why.oneStatement')
    const noNext = active !== null && active.index + 1 >= chosen.total ? 'actions.why.noNext' : null
    const ask = (
      type: 'kind' | 'tags' | 'link' | 'move' | 'place',
      whyNot: MessageKey | null,
    ): ActionState => ({
      whyNot,
      run: doing(async () => setQuestion({ type, rows: rowsOf(await chosen.rows()) })),
    })
    const onActive = (
      whyNot: MessageKey | null,
      work: (active: PlacedRow) => Promise<unknown>,
    ): ActionState => ({
      whyNot,
      run: doing(async () => (active === null ? null : work(active))),
    })
    const noPlaceToBe = active === null && section === null ? 'actions.why.noSection' : null
    return {
      'new-statement': { whyNot: whyFixed ?? noPlaceToBe, run: doing(() => openNew(() => create(chosen))) },
      'change-kind': ask('kind', change),
      // Labels and links stay possible in a final edition.
      'tag-statements': ask('tags', whyReadOnly(whyFixed) ?? none),
      'link-statements': ask('link', whyReadOnly(whyFixed) ?? none),
      'move-statements': ask('move', change),
      'place-statements': ask('place', change),
      'move-statements-up': { whyNot: change, run: doing(() => step(chosen, 'up')) },
      'move-statements-down': { whyNot: change, run: doing(() => step(chosen, 'down')) },
      'remove-place': onActive(one, async ({ row }) => {
        const { placement } = row
        if (placement !== null) await changePlace(placement)
      }),
      'merge-with-next': onActive(one ?? noNext, async ({ index, row }) =>
        askMerge(row, await rowAt(chosen, index + 1)),
      ),
      'merge-with': {
        whyNot: change ?? (chosen.count === 2 ? null : 'actions.why.twoStatements'),
        run: doing(async () => {
          const [first, second] = rowsOf(await chosen.rows())
          await askMerge(first, second)
        }),
      },
      'split-statement': onActive(one, askSplit),
      'split-section': onActive(one, async ({ row: { placement } }) => {
        if (placement !== null) setQuestion({ type: 'split-section', placement })
      }),
      'copy-statements': { whyNot: none, run: doing(() => copy(chosen)) },
      'cite-statements': {
        whyNot: none,
        run: doing(async () => goingOn.cite(rowsOf(await chosen.rows()))),
      },
      // Without a selection the section in sight is meant, as everywhere in the window.
      ...(chosen.isSelection
        ? {
            export: {
              whyNot: null,
              run: doing(async () =>
                openPublishing({ kind: 'statements', statements: idsOf(rowsOf(await chosen.rows())) }),
              ),
            },
          }
        : {}),
      'more-like-this': onActive(active === null ? 'actions.why.noStatement' : null, async ({ row }) =>
        goingOn.findLike(row.id),
      ),
      'bin-statements': {
        whyNot: change,
        run: doing(async () => {
          const rows = rowsOf(await chosen.rows())
          const { letGo } = chosen
          if (idsOf(rows).length > previewedFrom) setQuestion({ type: 'bin', rows, letGo })
          else await bin(rows, letGo)
        }),
      },
    }
  }

  const changePlace = (placement: string): Promise<unknown> =>
    change((core) => core.statements.removePlace({ placement }))

  /** What goes wrong while an action gets ready is told as well. */
  const doing = (work: () => Promise<unknown>) => (): void => {
    void work().catch((thrown: unknown) => notify(notices, 'danger', text.error(toClientError(thrown))))
  }

  return {
    offer: {
      states,
      menu,
      bar,
      ...(whyFixed === null
        ? {
            onDrop: (dragged: readonly string[], index: number, chosen: Chosen) =>
              doing(async () =>
                drop(dragged, dropBetween(await rowAt(chosen, index - 1), await rowAt(chosen, index))),
              )(),
          }
        : {}),
    },
    dropOn: (dragged, target) => doing(() => drop(dragged, { section: target, at: 'end' }))(),
    dialog: (
      <StatementDialog
        key={edition.id}
        question={question}
        sections={sections}
        onBin={(rows, letGo) => void bin(rows, letGo)}
        onClose={() => setQuestion(null)}
      />
    ),
  }
}

const idsOf = (rows: readonly StatementRow[]): string[] => [...subjectsOf(rows).ids]

const rowsOf = (placed: readonly PlacedRow[]): readonly StatementRow[] => placed.map(({ row }) => row)

const rowAt = async (chosen: Chosen, index: number): Promise<StatementRow | undefined> =>
  index < 0 || index >= chosen.total ? undefined : (await chosen.load(index, index))[0]

const whyReadOnly = (whyFixed: MessageKey | null): MessageKey | null =>
  whyFixed === 'actions.why.readOnly' ? whyFixed : null
