/** The differences as a list, by the section that they are in, with what to show of them. */
import { type KeyboardEvent, type ReactNode, useMemo, useState } from 'react'
import type { Difference } from '../../../shared/contract/index.ts'
import { namedKeys, useLetterKeys } from '../../app/actions/index.ts'
import { useText } from '../../app/i18n/index.ts'
import {
  ContextMenu,
  EmptyState,
  MenuButton,
  type MenuEntry,
  type MenuPoint,
  PaneHeader,
  VirtualList,
} from '../../components/index.ts'
import { choose, countKinds, type Desk, type Filter, filterBy, outcomeOf, shown, undecided } from './desk.ts'
import { DifferenceRow } from './difference-row.tsx'
import { commandFacts, type ReturnedCommand, returnedCommands } from './returned-keys.ts'

export type DifferencesPaneProps = {
  readonly desk: Desk
  readonly onChange: (update: (desk: Desk) => Desk) => void
  readonly onKey: (event: KeyboardEvent) => void
  readonly run: (command: ReturnedCommand) => void
}

export function DifferencesPane({ desk, onChange, onKey, run }: DifferencesPaneProps): ReactNode {
  const text = useText()
  const letterKeys = useLetterKeys()
  const [menu, setMenu] = useState<MenuPoint | null>(null)
  const differences = shown(desk)
  const headings = useMemo(() => sectionHeadings(differences), [differences])
  const active = differences.findIndex(({ id }) => id === desk.chosen)
  const take = (index: number): void => {
    const difference = differences[index]
    if (difference !== undefined) onChange(choose(difference.id))
  }
  return (
    <>
      <PaneHeader
        title={text('returned.differences')}
        actions={<ShowMenu desk={desk} onChange={onChange} />}
      />
      {differences.length === 0 ? (
        <EmptyState icon="check" title={text('returned.noneShown')} text={text('returned.noneShownText')} />
      ) : (
        <VirtualList
          letterKeys={letterKeys}
          label={text('returned.differences')}
          count={differences.length}
          keyOf={(index) => differences[index]?.id ?? index}
          typicalHeight={72}
          headings={headings}
          active={active === -1 ? null : active}
          onActivate={take}
          onMenu={(_, at) => setMenu(at)}
          onKey={onKey}
        >
          {(index) => {
            const difference = differences[index]
            return difference === undefined ? null : (
              <DifferenceRow difference={difference} outcome={outcomeOf(desk, difference.id)} />
            )
          }}
        </VirtualList>
      )}
      <ContextMenu
        label={text('returned.actions')}
        at={menu}
        entries={[
          returnedCommands.map((command): MenuEntry => {
            const { icon, keys } = commandFacts[command]
            return {
              id: command,
              label: text(commandLabels[command]),
              icon,
              shortcut: namedKeys(keys[0], text),
            }
          }),
        ]}
        onAction={(id) => {
          const command = returnedCommands.find((candidate) => candidate === id)
          if (command !== undefined) run(command)
        }}
        onClose={() => setMenu(null)}
      />
    </>
  )
}

const commandLabels = {
  accept: 'returned.accept',
  leave: 'returned.leave',
  later: 'returned.later',
  'all-of-kind': 'returned.hint.all',
  done: 'returned.done',
} as const satisfies Record<ReturnedCommand, string>

/** Which differences the list shows, with how many there are of each kind. */
function ShowMenu({ desk, onChange }: Pick<DifferencesPaneProps, 'desk' | 'onChange'>): ReactNode {
  const text = useText()
  const { differences } = desk.chapter
  const entry = (id: Filter, name: string, count: number): MenuEntry & { readonly id: Filter } => ({
    id,
    label: `${name} (${text.number(count)})`,
  })
  const entries = [
    [
      entry('all', text('returned.filter.all'), differences.length),
      entry('open', text('returned.filter.open'), undecided(desk).length),
    ],
    [...countKinds(differences)].map(([kind, count]) => entry(kind, text(`returned.kind.${kind}`), count)),
  ]
  const all = entries.flat()
  const what = all.find(({ id }) => id === desk.filter)?.label ?? ''
  return (
    <MenuButton
      label={text('returned.show', { what })}
      chosen={desk.filter}
      entries={entries}
      onAction={(id) => {
        const chosen = all.find((candidate) => candidate.id === id)
        if (chosen !== undefined) onChange(filterBy(chosen.id))
      }}
    >
      {text('returned.show', { what })}
    </MenuButton>
  )
}

/** The name of a section above the first of its differences in a row. */
function sectionHeadings(differences: readonly Difference[]): ReadonlyMap<number, ReactNode> {
  const headings = new Map<number, ReactNode>()
  let above: string | null = null
  for (const [index, { sectionName }] of differences.entries()) {
    if (sectionName !== above && sectionName !== '')
      headings.set(index, <div className="bl-returned__section">{sectionName}</div>)
    above = sectionName
  }
  return headings
}
