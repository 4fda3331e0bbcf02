/** Lists and grids. */
import { type ReactNode, useState } from 'react'
import {
  Button,
  ContextMenu,
  Grid,
  type GridSort,
  isSelected,
  type MenuPoint,
  nothingSelected,
  selectByGesture,
  selectedCount,
  SelectionBar,
  VirtualList,
} from '../../components/index.ts'
import type { Report } from '../gallery.tsx'

const many = 1_000
/** Higher than a browser can draw. */
const million = 1_000_000

export function Lists({ report }: { readonly report: Report }): ReactNode {
  return (
    <div className="bl-gallery__columns">
      <Single report={report} />
      <Several report={report} />
      <Figures report={report} />
      <Grid label="Leeg" columns={[{ id: 'name', label: 'Naam', cell: String }]} items={[]} idOf={String} />
    </div>
  )
}

function Single({ report }: { readonly report: Report }): ReactNode {
  const [active, setActive] = useState<number | null>(1)
  return (
    <div className="bl-gallery__box">
      <VirtualList
        label="Eén tegelijk"
        count={million}
        keyOf={keyOf}
        typicalHeight={36}
        active={active}
        onActivate={setActive}
        onOpen={(index) => report(`open: ${index}`)}
      >
        {(index) => <div className="bl-gallery__row">Uitspraak {index}</div>}
      </VirtualList>
    </div>
  )
}

function Several({ report }: { readonly report: Report }): ReactNode {
  const [active, setActive] = useState<number | null>(2)
  const [selection, setSelection] = useState(() =>
    selectByGesture(nothingSelected, { type: 'stretch', anchor: 1, previous: 1, to: 2 }, keyOf),
  )
  const [menu, setMenu] = useState<MenuPoint | null>(null)
  const count = selectedCount(selection, many)
  return (
    <div className="bl-gallery__box">
      <VirtualList
        label="Meer tegelijk"
        count={many}
        keyOf={keyOf}
        typicalHeight={36}
        active={active}
        onActivate={setActive}
        onOpen={(index) => report(`open: ${index}`)}
        selection={{
          count,
          isSelected: (index) => isSelected(selection, keyOf(index)),
          onGesture: (gesture) => setSelection((before) => selectByGesture(before, gesture, keyOf)),
        }}
        drag={{
          type: 'uitspraak',
          idsAt: (index) =>
            isSelected(selection, keyOf(index)) && selection.type === 'some'
              ? [...selection.keys]
              : [keyOf(index)],
        }}
        onMenu={(_, at) => setMenu(at)}
        onKey={(event, index) => report(`toets: ${event.key} op ${index ?? 'niets'}`)}
      >
        {(index) => <div className="bl-gallery__row">Uitspraak {index}</div>}
      </VirtualList>
      <SelectionBar
        label="Met de selectie"
        count={count === 0 ? null : `${count} geselecteerd`}
        onClear={() => setSelection(nothingSelected)}
      >
        <Button tone="quiet" icon="tag">
          Label…
        </Button>
      </SelectionBar>
      <ContextMenu
        label={`Uitspraak ${active ?? ''}`}
        at={menu}
        onClose={() => setMenu(null)}
        onAction={(id) => report(`menu: ${id} op ${active ?? 'niets'}`)}
        entries={[
          [
            { id: 'open', label: 'Openen', shortcut: 'Enter' },
            { id: 'move', label: 'Verplaats naar…', icon: 'move' },
          ],
          [{ id: 'bin', label: 'Naar de prullenbak', icon: 'trash', tone: 'danger' }],
        ]}
      />
    </div>
  )
}

const sources = [
  { id: 'a', name: 'Rapport opvang', year: '2021', statements: 14 },
  { id: 'b', name: 'Interviews politie', year: '2022', statements: 131 },
  { id: 'c', name: 'Enquête gemeenten', year: '2020', statements: 7 },
] as const

function Figures({ report }: { readonly report: Report }): ReactNode {
  const [chosen, setChosen] = useState<string | null>('b')
  const [sort, setSort] = useState<GridSort>({ column: 'statements', direction: 'descending' })
  const way = sort.direction === 'ascending' ? 1 : -1
  return (
    <Grid
      label="Bronnen"
      columns={[
        { id: 'name', label: 'Bron', cell: ({ name }) => name },
        { id: 'year', label: 'Jaar', cell: ({ year }) => year },
        {
          id: 'statements',
          label: 'Uitspraken',
          kind: 'number',
          isSortable: true,
          cell: ({ statements }) => statements,
        },
      ]}
      items={sources.toSorted((a, b) => way * (a.statements - b.statements))}
      idOf={({ id }) => id}
      chosen={chosen}
      onChoose={setChosen}
      onOpen={(id) => report(`open: ${id}`)}
      sort={sort}
      onSort={setSort}
    />
  )
}

const keyOf = (index: number): string => `rij-${index}`
