/** The rows of a list of statements: choosing, selecting, dragging, their menu and their keys. */
import { memo, type ReactNode, useCallback, useEffect, useEffectEvent, useState } from 'react'
import type { StatementRow, StatementScope } from '../../../shared/contract/index.ts'
import {
  actionEntries,
  actionIds,
  actionOfKey,
  pickActions,
  runAction,
  runOrTell,
  useLetterKeys,
  useRegisterActions,
} from '../../app/actions/index.ts'
import type { StatementPages } from '../../app/data/index.ts'
import { useText } from '../../app/i18n/index.ts'
import { focusPane, isTypingIn, useTop } from '../../app/panes/index.ts'
import { useServices } from '../../app/services/index.ts'
import { choose, type ListView, useStore } from '../../app/state/index.ts'
import {
  Button,
  ContextMenu,
  type MenuPoint,
  type RowDrag,
  SelectionBar,
  usePaneLayout,
  VirtualList,
} from '../../components/index.ts'
import { type Chosen, rowKey, selectedRows, selectedStatements } from './chosen.ts'
import { dragScope } from './dragged.ts'
import { isReplaced, settleChoice } from './settle-choice.ts'
import { StatementItem } from './statement-item.tsx'
import type { StatementOffer } from './statement-list.tsx'
import { useListSelection } from './use-list-selection.ts'
import type { EditionOf } from './use-edition-of.ts'
import { useTellBinned } from './use-tell-binned.ts'

/** The kind of what is dragged from a list of statements; see dragged.ts. */
export const statementDragType = 'application/x-bloemlezing-statement'

export type StatementRowsProps = {
  readonly pages: StatementPages
  readonly scope: StatementScope
  readonly total: number
  /** How many statements there are in all, where that is known. */
  readonly statements: number | null
  readonly list: ListView
  readonly label: string
  /** Names the edition of a row where the rows are of several. */
  readonly editionOf: EditionOf
  /** Names the scope that the rows are of. */
  readonly scopeName: string
  readonly onOpen: () => void
  readonly offer: StatementOffer
}

export function StatementRows({
  pages,
  scope,
  total,
  statements,
  list,
  scopeName,
  label,
  editionOf,
  onOpen,
  offer,
}: StatementRowsProps): ReactNode {
  const text = useText()
  const { notices, place } = useServices()
  const layout = usePaneLayout()
  const letterKeys = useLetterKeys()
  const choice = useStore(place, (now) => now.choices[list])
  const { top, onTop } = useTop(list, scopeName)
  const { row: rowOf } = pages
  const keyAt = useCallback((index: number) => keyOf(rowOf(index), index), [rowOf])
  const selecting = useListSelection(list, scopeName, pages, total)
  const [menuAt, setMenuAt] = useState<MenuPoint | null>(null)
  const settled = settleChoice(choice, total, pages)
  const tellBinned = useEffectEvent(useTellBinned())
  useEffect(() => {
    if (settled === choice) return
    if (isReplaced(choice, settled) && isTypingIn(document, 'details')) {
      void tellBinned(choice.statement)
      // What is typed on must not land in the statement that takes its place.
      focusPane(document, 'list')
    }
    place.set(choose(list, settled))
  }, [settled, choice, list, place])

  const activeRow = settled === null ? undefined : pages.row(settled.index)
  const active = settled === null || activeRow === undefined ? null : { index: settled.index, row: activeRow }
  const isSelection = selecting.count > 0
  const chosen: Chosen = {
    count: isSelection ? selecting.count : active === null ? 0 : 1,
    isSelection,
    active,
    total,
    rows: async () =>
      isSelection ? selectedRows(selecting.selection, total, pages) : active === null ? [] : [active],
    load: pages.load,
    activate: (index, statement) => place.set(choose(list, { index, statement })),
    letGo: selecting.letGo,
  }
  const states = offer.states(chosen)
  useRegisterActions(states)
  /** What is dragged: the selection where the row is part of it, else the row alone. */
  const dragOf = (onDrop: NonNullable<StatementOffer['onDrop']>): RowDrag => ({
    type: statementDragType,
    idsAt(index) {
      const row = pages.row(index)
      if (row === undefined) return []
      if (!selecting.isSelected(index)) return [rowKey(row)]
      const { selection } = selecting
      return selection.type === 'some'
        ? [...selection.keys]
        : [dragScope({ scope, except: selection.except })]
    },
    onDropBetween: (keys, index) => onDrop(keys, index, chosen),
  })
  const canSelect = offer.bar.length > 0

  return (
    <>
      <VirtualList
        label={label}
        count={total}
        typicalHeight={72}
        letterKeys={letterKeys}
        keyOf={keyAt}
        active={settled?.index ?? null}
        top={top}
        onRange={(first, last) => {
          onTop(first)
          pages.onRange(first, last)
        }}
        opensOn={layout === 'single' ? 'click' : 'double-click'}
        onOpen={onOpen}
        onActivate={(index) => place.set(choose(list, { index, statement: pages.row(index)?.id ?? null }))}
        {...(canSelect ? { selection: selecting } : {})}
        {...(offer.onDrop === undefined ? {} : { drag: dragOf(offer.onDrop) })}
        {...(offer.menu.length === 0 ? {} : { onMenu: (_index: number, at: MenuPoint) => setMenuAt(at) })}
        onKey={(event) => {
          const action = actionOfKey(pickActions(states, actionIds), event, 'list', letterKeys)
          if (action === null) return
          event.preventDefault()
          runOrTell(action, notices, text)
        }}
      >
        {(index) => {
          const row = pages.row(index)
          return <Row row={row} edition={row === undefined ? null : editionOf(row)} />
        }}
      </VirtualList>
      {canSelect ? (
        <SelectionBar
          label={text('library.selection')}
          count={
            isSelection
              ? text('library.selected', {
                  count: selectedStatements(selecting.selection, total, statements, pages),
                })
              : null
          }
          onClear={selecting.letGo}
        >
          {isSelection
            ? // What cannot be done now is in the menu of the row, which says why.
              pickActions(states, offer.bar)
                .filter(({ whyNot }) => whyNot === null)
                .map(({ id, label: name, icon, run }) => (
                  <Button key={id} tone="quiet" icon={icon} onPress={run}>
                    {text(name)}
                  </Button>
                ))
            : null}
        </SelectionBar>
      ) : null}
      <ContextMenu
        label={activeRow?.text ?? label}
        at={menuAt}
        entries={actionEntries(states, offer.menu, text)}
        onAction={(id) => runAction(states, id)}
        onClose={() => setMenuAt(null)}
      />
    </>
  )
}

/** Drawn again only when its own statement changed, so that moving through the list stays quick. */
type RowProps = { readonly row: StatementRow | undefined; readonly edition: string | null }

const Row = memo(function Row({ row, edition }: RowProps): ReactNode {
  const text = useText()
  if (row === undefined)
    return (
      <StatementItem place={null} tags={[]}>
        …
      </StatementItem>
    )
  return (
    <StatementItem
      place={row.place}
      kind={row.kind}
      tags={row.tags}
      source={row.source}
      heading={row.proposedSection}
      notes={edition === null ? null : <span className="bl-statement__source">{edition}</span>}
    >
      {row.text === '' ? text('library.noText') : row.text}
    </StatementItem>
  )
})

/** A number for a row that has not come: a long list asks for all its keys, and words for each would take their time. */
const keyOf = (row: StatementRow | undefined, index: number): string | number =>
  row === undefined ? index : rowKey(row)
