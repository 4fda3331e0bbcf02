/** The bin: statements that were thrown away, to put back or to delete for good. */
import { type ReactNode, useState } from 'react'
import {
  actionEntries,
  type ActionId,
  actionIds,
  actionOfKey,
  type ActionStates,
  pickActions,
  runAction,
  runOrTell,
  useLetterKeys,
  useRegisterActions,
} from '../../app/actions/index.ts'
import {
  Answer,
  type BinnedStatement,
  useBinned,
  useChange,
  useEditions,
  useStatus,
} from '../../app/data/index.ts'
import { useText } from '../../app/i18n/index.ts'
import { useServices } from '../../app/services/index.ts'
import {
  Button,
  ContextMenu,
  EmptyState,
  isSelected,
  type ListSelection,
  type MenuPoint,
  nothingSelected,
  PaneHeader,
  selectByGesture,
  selectedCount,
  SelectionBar,
  VirtualList,
} from '../../components/index.ts'
import { StatementItem } from '../statement/index.ts'
import { PurgeDialog } from './purge-dialog.tsx'

export function BinView(): ReactNode {
  const text = useText()
  return (
    <Answer query={useBinned()} lines={8}>
      {(binned) =>
        binned.length === 0 ? (
          <EmptyState icon="trash" title={text('bin.emptyTitle')} text={text('bin.emptyText')} />
        ) : (
          <Bin binned={binned} />
        )
      }
    </Answer>
  )
}

const menu: readonly (readonly ActionId[])[] = [['restore-statements'], ['purge-statements']]

function Bin({ binned }: { readonly binned: readonly BinnedStatement[] }): ReactNode {
  const text = useText()
  const { notices } = useServices()
  const change = useChange()
  const letterKeys = useLetterKeys()
  const isReadOnly = useStatus().data?.access.mode === 'read-only'
  const [active, setActive] = useState(0)
  const [selection, setSelection] = useState<ListSelection>(nothingSelected)
  const [menuAt, setMenuAt] = useState<MenuPoint | null>(null)
  const [purging, setPurging] = useState<readonly BinnedStatement[] | null>(null)
  const keyOf = (index: number): string => binned[index]?.id ?? ''
  const selected = binned.filter(({ id }) => isSelected(selection, id))
  const activeRow = binned[Math.min(active, binned.length - 1)]
  const chosen = selected.length > 0 ? selected : activeRow === undefined ? [] : [activeRow]
  const whyNot = isReadOnly ? 'actions.why.readOnly' : null

  const states: ActionStates = {
    'restore-statements': {
      whyNot,
      run: () => {
        setSelection(nothingSelected)
        void change((client) => client.statements.restore({ ids: chosen.map(({ id }) => id) }))
      },
    },
    'purge-statements': { whyNot, run: () => setPurging(chosen) },
  }
  useRegisterActions(states)
  const count = selected.length > 0 ? selectedCount(selection, binned.length) : 0

  return (
    <div className="bl-pane" data-pane="list">
      <PaneHeader
        title={text('shell.view.bin')}
        note={text('library.statementCount', { count: binned.length })}
        actions={pickActions(states, ['restore-statements', 'purge-statements']).map((action) => (
          <Button
            key={action.id}
            icon={action.icon}
            tone="quiet"
            isDisabled={action.whyNot !== null}
            onPress={action.run}
          >
            {text(action.label)}
          </Button>
        ))}
      />
      <VirtualList
        label={text('shell.view.bin')}
        count={binned.length}
        typicalHeight={56}
        keyOf={keyOf}
        letterKeys={letterKeys}
        active={Math.min(active, binned.length - 1)}
        onActivate={setActive}
        selection={{
          count,
          isSelected: (index) => isSelected(selection, keyOf(index)),
          onGesture: (gesture) => setSelection((now) => selectByGesture(now, gesture, keyOf)),
        }}
        onMenu={(_index, at) => setMenuAt(at)}
        onKey={(event) => {
          const action = actionOfKey(pickActions(states, actionIds), event, 'list', letterKeys)
          if (action === null) return
          event.preventDefault()
          runOrTell(action, notices, text)
        }}
      >
        {(index) => <BinnedItem statement={binned[index]} />}
      </VirtualList>
      <SelectionBar
        label={text('library.selection')}
        count={count === 0 ? null : text('library.selected', { count })}
        onClear={() => setSelection(nothingSelected)}
      >
        {null}
      </SelectionBar>
      <ContextMenu
        label={activeRow?.text ?? text('shell.view.bin')}
        at={menuAt}
        entries={actionEntries(states, menu, text)}
        onAction={(id) => runAction(states, id)}
        onClose={() => setMenuAt(null)}
      />
      {purging === null ? null : (
        <PurgeDialog
          statements={purging}
          onClose={() => {
            setPurging(null)
            setSelection(nothingSelected)
          }}
        />
      )}
    </div>
  )
}

function BinnedItem({ statement }: { readonly statement: BinnedStatement | undefined }): ReactNode {
  const text = useText()
  const editions = useEditions().data ?? []
  if (statement === undefined) return null
  const edition = editions.find(({ id }) => id === statement.edition)
  const name = edition?.title ?? text('search.inInbox')
  return (
    <StatementItem
      place={null}
      kind={statement.kind}
      tags={[]}
      source={{ name, organisation: null, page: null }}
    >
      {statement.text === '' ? text('library.noText') : statement.text}
    </StatementItem>
  )
}
