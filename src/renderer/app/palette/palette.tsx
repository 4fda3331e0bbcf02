/** The palette in the page: finds as one types, does what is chosen once it is gone, and remembers that. */
import { type ReactNode, useMemo } from 'react'
import { flushSync } from 'react-dom'
import { Finder, type FinderEntry, type FinderGroup } from '../../components/index.ts'
import { useWhere } from '../data/index.ts'
import { type Text, useText } from '../i18n/index.ts'
import { useServices } from '../services/index.ts'
import { useStore, withRecent } from '../state/index.ts'
import type { Entry, PaletteScope } from './entry.ts'
import { createFind, type Found, type FoundGroup } from './find.ts'
import { useEntries } from './use-entries.ts'
import { useStatements } from './use-statements.ts'

export type PaletteProps = {
  readonly scope: PaletteScope
  readonly query: string
  readonly onQuery: (query: string) => void
  readonly onClose: () => void
}

const mostPerGroup = { everything: 7, sections: 200, edition: 12 } as const satisfies Record<
  PaletteScope,
  number
>

export function Palette({ scope, query, onQuery, onClose }: PaletteProps): ReactNode {
  const text = useText()
  const { focus, recent } = useServices()
  const entries = useEntries(scope)
  const find = useMemo(() => createFind(entries, mostPerGroup[scope]), [entries, scope])
  const statements = useStatements(scope, query)
  const remembered = useStore(recent, (now) => now)
  const edition = useWhere().edition?.title ?? ''

  const shown =
    query.trim() === ''
      ? unasked(entries, remembered, scope, text)
      : found([...find(query), ...groupOf(statements)], text)
  const count = shown.reduce((sum, group) => sum + group.entries.length, 0)

  const choose = (name: string): void => {
    const chosen = [...entries, ...statements].find((candidate) => candidate.name === name)
    if (chosen === undefined) return
    if (chosen.group !== 'statements') recent.set(withRecent(name))
    flushSync(onClose)
    // The dialog gives focus back in the frame after it goes; whatever the entry opens then has the right place to return to.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        // The list to enter is that of the place gone to, not that of the one left.
        flushSync(() => chosen.run())
        if (chosen.group !== 'actions') focus.enterWhenThere('list')
      }),
    )
  }

  return (
    <Finder
      title={text('palette.title')}
      placeholder={text(`palette.${scope}`, { edition })}
      query={query}
      onQuery={onQuery}
      groups={shown}
      nothing={query.trim() === '' ? text('palette.nothingYet') : text('palette.nothing', { query })}
      status={query.trim() === '' ? '' : text('palette.found', { count })}
      hint={text('palette.keys')}
      onChoose={choose}
      onClose={onClose}
    />
  )
}

/** Before anything is typed: what was used last, then what can be done, or all sections. */
function unasked(
  entries: readonly Entry[],
  remembered: readonly string[],
  scope: PaletteScope,
  text: Text,
): readonly FinderGroup[] {
  const last =
    scope === 'everything'
      ? remembered.flatMap((name) => entries.find((candidate) => candidate.name === name) ?? [])
      : []
  const names = new Set(last.map(({ name }) => name))
  const kind = scope === 'everything' ? 'actions' : 'sections'
  const rest = entries.filter(({ group, name }) => group === kind && !names.has(name))
  return [
    { id: 'recent', title: text('palette.group.recent'), entries: last },
    {
      id: 'all',
      title: text(`palette.group.${kind}`),
      entries: possibleFirst(rest),
    },
  ]
    .filter((group) => group.entries.length > 0)
    .map((group) => ({
      ...group,
      entries: group.entries.map((one) => shownEntry({ entry: one, via: null }, text)),
    }))
}

const possibleFirst = (entries: readonly Entry[]): readonly Entry[] =>
  entries.toSorted((a, b) => Number(a.whyNot !== null) - Number(b.whyNot !== null))

const found = (all: readonly FoundGroup[], text: Text): readonly FinderGroup[] =>
  all.map(({ group, found: ones }) => ({
    id: group,
    title: text(`palette.group.${group}`),
    entries: ones.map((one) => shownEntry(one, text)),
  }))

const groupOf = (statements: readonly Entry[]): readonly FoundGroup[] =>
  statements.length === 0
    ? []
    : [{ group: 'statements', found: statements.map((entry) => ({ entry, via: null })) }]

function shownEntry(
  { entry: { name, icon, label, detail, shortcut, whyNot }, via }: Found,
  text: Text,
): FinderEntry {
  const called = via === null ? null : text('palette.alsoCalled', { name: via })
  return { id: name, icon, label, detail: called ?? detail, shortcut, whyNot }
}
